import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk rule list`
struct RuleList: DeskCommand {
    static let verb = Verb.ruleList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .ruleListAbstract,
        discussion: "desk rule list --columns key,value")

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.rules.list(), as: output, now: desk.now)
    }
}
