import DeskCLI
import DeskModel
import DeskProse

/// `desk consultant`
struct ConsultantVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consultant", abstract: .consultantAbstract,
        subcommands: [
            ConsultantCreate.self, ConsultantList.self, ConsultantShow.self, ConsultantEditing.self,
            ConsultantDisable.self, ConsultantAway.self, ConsultantKeyVerbs.self,
        ])
}
