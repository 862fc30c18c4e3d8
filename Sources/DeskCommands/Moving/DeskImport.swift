import DeskCLI
import DeskCore
import DeskModel
import DeskProse

extension MovingNumbers: ExpressibleByArgument {}

/// The flags of whatever reads the neutral folder.
struct MovingOptions: ParsableArguments {
    @Option(help: .says(.onErrorHelp)) var onError: OnError = .abort
    @Option(help: .says(.verdictsHelp, value: "file"), completion: .files) var verdicts: String?
    @Option(help: .says(.numbersHelp)) var numbers: MovingNumbers?
    @Flag(help: .says(.ignoreUnknownHelp)) var ignoreUnknown = false

    /// How the folder is to be read.
    func plan(withHashes: Bool = false) -> MovingPlan {
        MovingPlan(
            onError: onError, numbers: numbers, ignoresUnknown: ignoreUnknown, withHashes: withHashes)
    }
}

/// `desk import`
struct DeskImport: ChangingCommand {
    static let verb = Verb.deskImport
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: .deskImportAbstract,
        discussion: "desk import /tmp/desk-export --verdicts verdicts.csv")

    @Argument(help: .says(.importFolderHelp), completion: .folders) var folder: String
    @OptionGroup var options: MovingOptions
    @Flag(help: .says(.importHashesHelp)) var passwordHashes = false
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Moved.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.emptying(folder) { folder in
            try terminal.move(
                in: folder, to: desk, Self.verb, options, withHashes: passwordHashes, output)
        }
    }
}

/// `ticket import`
struct TicketImport: ChangingCommand {
    static let verb = Verb.ticketImport
    static let isRepeatable = false
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: .ticketImportAbstract,
        discussion: "ticket import tickets.jsonl --verdicts verdicts.csv")

    @Argument(help: .says(.ticketImportFileHelp, value: "file"), completion: .files) var file: String
    @OptionGroup var options: MovingOptions
    @OptionGroup var change: ChangeOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions
    var answer: any Report.Type { Moved.self }

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        try terminal.spooling(file) { path in
            try terminal.move(in: path, only: .tickets, to: desk, Self.verb, options, output)
        }
    }
}
