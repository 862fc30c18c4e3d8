import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk mail list`
struct MailList: DeskCommand {
    static let verb = Verb.mailList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .mailListAbstract,
        discussion: "desk mail list --state failed")

    @Option(help: .says(.mailStateHelp)) var state: MailIntent.State?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.mail.list(state: state, limit: output.rowLimit), as: output, now: desk.now)
    }
}
