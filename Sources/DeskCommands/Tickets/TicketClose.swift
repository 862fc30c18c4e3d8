import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket close`
struct TicketClose: ChangingCommand {
    static let verb = Verb.ticketClose
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: .ticketCloseAbstract, discussion: "ticket close 12")

    @OptionGroup var tickets: ManyTickets
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try tickets.change(terminal, as: output, now: desk.now, Prose.closedTicket, desk.tickets.close)
    }
}
