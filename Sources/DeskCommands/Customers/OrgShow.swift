import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `org show`
struct OrgShow: DeskCommand {
    static let verb = Verb.orgShow
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: .orgShowAbstract, discussion: "org show mesto-kolin --json"
    )

    @Argument(help: .says(.orgCodeHelp, value: "code")) var code: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(one: try desk.organisations.show(code), as: output, now: desk.now)
    }
}
