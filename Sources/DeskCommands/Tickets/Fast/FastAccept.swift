import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket fast accept`
struct FastAccept: ChangingCommand {
    static let verb = Verb.fastAccept
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: .fastAcceptAbstract,
        discussion: "ticket fast accept 12 --price 1500 --by jana@firma.cz")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Option(help: .says(.fastPriceHelp, value: "amount")) var price: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.acceptFast(number, price: price)
        let accepted = change.detail.price
        try terminal.changed(
            .acceptedFast(
                number, "\(accepted?.digits ?? price) \(accepted?.currency ?? "")",
                due: change.ticket.dueAt.map(Prose.instant)), change, as: output, now: desk.now)
    }
}
