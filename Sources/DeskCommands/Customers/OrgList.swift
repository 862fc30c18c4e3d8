import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org list`
struct OrgList: DeskCommand {
    static let verb = Verb.orgList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .orgListAbstract, discussion: "org list --seat vacant")

    @Option(help: .says(.seatHelp)) var seat: Organisation.Seat?
    @Option(help: .says(.orgStatusHelp)) var status: Organisation.Status?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let organisations = try desk.organisations.list(seat: seat, status: status, limit: output.rowLimit)
        try terminal.show(organisations, as: output, now: desk.now)
    }
}
