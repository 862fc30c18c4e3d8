import ArgumentParser
import DeskProse

/// `desk topic`
struct TopicVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "topic", abstract: Prose.topicAbstract.spoken,
        subcommands: [TopicCreate.self, TopicList.self, TopicDisable.self])
}
