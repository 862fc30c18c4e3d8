import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket unmerge`
struct TicketUnmerge: ChangingCommand {
    static let verb = Verb.ticketUnmerge
    static let configuration = CommandConfiguration(
        commandName: "unmerge", abstract: .ticketUnmergeAbstract, discussion: "ticket unmerge 14")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.unmerge(number)
        try terminal.changed(.unmergedTicket(number), change, as: output, now: desk.now)
    }
}
