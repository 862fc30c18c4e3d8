import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket split`
struct TicketSplit: ChangingCommand {
    static let verb = Verb.ticketSplit
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: .ticketSplitAbstract,
        discussion: "ticket split 12 31 --subject \"Nejde uzávěrka\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(help: .says(.splitCommentHelp, value: "comment")) var comment: Int64
    @Option(help: .says(.splitSubjectHelp)) var subject: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.split(number, comment: comment, subject: subject)
        try terminal.changed(.splitTicket(number, change.ticket.number), change, as: output, now: desk.now)
    }
}
