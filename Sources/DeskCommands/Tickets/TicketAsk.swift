import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket ask`
struct TicketAsk: ChangingCommand {
    static let verb = Verb.ticketAsk
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: .ticketAskAbstract, discussion: "ticket ask 12 --missing")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Flag(help: .says(.askMissingHelp)) var missing = false
    @OptionGroup var body: TextInput
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let text = try body.read(terminal)
        guard missing || text != nil else {
            throw DeskError(.usage, .nothingToAsk, hint: .askExample)
        }
        let asked = try desk.tickets.ask(number, missing: missing, text)
        let line = asked.isUnchanged ? Prose.nothingMissing(number) : .askedOnTicket(number)
        try terminal.changed(line, asked.detail, as: output, now: desk.now)
        for remark in asked.remarks { terminal.say(remark) }
    }
}
