import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk audit verify`
struct AuditVerify: DeskCommand {
    static let verb = Verb.auditVerify
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: .auditVerifyAbstract,
        discussion: "desk audit verify --head \"$(cat /safe/desk-head)\"")

    @Option(help: .says(.headHelp, value: "hash")) var head: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let verdict = try desk.audit.verify(head: head)
        if output.chosenFormat == .json || output.chosenFormat == .jsonl {
            try terminal.show(one: verdict, as: output, now: desk.now)
        } else if verdict.isWhole, !global.quiet {
            try terminal.print(.auditIsWhole(verdict.entries, head: verdict.head))
        }
        if let fault = verdict.fault {
            throw DeskError(.refused, verdict.prose(of: fault))
        }
    }
}
