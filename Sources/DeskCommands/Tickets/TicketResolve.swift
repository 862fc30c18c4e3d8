import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket resolve`
struct TicketResolve: ChangingCommand {
    static let verb = Verb.ticketResolve
    static let configuration = CommandConfiguration(
        commandName: "resolve", abstract: .ticketResolveAbstract,
        discussion: "ticket resolve 12 -m \"Opraveno ve verzi 8.1.\"")

    @OptionGroup var tickets: ManyTickets
    @OptionGroup var body: TextInput
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let numbers = try tickets.read(terminal, text: body)
        let text = try body.read(terminal)
        try terminal.change(tickets.words, numbers, tickets.counted, as: output, now: desk.now) { change in
            .resolvedTicket(change.ticket.number)
        } _: {
            try desk.tickets.resolve($0, text)
        }
    }
}
