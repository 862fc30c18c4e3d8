import ArgumentParser
import DeskProse

/// `queue view`
struct ViewVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "view", abstract: Prose.viewAbstract.spoken,
        subcommands: [ViewSave.self, ViewList.self, ViewShow.self, ViewRemove.self])
}
