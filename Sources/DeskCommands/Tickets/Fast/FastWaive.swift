import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket fast waive`
struct FastWaive: ChangingCommand {
    static let verb = Verb.fastWaive
    static let configuration = CommandConfiguration(
        commandName: "waive", abstract: .fastWaiveAbstract,
        discussion: "ticket fast waive 12 --reason \"chyba byla u nás\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Option(help: .says(.reasonHelp, value: "text")) var reason: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.waiveFast(number, reason: reason)
        try terminal.changed(.waivedFast(number), change, as: output, now: desk.now)
    }
}
