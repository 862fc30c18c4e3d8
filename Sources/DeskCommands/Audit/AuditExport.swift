import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk audit export`
struct AuditExport: DeskCommand {
    static let verb = Verb.auditExport
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: .auditExportAbstract,
        discussion: "desk audit export > audit.jsonl")

    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let end = try desk.audit.export { proof in try terminal.write(line: proof.json) }
        try terminal.write(line: ["head": .string(end.head), "entries": .integer(end.entries)])
    }
}
