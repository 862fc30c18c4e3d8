import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk rule set`
struct RuleSet: ChangingCommand {
    static let verb = Verb.ruleSet
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: .ruleSetAbstract,
        discussion: "desk rule set hours \"Mon-Thu 8-17; Fri 8-14\" -n")

    @Argument(help: .says(.ruleKeyHelp, value: "key")) var key: String
    @Argument(help: .says(.ruleValueHelp, value: "value")) var value: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { RuleChange.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.rules.set(key, to: value)
        let line = Prose.ruleSet(
            result.value.key.rawValue, result.value.text, isUnchanged: result.isUnchanged)
        try terminal.changed(line, result, as: output, now: desk.now)
        if result.value.rule.movesDueTimes, !result.isUnchanged {
            try terminal.showMoves(result.moved, of: desk, as: output)
        }
    }
}
