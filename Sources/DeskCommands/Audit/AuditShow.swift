import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk audit show`
struct AuditShow: DeskCommand {
    static let verb = Verb.auditShow
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: .auditShowAbstract, discussion: "desk audit show 12 --json"
    )

    @Argument(help: .says(.auditIdHelp)) var id: Int64
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(one: try desk.audit.entry(id), as: output, now: desk.now)
    }
}
