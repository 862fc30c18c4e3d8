import ArgumentParser
import DeskProse

/// `desk rule`
struct RuleVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule", abstract: Prose.ruleAbstract.spoken,
        subcommands: [RuleList.self, RuleShow.self, RuleSet.self])
}
