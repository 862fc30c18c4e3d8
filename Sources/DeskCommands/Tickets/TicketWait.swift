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

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let waiting = try desk.waitForCustomer(number)
        try terminal.changed(.ticketWaits(number), waiting, as: output, now: desk.now)
    }
}
