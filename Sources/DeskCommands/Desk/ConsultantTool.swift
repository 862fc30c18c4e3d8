import ArgumentParser
import DeskCLI
import DeskProse

/// `desk consultant`
struct ConsultantTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consultant", abstract: Prose.consultantAbstract.spoken,
        subcommands: [
            ConsultantCreate.self, ConsultantList.self, ConsultantShow.self, ConsultantEditing.self,
            ConsultantDisable.self,
        ])
}
