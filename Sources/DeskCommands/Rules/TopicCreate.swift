import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk topic create`
struct TopicCreate: ChangingCommand {
    static let verb = Verb.topicCreate
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: .topicCreateAbstract,
        discussion: "desk topic create mzdy")

    @Argument(help: .says(.topicNameHelp, value: "name")) var name: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Topic.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.rules.createTopic(name)
        try terminal.changed(
            .topicChanged(result.topic.name, result.outcome), result.topic, as: output, now: desk.now)
    }
}
