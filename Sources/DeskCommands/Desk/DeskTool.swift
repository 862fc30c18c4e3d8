package import ArgumentParser
import DeskCLI
import DeskProse

/// `desk`: see `Prose.deskAbstract`.
package struct DeskTool: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "desk", abstract: Prose.deskAbstract.spoken, version: Version.text,
        subcommands: [
            DeskInit.self, ConsultantTool.self,
            RuleTool.self, CalendarTool.self, PriceTool.self, TopicTool.self,
            MailTool.self, AuditTool.self, DeskCheck.self,
            DeskDoctor.self, DeskBackup.self, DeskRestore.self, DeskExport.self, DeskSchedule.self,
            DeskServe.self, WhoamiVerb.self,
            AccountTool.self, OrgTool.self, QueueTool.self, TicketTool.self,
        ])

    package init() {}
}
