import ArgumentParser
import DeskCLI
import DeskProse

/// `account email`: see `Prose.emailAbstract`.
struct EmailVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "email", abstract: Prose.emailAbstract.spoken,
        subcommands: [EmailChange.self, EmailConfirm.self])
}
