import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket remote list`
struct RemoteList: DeskCommand {
    static let verb = Verb.remoteList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .remoteListAbstract, discussion: "ticket remote list")

    @Argument(ticket: .ticketNumberHelp) var number: Int64?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let sessions = try desk.tickets.remoteSessions(of: number)
        try terminal.show(sessions, as: output, now: desk.now)
        for line in sessions where line.isTooLong { terminal.note(.remoteTooLong(line.ticket)) }
    }
}
