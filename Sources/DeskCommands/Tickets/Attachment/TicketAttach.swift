import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket attach`
struct TicketAttach: ChangingCommand {
    static let verb = Verb.ticketAttach
    static let configuration = CommandConfiguration(
        commandName: "attach", abstract: .ticketAttachAbstract,
        discussion: "ticket attach 12 obrazovka.png")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(help: .says(.attachmentFilesHelp, value: "file"), completion: .files) var files: [String]
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let sources = try files.map { path in try AttachmentSource(path: path) }
        let change = try desk.tickets.attach(sources, to: number)
        try terminal.changed(
            .attachedToTicket(number, files.count), change, as: output, now: desk.now)
    }
}
