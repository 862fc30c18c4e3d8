import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue forecast`
struct QueueForecastVerb: DeskCommand {
    static let verb = Verb.queueForecast
    static let configuration = CommandConfiguration(
        commandName: "forecast", abstract: .queueForecastAbstract, discussion: "queue forecast 12"
    )

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let found = try desk.queue.forecast(of: number)
        let zone = try desk.rules.timeZone()
        try terminal.show(one: found, as: output, now: desk.now) {
            found.text($0, zone: zone, width: terminal.width)
        }
    }
}
