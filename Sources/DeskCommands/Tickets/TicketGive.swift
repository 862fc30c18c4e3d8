import ArgumentParser
import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket give`
struct TicketGive: ChangingCommand {
    static let verb = Verb.ticketGive
    static let configuration = CommandConfiguration(
        commandName: "give", abstract: Prose.ticketGiveAbstract.spoken, discussion: "ticket give 12 petr")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(help: .says(.giveLoginHelp, value: "login")) var login: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let given = try desk.giveTicket(number, to: login)
        try terminal.changed(.gaveTicket(number, login), given, as: output, now: desk.now)
    }
}
