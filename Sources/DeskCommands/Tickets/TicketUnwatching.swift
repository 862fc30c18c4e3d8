import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket unwatch`
struct TicketUnwatching: ChangingCommand {
    static let verb = Verb.ticketUnwatch
    static let configuration = CommandConfiguration(
        commandName: "unwatch", abstract: .ticketUnwatchAbstract,
        discussion: "ticket unwatch 12 eva@kolin.example")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(help: .says(.watcherHelp, value: "email")) var email: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.unwatch(number, by: try EmailAddress(email))
        try terminal.changed(.unwatchedTicket(number, email), change, as: output, now: desk.now)
    }
}
