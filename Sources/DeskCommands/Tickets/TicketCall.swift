import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket call`
struct TicketCall: ChangingCommand {
    static let verb = Verb.ticketCall
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: .ticketCallAbstract,
        discussion: "ticket call 12 --result no-answer")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Option(help: .says(.callResultHelp)) var result: Call.Result
    @OptionGroup var body: TextInput
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let change = try desk.tickets.call(number, result: result, remark: try body.read(terminal))
        try terminal.changed(
            .calledAbout(number, result.rawValue, inWindow: change.detail.calls.last?.inWindow), change,
            as: output, now: desk.now)
    }
}
