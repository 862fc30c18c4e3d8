import DeskCLI
import DeskModel
import DeskProse

/// `desk rule`
struct RuleVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule", abstract: .ruleAbstract,
        subcommands: [RuleList.self, RuleShow.self, RuleSet.self])
}
