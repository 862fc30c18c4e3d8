import DeskCLI
import DeskModel
import DeskProse

/// `queue view`
struct ViewVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "view", abstract: .viewAbstract,
        subcommands: [ViewSave.self, ViewList.self, ViewShow.self, ViewRemove.self])
}
