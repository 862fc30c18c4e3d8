import DeskCLI
import DeskModel
import DeskProse

/// `account reset`: see `Prose.resetAbstract`.
struct ResetVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset", abstract: .resetAbstract,
        subcommands: [
            ResetRequest.self, ResetRedeem.self, ResetList.self, ResetRevoke.self, ResetExpire.self,
        ])
}
