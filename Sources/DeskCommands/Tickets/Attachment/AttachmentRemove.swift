import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket attachment remove`
struct AttachmentRemove: ChangingCommand {
    static let verb = Verb.attachmentRemove
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: .attachmentRemoveAbstract,
        discussion: "ticket attachment remove 12 3 --reason \"cizí údaje\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(help: .says(.attachmentIDHelp, value: "id")) var id: Int64
    @Option(help: .says(.reasonHelp, value: "text")) var reason: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let removed = try desk.tickets.removeAttachment(id, of: number, reason: reason)
        try terminal.changed(.removedAttachment(id, number), removed.change, as: output, now: desk.now)
    }
}
