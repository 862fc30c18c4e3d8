import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `ticket ingest`
struct TicketIngest: ChangingCommand {
    static let verb = Verb.ticketIngest
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "ingest", abstract: .ticketIngestAbstract,
        discussion: "ticket ingest < mail.eml")

    @Option(help: .says(.ingestAgainHelp, value: "n")) var again: Int64?
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Ingested.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let ingested: Ingested
        if let again {
            ingested = try desk.mail.ingestAgain(again)
        } else {
            let source = terminal.standardInput()
            ingested = try desk.mail.ingest { limit throws(DeskError) in try source.readAll(limit: limit) }
        }
        try terminal.changed(
            .ingested(ingested.outcome.rawValue, ticket: ingested.ticket), ingested, as: output, now: desk.now
        )
    }
}
