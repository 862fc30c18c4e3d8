import ArgumentParser
import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket close`
struct TicketClose: ChangingCommand {
    static let verb = Verb.ticketClose
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: Prose.ticketCloseAbstract.spoken, discussion: "ticket close 12")

    @OptionGroup var tickets: ManyTickets
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let numbers = try tickets.read(terminal)
        try terminal.change(tickets.words, numbers, tickets.counted, as: output, now: desk.now) { change in
            .closedTicket(change.ticket.number)
        } _: {
            try desk.close($0)
        }
    }
}
