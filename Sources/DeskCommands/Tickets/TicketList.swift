import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket list`
struct TicketList: DeskCommand {
    static let verb = Verb.ticketList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .ticketListAbstract,
        discussion: "ticket list --state waiting --owner me")

    @OptionGroup var filter: TicketFilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let filter = try filter.filter()
        terminal.tellEmptySearch(filter.text)
        try terminal.show(TicketLine.self, as: output, now: desk.now) { emit in
            try desk.tickets.list(filter, limit: output.rowLimit, emit)
        }
    }
}
