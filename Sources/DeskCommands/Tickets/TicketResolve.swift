import ArgumentParser
import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket resolve`
struct TicketResolve: ChangingCommand {
    static let verb = Verb.ticketResolve
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: Prose.ticketResolveAbstract.spoken,
        discussion: "ticket resolve 12 -m \"Opraveno ve verzi 8.1.\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var body: TextInput
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let resolved = try desk.resolve(number, try body.read(terminal))
        try terminal.changed(.resolvedTicket(number), resolved, as: output, now: desk.now)
    }
}
