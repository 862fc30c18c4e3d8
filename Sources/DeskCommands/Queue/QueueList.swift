import ArgumentParser
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
            throw ValidationError(Prose.oneOwnerOnly.spoken)
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
        commandName: "list", abstract: Prose.queueListAbstract.spoken,
        discussion: "queue --unowned --reachable")

    @OptionGroup var filter: QueueFilterOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let filter = try filter.filter()
        terminal.tellEmptySearch(filter.text)
        try terminal.show(try desk.queue(filter, limit: output.rowLimit), as: output, now: desk.now)
    }
}

extension QueueFilterOptions: PlainArguments {
    mutating func take(from line: inout PlainLine) {
        tickets = line.group()
        mine = line.flag("--mine")
        unowned = line.flag("--unowned")
        reachable = line.flag("--reachable")
        later = line.flag("--later")
    }
}

extension QueueList: PlainCommand {
    mutating func take(from line: inout PlainLine) {
        filter = line.group()
        output = line.group()
        global = line.group()
    }
}
