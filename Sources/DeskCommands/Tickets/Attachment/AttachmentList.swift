import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket attachment list`
struct AttachmentList: DeskCommand {
    static let verb = Verb.attachmentList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .attachmentListAbstract,
        discussion: "ticket attachment list 12")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.tickets.attachments(of: number), as: output, now: desk.now)
    }
}
