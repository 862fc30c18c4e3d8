import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket note`
struct TicketNote: ChangingCommand {
    static let verb = Verb.ticketNote
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: .ticketNoteAbstract,
        discussion: "ticket note 12 -m \"Volala paní Nová\"")

    @OptionGroup var tickets: ManyTickets
    @OptionGroup var body: TextInput
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let numbers = try tickets.read(terminal, text: body)
        let text = try body.required(terminal)
        try terminal.change(tickets.words, numbers, tickets.counted, as: output, now: desk.now) { change in
            .notedOnTicket(change.ticket.number)
        } _: {
            try desk.tickets.note($0, text)
        }
    }
}
