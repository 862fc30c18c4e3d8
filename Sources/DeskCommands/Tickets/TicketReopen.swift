import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket reopen`
struct TicketReopen: ChangingCommand {
    static let verb = Verb.ticketReopen
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: .ticketReopenAbstract,
        discussion: "ticket reopen 12 --reason \"Chyba se vrátila\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Option(help: .says(.reasonHelp, value: "text")) var reason: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let reopened = try desk.tickets.reopen(number, reason: reason)
        try terminal.changed(
            .reopenedTicket(number, reopened.ticket.state.rawValue), reopened, as: output, now: desk.now)
    }
}
