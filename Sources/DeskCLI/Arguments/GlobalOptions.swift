package import ArgumentParser
package import DeskProse

/// The flags of every verb.
package struct GlobalOptions: ParsableArguments {
    @Option(name: .customLong("db"), help: .says(.databaseHelp, value: "path"), completion: .file())
    package var database: String?

    /// Obeyed before parsing, as the line is carried out there; here it is none.
    @Option(help: .says(.hostHelp, value: "host"))
    package var host: String?

    @Option(name: .customLong("as"), help: .says(.asHelp, value: "login"))
    package var actingAs: String?

    @Option(name: .customLong("by"), help: .says(.byHelp, value: "email"))
    package var onBehalf: String?

    /// Not parsed here: what a time is, the desk's calendar knows.
    @Option(name: .customLong("at"), help: .says(.atHelp, value: "time"))
    package var at: String?

    /// Obeyed before parsing, as help and parsing errors are told in it too.
    @Option(help: .says(.langHelp))
    package var lang: Language?

    @Option(help: .says(.colorHelp, value: "when"))
    package var color: ColorChoice = .auto

    @Flag(name: .shortAndLong, help: .says(.quietHelp))
    package var quiet = false

    @Flag(help: .says(.noInputHelp))
    package var noInput = false

    @Flag(help: .says(.noPagerHelp))
    package var noPager = false

    @Flag(help: .says(.debugHelp))
    package var debug = false

    package init() {}
}

/// The flags of every verb that changes something.
package struct ChangeOptions: ParsableArguments {
    @Flag(name: [.customShort("n"), .customLong("dry-run")], help: .says(.dryRunHelp))
    package var dryRun = false

    @Flag(help: .says(.yesHelp))
    package var yes = false

    package init() {}
}

extension Language: ExpressibleByArgument {}

extension GlobalOptions: PlainArguments {
    package mutating func take(from line: inout PlainLine) {
        database = line.option("--db")
        host = line.option("--host")
        actingAs = line.option("--as")
        onBehalf = line.option("--by")
        at = line.option("--at")
        lang = line.option("--lang")
        color = line.option("--color") ?? .auto
        quiet = line.flag("-q", "--quiet")
        noInput = line.flag("--no-input")
        noPager = line.flag("--no-pager")
        debug = line.flag("--debug")
    }
}

extension ChangeOptions: PlainArguments {
    package mutating func take(from line: inout PlainLine) {
        dryRun = line.flag("-n", "--dry-run")
        yes = line.flag("--yes")
    }
}

extension Terminal {
    /// The terminal as these flags want it.
    package func obeying(_ options: GlobalOptions) -> Terminal {
        var terminal = self
        terminal.colorChoice = options.color
        terminal.isQuiet = options.quiet
        terminal.mayAsk = !options.noInput
        terminal.mayPage = !options.noPager
        terminal.explainsFaults = options.debug
        return terminal
    }
}
