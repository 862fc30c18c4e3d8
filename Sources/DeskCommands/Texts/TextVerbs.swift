import ArgumentParser
import DeskProse

/// `desk text`
struct TextVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: Prose.textAbstract.spoken,
        subcommands: [TextSet.self, TextList.self, TextShow.self, TextRemove.self])
}
