package import DeskCLI
package import DeskCore
package import DeskModel
import DeskProse
import Glibc

/// What `desk.toml` says, or why it cannot be used.
package typealias Configured = Result<Configuration, DeskError>

extension Configured {
    /// Reads it.
    init(_ terminal: Terminal) {
        do throws(DeskError) {
            self = .success(try Configuration.load(environment: terminal.environment))
        } catch {
            self = .failure(error)
        }
    }
}

/// How commands come to a desk: from the file system and the operating system
/// in the tools, from a fixture in the tests.
package struct Launch: Sendable {
    /// The terminal the tool was started at.
    package private(set) var terminal: Terminal
    /// The instant of the command.
    package let now: Instant
    /// The login of whoever calls, in tests; the operating system tells it otherwise.
    private let osUser: String?
    /// The program itself, where it may start others of its kind; `nil` in tests.
    package let program: String?

    /// What `desk.toml` says, where it has been read already.
    private let configured: Configured?
    /// The command line, from the tool on.
    private(set) var words: [String] = []
    /// What a client said of itself, where it is one's command line.
    private(set) var greeting: Greeting?

    /// Made of its parts, of which none is checked.
    package init(
        terminal: Terminal, now: Instant = Launch.clock(), osUser: String? = nil, program: String? = nil,
        configured: Configured? = nil
    ) {
        self.terminal = terminal
        self.now = now
        self.osUser = osUser
        self.program = program
        self.configured = configured
    }

    /// The same for a client's terminal; for that consultant where a login is given.
    func serving(_ terminal: Terminal, login: String?, _ greeting: Greeting) -> Launch {
        var launch = Launch(
            terminal: terminal, now: now, osUser: login, program: program, configured: configured)
        launch.greeting = greeting
        return launch
    }

    /// The same for a command line.
    func saying(_ words: [String]) -> Launch {
        var launch = self
        launch.words = words
        return launch
    }

    /// The same at another terminal.
    func at(_ terminal: Terminal) -> Launch {
        var launch = self
        launch.terminal = terminal
        return launch
    }

    /// What the system's clock says.
    package static func clock() -> Instant { Instant(seconds: Int64(time(nil))) }

    /// Runs a parsed command.
    package func run(_ command: any ParsableCommand, _ terminal: Terminal) throws {
        guard let command = (command.task as? LaunchTask)?.command else {
            preconditionFailure("\(command) does nothing")
        }
        if terminal.isElsewhere { try demandServed(command) }
        if let greeting, greeting.isRepeat, !type(of: command).isRepeatable {
            throw DeskError(.unavailable, .hostLost(greeting.host), hint: .lookWhetherDone)
        }
        do {
            try command.run(by: self, terminal.obeying(command.global))
        } catch let error as DeskError where terminal.isServed && error.kind == .configuration {
            throw toldElsewhere(error, or: nil)
        }
    }

    /// An error as it is told to a client elsewhere: what is wrong with the desk's machine is mended there.
    private func toldElsewhere(_ error: DeskError, or otherwise: Prose?) -> DeskError {
        let hint = error.hint == .useSudo ? .asRoot("doctor") : error.hint ?? otherwise
        return DeskError(error.kind, error.message, hint: hint.map(Prose.onDesksMachine))
    }

    /// Throws `.notPermitted` for what a client elsewhere cannot have done: it is about the machine, and not
    /// about the desk's records.
    private func demandServed(_ command: any LaunchedCommand) throws(DeskError) {
        let verbs: [any LaunchedCommand.Type] = [
            DeskInit.self, DeskRestore.self, DeskBackup.self, DeskServe.self, DeskWebVerb.self,
            DeskConfig.self,
        ]
        if let doctor = command as? DeskDoctor, doctor.fix {
            throw DeskError(.notPermitted, .verbNotServed("desk doctor --fix"), hint: .typeItThere)
        }
        if let schedule = command as? DeskSchedule, schedule.install {
            throw DeskError(.notPermitted, .verbNotServed("desk schedule --install"), hint: .typeItThere)
        }
        guard let verb = verbs.first(where: { $0 == type(of: command) }) else { return }
        throw DeskError(
            .notPermitted, .verbNotServed("desk \(verb.configuration.commandName)"), hint: .typeItThere)
    }

    /// Opens the desk that the flags, the environment and the configuration name.
    package func open(_ global: GlobalOptions, verb: Verb, dryRun: Bool) throws -> Desk {
        try open(global, verb: verb, dryRun: dryRun, configuration: configuration())
    }

    /// The same with a configuration that has been read already.
    func open(
        _ global: GlobalOptions, verb: Verb, dryRun: Bool, configuration: Configuration
    ) throws -> Desk {
        let path = try databasePath(global, configuration)
        if global.at != nil { try demandMayAskAsOf(verb.reads || dryRun) }
        let desk: Desk
        do {
            desk = try Desk.open(
                at: path, caller: try caller(global, database: path), now: now, dryRun: dryRun,
                migrating: !global.noMigrate,
                environment: environment(configuration, database: path, global))
        } catch let error as DeskError
            where terminal.isServed && [.missing, .notPermitted].contains(error.kind)
        {
            throw toldElsewhere(error, or: .asRoot("doctor"))
        } catch let error as DeskError where error.kind == .notPermitted && error.hint == nil {
            throw DeskError(.notPermitted, error.message, hint: .useHost)
        }
        if program != nil { desk.stayOpen() }
        if let news = desk.migrationNews {
            var terminal = terminal
            terminal.language = .spoken
            terminal.tool = words.first ?? terminal.tool
            terminal.say(news)
        }
        if let clock = ScreenClock.current { try? desk.rules.showTime(on: clock) }
        return if let at = global.at { try desk.asked(asOf: at) } else { desk }
    }

    /// Opens the desk as it is found, to ask what the caller may.
    func peek(_ global: GlobalOptions, configuration: Configuration) throws -> Desk {
        let path = try databasePath(global, configuration)
        return try Desk.peek(
            at: path, caller: try caller(global, database: path), now: now,
            environment: environment(configuration, database: path, global))
    }

    /// Throws `.notPermitted` across sudo: what makes or fixes a desk's files is its owner's, and root's.
    func demandOwnStanding(_ words: String) throws(DeskError) {
        guard terminal.mayNamePlaces else {
            throw DeskError(.notPermitted, .placeAcrossSudo("desk " + words), hint: .asRoot(words))
        }
    }

    /// What is true on this machine: `desk.toml`.
    package func configuration() throws -> Configuration {
        try (configured ?? Configured(terminal)).get()
    }

    /// The same for `desk doctor`, to whom a configuration that cannot be used is a finding.
    func configurationOrFault() -> (Configuration, DeskError?) {
        do {
            return (try configuration(), nil)
        } catch {
            return (Configuration(), error as? DeskError)
        }
    }

    /// Where the database is.
    package func databasePath(_ global: GlobalOptions) throws -> String {
        try databasePath(global, configuration())
    }

    /// The same by a configuration that has been read already.
    func databasePath(_ global: GlobalOptions, _ configuration: Configuration) throws(DeskError) -> String {
        try database(global, configuration).path
    }

    /// Where the database is, and what says so.
    func database(_ global: GlobalOptions, _ configuration: Configuration) throws(DeskError) -> ChosenDatabase
    {
        try configuration.database(
            option: global.database, environment: terminal.environment, standing: terminal.standing)
    }

    /// Who asks.
    package func caller(_ global: GlobalOptions, database: String) throws -> Caller {
        Caller(
            osUser: osUser
                ?? OperatingSystem.login(environment: terminal.environment, database: database),
            asLogin: global.actingAs, by: try global.onBehalf.map { text in try EmailAddress(text) })
    }

    /// Throws `.usage` where `--at` is given and the verb cannot be asked as of a time.
    func demandMayAskAsOf(_ may: Bool) throws(DeskError) {
        guard may else { throw DeskError(.usage, .atOnlyReads, hint: .atOnlyReadsHint) }
    }
}
