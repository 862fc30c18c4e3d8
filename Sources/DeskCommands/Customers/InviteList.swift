import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account invite list`
struct InviteList: DeskCommand {
    static let verb = Verb.inviteList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .inviteListAbstract,
        discussion: "account invite list --state live")

    @Option(help: .says(.tokenStateHelp)) var state: Token.State?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.accounts.invitations(state: state), as: output, now: desk.now)
    }
}
