import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// Which part of the queue is meant.
struct QueueFilterOptions: ParsableArguments {
    @OptionGroup var tickets: TicketFilterOptions
    @Flag(help: .says(.queueMineHelp)) var mine = false
    @Flag(help: .says(.queueUnownedHelp)) var unowned = false
    @Flag(help: .says(.queueReachableHelp)) var reachable = false
    @Flag(help: .says(.queueLaterHelp)) var later = false

    func validate() throws {
        if [mine, unowned, tickets.owner != nil].filter({ $0 }).count > 1 {
            throw DeskError(.usage, .oneOwnerOnly)
        }
    }

    /// The filter these flags mean.
    func filter() throws -> TicketFilter {
        var filter = try tickets.filter()
        if mine { filter.owner = .me }
        if unowned { filter.owner = TicketFilter.Owner.none }
        if reachable { filter.reachableWithin = 0 }
        if later { filter.later = true }
        return filter
    }
}

/// `queue list`, which `queue` alone is too.
struct QueueList: DeskCommand {
    static let verb = Verb.queueList
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: .queueListAbstract,
        discussion: "queue --unowned --reachable")

    @OptionGroup var filter: QueueFilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let filter = try filter.filter()
        terminal.tellEmptySearch(filter.text)
        try terminal.show(try desk.queue.list(filter, limit: output.rowLimit), as: output, now: desk.now)
    }
}
