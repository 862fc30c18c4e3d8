import ArgumentParser
import DeskCLI
import DeskProse

/// `desk consultant`
struct ConsultantVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consultant", abstract: Prose.consultantAbstract.spoken,
        subcommands: [
            ConsultantCreate.self, ConsultantList.self, ConsultantShow.self, ConsultantEditing.self,
            ConsultantDisable.self, ConsultantAway.self, ConsultantKeyVerbs.self,
        ])
}
