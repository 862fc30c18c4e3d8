import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket show`
struct TicketShow: DeskCommand {
    static let verb = Verb.ticketShow
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: .ticketShowAbstract, discussion: "ticket show 12 --json")

    @Argument(help: .says(.ticketNameHelp, value: "n")) var name: TicketName
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let ticket = try desk.tickets.show(name)
        let isLetter = terminal.format(output) == .table && output.columns == nil
        try terminal.paging(isLetter) { terminal in
            try terminal.show(one: ticket, as: output, now: desk.now) { rendering in
                TicketLetter.text(of: ticket, rendering, width: terminal.width)
            }
        }
    }
}
