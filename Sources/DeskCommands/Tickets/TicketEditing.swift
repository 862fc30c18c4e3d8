import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket edit`
struct TicketEditing: ChangingCommand {
    static let verb = Verb.ticketEdit
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: .ticketEditAbstract,
        discussion: "ticket edit 12 --deadline 2026-12-10")

    @OptionGroup var tickets: ManyTickets
    @Option(help: .says(.ticketSubjectHelp)) var subject: String?
    @Option(help: .says(.editTopicHelp)) var topic: String?
    @Option(help: .says(.editDeadlineHelp, value: "time")) var deadline: String?
    @Option(help: .says(.editPhoneHelp)) var phone: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let edit = TicketEdit(subject: subject, topic: topic, deadline: deadline, phone: phone)
        try tickets.change(terminal, as: output, now: desk.now, Prose.editedTicket) {
            try desk.tickets.edit($0, edit)
        }
    }
}
