import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue explain`
struct QueueExplain: DeskCommand {
    static let verb = Verb.queueExplain
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: .queueExplainAbstract, discussion: "queue explain 12")

    @Argument(ticket: .ticketNumberHelp) var number: Int64
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let found = try desk.queue.explanation(of: number)
        try terminal.show(one: found, as: output, now: desk.now) { found.text($0, width: terminal.width) }
    }
}
