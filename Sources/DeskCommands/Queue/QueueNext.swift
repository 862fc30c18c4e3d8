import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue next`
struct QueueNext: ChangingCommand {
    static let verb = Verb.queueNext
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: .queueNextAbstract, discussion: "queue next --reachable")

    @Flag(help: .says(.queueNextReachableHelp)) var reachable = false
    @Option(help: .says(.ticketTopicFilterHelp)) var topic: String?
    @Flag(help: .says(.queuePeekHelp)) var peek = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { TicketDetail.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let found =
            peek
            ? try desk.queue.peekNext(topic: topic, reachable: reachable)
            : try desk.queue.takeNext(topic: topic, reachable: reachable)
        guard let found else { throw DeskError(.refused, .nothingToTake, hint: .listQueue) }
        try terminal.showBrief(of: found.detail, remoteAddress: found.remoteAddress, as: output, desk)
    }
}
