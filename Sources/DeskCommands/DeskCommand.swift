package import DeskCLI
package import DeskCore
package import DeskModel
import DeskProse

/// What a command line can have done: a verb, and no noun.
package protocol LaunchedCommand: ParsableCommand {
    var global: GlobalOptions { get }
    /// Whether a client may have it done again, having lost the connection the first time and heard nothing.
    static var isRepeatable: Bool { get }
    /// Does it, coming to a desk by `launch`.
    func run(by launch: Launch, _ terminal: Terminal) throws
}

extension LaunchedCommand {
    /// Not, where nothing is known of it.
    package static var isRepeatable: Bool { false }
    /// Itself.
    package var task: AnyObject? { LaunchTask(self) }
}

/// A verb that is to be done.
final class LaunchTask {
    let command: any LaunchedCommand

    fileprivate init(_ command: any LaunchedCommand) { self.command = command }
}

/// A verb that works on a desk: it is parsed, makes one call, and prints one answer.
package protocol DeskCommand: LaunchedCommand {
    /// What it is in the table of rights and in the audit log.
    static var verb: Verb { get }
    /// Whether everything is to be rolled back in the end; `false` for verbs that only read.
    var isDryRun: Bool { get }
    /// Does it.
    func run(_ desk: Desk, _ terminal: Terminal) throws
}

extension DeskCommand {
    /// What only reads may be.
    package static var isRepeatable: Bool { verb.reads }
    /// Whether nothing of it is to stay.
    package var isDryRun: Bool { false }

    /// Does it.
    package func run(by launch: Launch, _ terminal: Terminal) throws {
        let configuration = try launch.configuration()
        var terminal = terminal
        terminal.configuredPager = configuration.pager
        try run(
            launch.open(global, verb: Self.verb, dryRun: isDryRun, configuration: configuration),
            terminal)
    }
}

/// A verb that changes something, and so knows `--dry-run` and `--yes`.
package protocol ChangingCommand: DeskCommand {
    var change: ChangeOptions { get }
    var output: OutputOptions { get }
    /// What it answers with: its columns are looked at before anything is changed.
    var answer: any Report.Type { get }
    /// Whether the answer may be kept for `--once`: no secret, nobody's whole data, and no file is part of it.
    var keepsAnswer: Bool { get }
}

extension ChangingCommand {
    /// As it is done once under a key.
    package static var isRepeatable: Bool { true }
    /// Whether nothing of it is to stay.
    package var isDryRun: Bool { change.dryRun }
    /// As it is with most.
    package var keepsAnswer: Bool { true }

    /// Does it.
    package func run(by launch: Launch, _ terminal: Terminal) throws {
        guard try !terminal.listsColumns(of: answer, output) else { return }
        do {
            if let key = change.once ?? keyOfClient(launch) {
                try runOnce(key, by: launch, terminal)
            } else {
                try run(launch.open(global, verb: Self.verb, dryRun: isDryRun), terminal)
                try terminal.flush()
            }
            if !isDryRun { terminal.noteChange() }
        } catch  where terminal.output.hasFailed && !isDryRun {
            throw madeAllTheSame(error)
        }
    }
}

extension ChangingCommand {
    /// The key under which a client's command line is done once, should it lose the connection.
    private func keyOfClient(_ launch: Launch) -> String? {
        isDryRun || !Self.isRepeatable ? nil : launch.greeting?.key
    }
}

/// Answers are printed after the commit: see `DeskError.madeAllTheSame`.
func madeAllTheSame(_ error: any Error) -> any Error { (error as? DeskError)?.madeAllTheSame ?? error }

/// A verb that opens a desk itself, or needs none.
package protocol OpeningCommand: LaunchedCommand {
    /// Does it.
    func run(_ launch: Launch, _ terminal: Terminal) throws
}

extension OpeningCommand {
    /// Does it.
    package func run(by launch: Launch, _ terminal: Terminal) throws { try run(launch, terminal) }
}
