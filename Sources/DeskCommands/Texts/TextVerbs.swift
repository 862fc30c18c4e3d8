import DeskCLI
import DeskModel
import DeskProse

/// `desk text`
struct TextVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: .textAbstract,
        subcommands: [TextSet.self, TextList.self, TextShow.self, TextRemove.self])
}
