import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk topic disable`
struct TopicDisable: ChangingCommand {
    static let verb = Verb.topicDisable
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: .topicDisableAbstract,
        discussion: "desk topic disable mzdy")

    @Argument(help: .says(.topicNameHelp, value: "name")) var name: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Topic.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.rules.disableTopic(name)
        try terminal.changed(
            .topicChanged(result.topic.name, result.outcome), result.topic, as: output, now: desk.now)
    }
}
