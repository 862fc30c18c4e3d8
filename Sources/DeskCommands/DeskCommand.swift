package import ArgumentParser
package import DeskCLI
package import DeskCore
package import DeskModel

/// A verb that works on a desk: it is parsed, makes one call, and prints one answer.
package protocol DeskCommand: AsyncParsableCommand {
    /// What it is in the table of rights and in the audit log.
    static var verb: Verb { get }
    var global: GlobalOptions { get }
    /// Whether everything is to be rolled back in the end; `false` for verbs that only read.
    var isRehearsal: Bool { get }
    /// Does it.
    func run(_ desk: Desk, _ terminal: Terminal) async throws
}

extension DeskCommand {
    package var isRehearsal: Bool { false }
}

/// A verb that changes something, and so knows `--dry-run` and `--yes`.
package protocol ChangingCommand: DeskCommand {
    var change: ChangeOptions { get }
}

extension ChangingCommand {
    package var isRehearsal: Bool { change.dryRun }
}

/// A verb that makes its own way to a desk, or needs none.
package protocol HouseCommand: AsyncParsableCommand {
    var global: GlobalOptions { get }
    /// Does it.
    func run(_ launch: Launch, _ terminal: Terminal) async throws
}
