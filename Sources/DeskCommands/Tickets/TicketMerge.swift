import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket merge`
struct TicketMerge: ChangingCommand {
    static let verb = Verb.ticketMerge
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: .ticketMergeAbstract, discussion: "ticket merge 14 12")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(ticket: .ticketMergeIntoHelp, value: "into") var into: Int64
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.merge(number, into: into)
        try terminal.changed(.mergedTicket(number, into), change, as: output, now: desk.now)
    }
}
