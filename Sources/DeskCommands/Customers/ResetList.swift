import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `account reset list`
struct ResetList: DeskCommand {
    static let verb = Verb.resetList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .resetListAbstract,
        discussion: "account reset list --state live")

    @Option(help: .says(.tokenStateHelp)) var state: Token.State?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.accounts.resets(state: state), as: output, now: desk.now)
    }
}
