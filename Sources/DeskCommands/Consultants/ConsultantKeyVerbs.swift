import DeskCLI
import DeskModel
import DeskProse

/// `desk consultant key`: see `Prose.consultantKeyAbstract`.
struct ConsultantKeyVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: .consultantKeyAbstract,
        subcommands: [ConsultantKeyAdd.self, ConsultantKeyList.self, ConsultantKeyRemove.self])
}
