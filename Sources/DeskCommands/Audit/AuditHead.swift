import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk audit head`
struct AuditHead: DeskCommand {
    static let verb = Verb.auditHead
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "head", abstract: .auditHeadAbstract,
        discussion: "desk audit head --append /media/usb/heads --mail revize@mesto.example -q")

    @Option(help: .says(.headAppendHelp, value: "file"), completion: .files) var append: String?
    @Option(help: .says(.headMailHelp, value: "address")) var mail: String?
    @OptionGroup var confirm: ConfirmOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let address = try mail.map { text throws(DeskError) in try EmailAddress(text) }
        let head = try desk.audit.head()
        if let append { try terminal.append(line: head.line, to: append) }
        if let address { try desk.audit.mail(head, to: address) }
        guard !global.quiet, append != "-" else { return }
        try terminal.show(one: head, as: output, now: desk.now)
    }
}
