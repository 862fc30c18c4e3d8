import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket take`
struct TicketTake: ChangingCommand {
    static let verb = Verb.ticketTake
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: .ticketTakeAbstract, discussion: "ticket take 12")

    @OptionGroup var tickets: ManyTickets
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try tickets.change(terminal, as: output, now: desk.now, Prose.tookTicket, desk.tickets.take)
    }
}
