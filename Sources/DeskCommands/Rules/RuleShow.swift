import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk rule show`
struct RuleShow: DeskCommand {
    static let verb = Verb.ruleShow
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: .ruleShowAbstract, discussion: "desk rule show target.fast"
    )

    @Argument(help: .says(.ruleKeyHelp, value: "key")) var key: String
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(one: try desk.rules.show(key), as: output, now: desk.now)
    }
}
