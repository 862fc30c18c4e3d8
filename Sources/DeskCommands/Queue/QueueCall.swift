import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue call`
struct QueueCall: DeskCommand {
    static let verb = Verb.queueCall
    static let configuration = CommandConfiguration(
        commandName: "call", abstract: .queueCallAbstract, discussion: "queue call --within 30m")

    @Option(help: .says(.queueWithinHelp, value: "duration")) var within: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let seconds = try within.map { text in try TimeSpan(text).seconds } ?? 0
        let lines = try desk.queue.callable(within: min(seconds, 7 * 86_400), limit: output.rowLimit)
        try terminal.show(lines, as: output, now: desk.now)
    }
}
