package import DeskModel
import DeskProse

/// The flags of every verb.
package struct GlobalOptions: ParsableArguments {
    /// Where the database is, when not where the settings say.
    @Option("db", help: .says(.databaseHelp, value: "path"), completion: .files)
    package var database: String?

    /// Obeyed before parsing, as the line is carried out there; here it is none.
    @Option(help: .says(.hostHelp, value: "host"))
    package var host: String?

    /// The consultant an admin acts as.
    @Option("as", help: .says(.asHelp, value: "login"))
    package var actingAs: String?

    /// The customer's person acted for.
    @Option("by", help: .says(.byHelp, value: "email"))
    package var onBehalf: String?

    /// Not parsed here: what a time is, the desk's calendar knows.
    @Option("at", help: .says(.atHelp, value: "time"))
    package var at: String?

    /// Obeyed before parsing, as help and parsing errors are told in it too.
    @Option(help: .says(.langHelp))
    package var lang: Language?

    /// When colours are used.
    @Option(help: .says(.colorHelp, value: "when"))
    package var color: ColorChoice = .auto

    /// Whether only ids are printed.
    @Flag(short: "q", help: .says(.quietHelp))
    package var quiet = false

    /// Whether nothing is asked.
    @Flag(help: .says(.noInputHelp))
    package var noInput = false

    /// Whether long output goes straight to the terminal.
    @Flag(help: .says(.noPagerHelp))
    package var noPager = false

    /// Whether a desk of an older schema is refused.
    @Flag(help: .says(.noMigrateHelp))
    package var noMigrate = false

    /// Whether the cause of a fault is told.
    @Flag(help: .says(.debugHelp))
    package var debug = false

    /// As it is where nothing is said.
    package init() {}
}

/// The flags of every verb that changes something.
package struct ChangeOptions: ParsableArguments {
    /// Whether everything is rolled back at the end.
    @Flag("dry-run", short: "n", help: .says(.dryRunHelp))
    package var dryRun = false

    /// Whether nothing is confirmed.
    @Flag(help: .says(.yesHelp))
    package var yes = false

    /// The key under which it is done once.
    @Option(help: .says(.onceHelp, value: "key"))
    package var once: String?

    /// As it is where nothing is said.
    package init() {}

    /// Throws for a key of a change that is only a dry run.
    package func validate() throws {
        if once != nil, dryRun { throw DeskError(.usage, .onceNotDryRun) }
    }
}

/// The flag of verbs that change or write something without being asked twice: what runs unattended may say
/// `--yes` to every verb that is no question.
package struct ConfirmOptions: ParsableArguments {
    /// Whether every question is answered with yes.
    @Flag(help: .says(.yesHelp))
    package var yes = false

    /// Without the flag.
    package init() {}
}

extension Language: ExpressibleByArgument {}

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
