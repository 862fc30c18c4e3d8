import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk topic list`
struct TopicList: DeskCommand {
    static let verb = Verb.topicList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .topicListAbstract, discussion: "desk topic list --json")

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.rules.topics(), as: output, now: desk.now)
    }
}
