import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket available`
struct TicketAvailable: ChangingCommand {
    static let verb = Verb.ticketAvailable
    static let configuration = CommandConfiguration(
        commandName: "available", abstract: .ticketAvailableAbstract,
        discussion: "ticket available 12 \"Mon-Fri 8-11\"")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Argument(help: .says(.ticketAvailableHelp, value: "window")) var windows: [String] = []
    @Flag(help: .says(.clearWindowsHelp)) var clear = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        guard clear || !windows.isEmpty else {
            throw DeskError(.usage, .noWindow, hint: .windowExample)
        }
        let set = try desk.tickets.setWindows(number, windows, clear: clear)
        try terminal.changed(
            .ticketWindows(number, set.ticket.windows.map(\.prose)), set, as: output, now: desk.now)
    }
}
