import DeskCLI
import DeskModel
import DeskProse

/// `org administrator`: see `Prose.administratorAbstract`.
struct AdministratorVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "administrator", abstract: .administratorAbstract,
        subcommands: [
            AdministratorList.self, AdministratorRecover.self, AdministratorAppoint.self,
            AdministratorApprove.self,
        ])
}
