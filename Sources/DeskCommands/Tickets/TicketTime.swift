import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket time`
struct TicketTime: ChangingCommand {
    static let verb = Verb.ticketTime
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: .ticketTimeAbstract,
        discussion: "ticket time 12 45m --billable -m \"Oprava převodu\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(help: .says(.timeSpanHelp, value: "duration")) var duration: String
    @Flag(help: .says(.billableHelp)) var billable = false
    @OptionGroup var body: TextInput
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        // A bare number is minutes, as time is noted; the line that follows says it back.
        let span = try TimeSpan(duration, bareUnit: 60)
        let change = try desk.tickets.addTime(
            number, span, billable: billable, remark: try body.read(terminal))
        try terminal.changed(.addedTime(number, span.hoursText), change, as: output, now: desk.now)
    }
}
