package import DeskCLI
import DeskModel
import DeskProse

/// `desk`: see `Prose.deskAbstract`.
package struct DeskTool: ParsableCommand {
    /// What it is called, and the verbs below it.
    package static let configuration = CommandConfiguration(
        commandName: "desk", abstract: .deskAbstract, version: Version.text,
        subcommands: [
            DeskInit.self, ConsultantVerbs.self,
            RuleVerbs.self, CalendarVerbs.self, PriceVerbs.self, TopicVerbs.self,
            TextVerbs.self,
            MailVerbs.self, AuditVerbs.self, DeskCheck.self,
            DeskDoctor.self, DeskBackup.self, DeskRestore.self, DeskExport.self, DeskImport.self,
            DeskConvert.self,
            DeskSchedule.self,
            DeskServe.self, DeskWebVerb.self, DeskConfig.self, WhoamiVerb.self,
            AccountTool.self, OrgTool.self, QueueTool.self, TicketTool.self,
        ])

    /// As it is where nothing is said.
    package init() {}
}
