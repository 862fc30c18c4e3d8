import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket export`
struct TicketExport: ChangingCommand {
    static let verb = Verb.ticketExport
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: .ticketExportAbstract,
        discussion: "ticket export 12 -o pozadavek-12")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @Option(
        "output", short: "o",
        help: .says(.ticketExportFolderHelp, value: "folder"),
        completion: .folders)
    var folder: String
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }
    var keepsAnswer: Bool { false }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let detail = try terminal.filling(folder, isDryRun: isDryRun) { place in
            try desk.tickets.export(number, to: place) { detail in
                .object(TicketDetail.fields.map { JSON.Member($0.key, $0.json(detail)) })
            }
        }
        guard folder != "-" else { return }
        try terminal.changed(.exportedTicket(number, folder), detail, as: output, now: desk.now)
    }
}
