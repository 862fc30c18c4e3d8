import DeskCLI
import DeskModel
import DeskProse

/// `org contract-email`: see `Prose.contractEmailAbstract`.
struct ContractEmailVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contract-email", abstract: .contractEmailAbstract,
        subcommands: [ContractEmailList.self, ContractEmailAdd.self, ContractEmailRemove.self])
}
