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

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let closed = try desk.close(number)
        try terminal.changed(.closedTicket(number), closed, as: output, now: desk.now)
    }
}
