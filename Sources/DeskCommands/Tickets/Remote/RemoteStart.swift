import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket remote start`
struct RemoteStart: ChangingCommand {
    static let verb = Verb.remoteStart
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: .remoteStartAbstract,
        discussion: "ticket remote start 12 --session 123456789 --consent jana@firma.cz")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Option(help: .says(.remoteSessionHelp, value: "reference")) var session: String
    @Option(help: .says(.remoteConsentHelp, value: "email")) var consent: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.startRemote(
            number, reference: session, consent: try EmailAddress(consent))
        try terminal.changed(.startedRemote(number), change, as: output, now: desk.now)
    }
}
