import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket release`
struct TicketRelease: ChangingCommand {
    static let verb = Verb.ticketRelease
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: .ticketReleaseAbstract, discussion: "ticket release 12")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let released = try desk.tickets.release(number)
        try terminal.changed(.releasedTicket(number), released, as: output, now: desk.now)
    }
}
