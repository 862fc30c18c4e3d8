import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket fast charges`
struct FastCharges: DeskCommand {
    static let verb = Verb.fastCharges
    static let configuration = CommandConfiguration(
        commandName: "charges", abstract: .fastChargesAbstract,
        discussion: "ticket fast charges --month 2026-11 --format csv")

    @Option(help: .says(.fastMonthHelp, value: "month")) var month: String?
    @Option(help: .says(.ticketOrgHelp, value: "code")) var org: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let charges = try desk.tickets.charges(month: month, organisation: org)
        try terminal.show(charges, as: output, now: desk.now)
        if !charges.isEmpty { terminal.note(.chargesTotal(charges.totals.map(\.text))) }
    }
}
