import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket watch`
struct TicketWatching: ChangingCommand {
    static let verb = Verb.ticketWatch
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: .ticketWatchAbstract,
        discussion: "ticket watch 12 eva@kolin.example")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(help: .says(.watcherHelp, value: "email")) var email: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.watch(number, by: try EmailAddress(email))
        try terminal.changed(.watchedTicket(number, email), change, as: output, now: desk.now)
    }
}
