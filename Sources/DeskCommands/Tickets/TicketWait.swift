import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket wait`
struct TicketWait: ChangingCommand {
    static let verb = Verb.ticketWait
    static let configuration = CommandConfiguration(
        commandName: "wait", abstract: .ticketWaitAbstract,
        discussion: "ticket wait 12\nticket wait 12 --until \"mon 9:00\"")

    @OptionGroup var tickets: ManyTickets
    @Option(help: .says(.waitUntilHelp, value: "time")) var until: String?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        guard let until else {
            return try tickets.change(
                terminal, as: output, now: desk.now, Prose.ticketWaits, desk.tickets.wait)
        }
        let numbers = try tickets.read(terminal)
        try terminal.change(tickets.words, numbers, tickets.counted, as: output, now: desk.now) { change in
            .putAside(
                change.ticket.number, change.ticket.laterAt.map(Prose.instant) ?? Prose(verbatim: until))
        } _: {
            try desk.tickets.putAside($0, until: until)
        }
    }
}
