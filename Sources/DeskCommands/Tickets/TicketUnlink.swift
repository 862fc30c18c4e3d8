import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket unlink`
struct TicketUnlink: ChangingCommand {
    static let verb = Verb.ticketUnlink
    static let configuration = CommandConfiguration(
        commandName: "unlink", abstract: .ticketUnlinkAbstract, discussion: "ticket unlink 14 12")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(ticket: .otherTicketHelp) var other: Int64
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.unlink(number, other)
        try terminal.changed(.unlinkedTicket(number, other), change, as: output, now: desk.now)
    }
}
