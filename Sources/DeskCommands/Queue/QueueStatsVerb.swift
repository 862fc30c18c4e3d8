import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue stats`
struct QueueStatsVerb: DeskCommand {
    static let verb = Verb.queueStats
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: .queueStatsAbstract,
        discussion: "queue stats --since 90d --group-by consultant")

    @Option(help: .says(.statsSinceHelp, value: "time")) var since = "30d"
    @OptionGroup var output: OutputOptions
    @Option(help: .says(.statsByHelp, value: "group")) var groupBy: StatsGrouping?
    @Option("by", help: .hidden) var formerGroupBy: StatsGrouping?
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        if let by = groupBy ?? formerGroupBy {
            return try terminal.show(try desk.queue.stats(since: since, by: by), as: output, now: desk.now)
        }
        let stats = try desk.queue.stats(since: since)
        switch terminal.format(output) {
        case .json:
            try terminal.show(one: stats, as: output, now: desk.now)
        case .table where output.columns == nil:
            let zone = try desk.rules.timeZone()
            try terminal.show(one: stats, as: output, now: desk.now) {
                stats.text($0, zone: zone, width: terminal.width)
            }
        default:
            try terminal.show(stats.figures, as: output, now: desk.now)
        }
    }
}
