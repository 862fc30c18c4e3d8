import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket link`
struct TicketLinking: ChangingCommand {
    static let verb = Verb.ticketLink
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: .ticketLinkAbstract,
        discussion: "ticket link 14 duplicates 12")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(help: .says(.linkKindHelp, value: "kind")) var kind: TicketLink.Kind
    @Argument(ticket: .otherTicketHelp) var other: Int64
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.link(number, kind, other)
        try terminal.changed(.linkedTicket(number, kind.rawValue, other), change, as: output, now: desk.now)
    }
}
