import DeskCLI
import DeskModel
import DeskProse

/// `account email`: see `Prose.emailAbstract`.
struct EmailVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "email", abstract: .emailAbstract,
        subcommands: [EmailChange.self, EmailConfirm.self])
}
