import DeskCLI
import DeskModel
import DeskProse

/// `account password`: see `Prose.passwordAbstract`.
struct PasswordVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: .passwordAbstract,
        subcommands: [PasswordVerify.self, PasswordChange.self, PasswordSet.self, PasswordCensus.self])
}
