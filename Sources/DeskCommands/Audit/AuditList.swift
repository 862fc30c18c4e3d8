import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk audit list`
struct AuditList: DeskCommand {
    static let verb = Verb.auditList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .auditListAbstract,
        discussion: "desk audit list --subject jana@firma.cz --since 7d")

    @Option(help: .says(.auditSubjectHelp)) var subject: String?
    @Option(help: .says(.auditActorHelp)) var actor: String?
    @Option(help: .says(.sinceHelp, value: "time")) var since: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(AuditEntry.self, as: output, now: desk.now) { emit in
            try desk.audit.list(
                AuditFilter(subject: subject, actor: actor, since: since), limit: output.rowLimit, each: emit)
        }
    }
}
