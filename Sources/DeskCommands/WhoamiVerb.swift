import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// `desk whoami`, and `whoami` of each tool.
struct WhoamiVerb: OpeningCommand {
    static let configuration = CommandConfiguration(
        commandName: "whoami", abstract: .whoamiAbstract, discussion: "desk whoami --json")

    @OptionGroup var output: OutputOptions
    @OptionGroup var global: GlobalOptions

    /// Says what is known also where the desk refuses, and then what any other verb would say.
    func run(_ launch: Launch, _ terminal: Terminal) throws {
        let configuration = try launch.configuration()
        let chosen = try launch.database(global, configuration)
        let caller = try launch.caller(global, database: chosen.path)
        let asked = Result {
            try launch.open(global, verb: .whoami, dryRun: false, configuration: configuration).consultants
                .whoami()
        }
        let found = try? asked.get()
        // What is set up on this machine is for those whom the desk knows.
        let known = found == nil ? Configuration() : configuration
        let answer = Whoami(
            database: chosen.path, databaseFrom: chosen.setting, host: terminal.host,
            osUser: caller.osUser, consultant: found?.consultant, person: found?.person, mailer: known.mailer,
            from: known.from,
            language: terminal.language.rawValue, version: Version.text)
        try terminal.show(one: answer, as: output, now: launch.now)
        _ = try asked.get()
    }
}
