import ArgumentParser
import DeskCLI
import DeskModel
import DeskProse

/// The flags of every verb, with another meaning of `--by`: statistics are not made on behalf of a
/// customer's person, but broken down by something.
struct StatsOptions: ParsableArguments {
    @Option(help: .says(.statsByHelp)) var by: StatsGrouping?
    @Option(name: .customLong("db"), help: .says(.databaseHelp, value: "path"), completion: .file())
    var database: String?
    @Option(name: .customLong("as"), help: .says(.asHelp, value: "login")) var actingAs: String?
    @Option(name: .customLong("at"), help: .says(.atHelp, value: "time")) var at: String?
    @Option(help: .says(.langHelp)) var lang: Language?
    @Option(help: .says(.colorHelp, value: "when")) var color: ColorChoice = .auto
    @Flag(name: .shortAndLong, help: .says(.quietHelp)) var quiet = false
    @Flag(help: .says(.noInputHelp)) var noInput = false
    @Flag(help: .says(.noPagerHelp)) var noPager = false
    @Flag(help: .says(.noMigrateHelp)) var noMigrate = false
    @Flag(help: .says(.debugHelp)) var debug = false

    /// The same as the flags of every verb.
    var global: GlobalOptions {
        var options = GlobalOptions()
        options.database = database
        options.actingAs = actingAs
        options.onBehalf = nil
        options.at = at
        options.lang = lang
        options.color = color
        options.quiet = quiet
        options.noInput = noInput
        options.noPager = noPager
        options.noMigrate = noMigrate
        options.debug = debug
        return options
    }
}
