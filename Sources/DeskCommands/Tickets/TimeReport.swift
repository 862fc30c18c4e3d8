import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket time`: a number alone notes time on that ticket.
struct TimeVerbs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "time", abstract: .timeAbstract,
        subcommands: [TicketTime.self, TimeReport.self], defaultSubcommand: TicketTime.self)
}

/// `ticket time report`
struct TimeReport: DeskCommand {
    static let verb = Verb.timeReport
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: .timeReportAbstract,
        discussion: "ticket time report --month 2026-11 --by-consultant")

    @Option(help: .says(.timeMonthHelp, value: "month")) var month: String?
    @Option(help: .says(.ticketOrgHelp, value: "code")) var org: String?
    @Flag(help: .says(.byConsultantHelp)) var byConsultant = false
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let sums = try desk.tickets.timeReport(month: month, organisation: org, byConsultant: byConsultant)
        try terminal.show(sums, as: output, now: desk.now)
    }
}
