import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket brief`
struct TicketBrief: DeskCommand {
    static let verb = Verb.ticketBrief
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: .ticketBriefAbstract, discussion: "ticket brief 12")

    @Argument(help: .says(.ticketNameHelp, value: "n")) var name: TicketName
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let brief = try desk.tickets.brief(name)
        try terminal.showBrief(of: brief.detail, remoteAddress: brief.remoteAddress, as: output, desk)
    }
}

extension Terminal {
    /// Prints the screen before dialling; the object of `ticket show` where a format was asked for.
    func showBrief(
        of detail: TicketDetail, remoteAddress: String?, as output: OutputOptions, _ desk: Desk
    ) throws {
        try show(one: detail, as: output, now: desk.now) { rendering in
            TicketBriefing.text(of: detail, remoteAddress: remoteAddress, rendering, width: width)
        }
    }
}
