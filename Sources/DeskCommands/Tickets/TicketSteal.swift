import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket steal`
struct TicketSteal: ChangingCommand {
    static let verb = Verb.ticketSteal
    static let configuration = CommandConfiguration(
        commandName: "steal", abstract: .ticketStealAbstract,
        discussion: "ticket steal 12 --reason \"Petr je nemocný\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Option(help: .says(.reasonHelp, value: "text")) var reason: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let stolen = try desk.tickets.steal(number, reason: reason)
        try terminal.changed(.stoleTicket(number), stolen, as: output, now: desk.now)
    }
}
