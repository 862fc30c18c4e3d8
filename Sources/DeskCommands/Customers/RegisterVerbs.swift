import DeskCLI
import DeskModel
import DeskProse

/// `account register`: see `Prose.registerAbstract`.
struct RegisterVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: .registerAbstract,
        subcommands: [RegisterStart.self, RegisterConfirm.self])
}
