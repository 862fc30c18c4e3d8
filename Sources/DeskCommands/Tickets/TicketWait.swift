import ArgumentParser
import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket wait`
struct TicketWait: ChangingCommand {
    static let verb = Verb.ticketWait
    static let configuration = CommandConfiguration(
        commandName: "wait", abstract: Prose.ticketWaitAbstract.spoken, discussion: "ticket wait 12")

    @OptionGroup var tickets: ManyTickets
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try tickets.change(terminal, as: output, now: desk.now, Prose.ticketWaits, desk.waitForCustomer)
    }
}
