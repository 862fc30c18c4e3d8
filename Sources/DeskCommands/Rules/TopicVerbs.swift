import DeskCLI
import DeskModel
import DeskProse

/// `desk topic`
struct TopicVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topic", abstract: .topicAbstract,
        subcommands: [TopicCreate.self, TopicList.self, TopicDisable.self])
}
