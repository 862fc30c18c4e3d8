import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `queue view save`
struct ViewSave: ChangingCommand {
    static let verb = Verb.viewSave
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: .viewSaveAbstract,
        discussion: "queue view save morning --mine --reachable\nqueue morning")

    @Argument(help: .says(.viewNameHelp, value: "name")) var name: String
    @OptionGroup var filter: QueueFilterOptions
    @OptionGroup var everyone: EveryoneOption
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    /// The columns kept are those of the queue.
    var answer: any Report.Type { QueueLine.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let result = try desk.queue.saveView(
            name, flags: flags, meaning: try filter.filter(), forEveryone: everyone.everyone)
        (output.columns, output.sort, output.limit) = (nil, nil, nil)
        try terminal.changed(
            .savedView(result.view.name, result.outcome.rawValue), result.view, as: output, now: desk.now)
    }

    /// What is kept, each flag one word.
    private var flags: [String] {
        let tickets = filter.tickets
        var words = tickets.state.map { QueueView.Flag.state.word($0.rawValue) }
        let options: [(QueueView.Flag, String?)] = [
            (.owner, tickets.owner), (.org, tickets.org), (.requester, tickets.requester),
            (.lane, tickets.lane?.rawValue), (.topic, tickets.topic), (.channel, tickets.channel?.rawValue),
            (.due, tickets.due), (.created, tickets.created), (.updated, tickets.updated),
            (.text, tickets.text), (.columns, output.columns), (.sort, output.sort),
            (.limit, output.limit.map(String.init)),
        ]
        words += options.compactMap { flag, value in value.map { flag.word($0) } }
        let switches: [(QueueView.Flag, Bool)] = [
            (.mine, filter.mine), (.unowned, filter.unowned), (.reachable, filter.reachable),
            (.later, filter.later),
        ]
        return words + switches.compactMap { flag, isSet in isSet ? flag.word() : nil }
    }
}

/// Whether a view or a text is everyone's.
struct EveryoneOption: ParsableArguments {
    @Flag(help: .says(.everyoneHelp)) var everyone = false
}
