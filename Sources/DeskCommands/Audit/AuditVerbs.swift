import DeskCLI
import DeskModel
import DeskProse

/// `desk audit`
struct AuditVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: .auditAbstract,
        subcommands: [AuditList.self, AuditShow.self, AuditVerify.self, AuditHead.self, AuditExport.self])
}
