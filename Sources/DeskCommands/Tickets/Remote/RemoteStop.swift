import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket remote stop`
struct RemoteStop: ChangingCommand {
    static let verb = Verb.remoteStop
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: .remoteStopAbstract,
        discussion: "ticket remote stop 12 -m \"Přeinstalován ovladač tiskárny\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var body: TextInput
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.stopRemote(number, changes: try body.required(terminal))
        try terminal.changed(.stoppedRemote(number), change, as: output, now: desk.now)
    }
}
