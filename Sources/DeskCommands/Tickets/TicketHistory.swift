import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket history`
struct TicketHistory: DeskCommand {
    static let verb = Verb.ticketHistory
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: .ticketHistoryAbstract, discussion: "ticket history 12")

    @Argument(help: .says(.ticketNameHelp, value: "n")) var name: TicketName
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.show(try desk.tickets.history(name), as: output, now: desk.now)
    }
}
