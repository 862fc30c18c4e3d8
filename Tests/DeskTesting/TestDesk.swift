package import DeskCLI
import DeskCommands
package import DeskCore
package import DeskModel
import DeskProse
package import DeskStore
import Foundation

/// A desk for one test: a real database in a folder of its own, and the five tools run in-process.
///
/// The clock stands still unless the test moves it, and the caller is who the test says. With
/// `DESK_TEST_KEEP` set the folder stays to be looked at.
package struct TestDesk: Sendable {
    /// The instant of the next command.
    package var now: Instant
    /// The operating system's login of the caller; the admin who made the desk to begin with.
    package var osUser = "admin"
    /// Whether commands come by way of a client and a channel, as from another machine.
    package var isElsewhere = false
    private let home: TestFolder

    /// Makes a desk whose password hashes are as cheap as the rules allow.
    package init(at now: String = "2026-11-23T09:00:00Z") throws {
        guard let instant = Instant(iso: now) else { throw DeskError(.usage, .time(.badMoment(now))) }
        self.now = instant
        home = try TestFolder()
        try Desk.create(
            at: database, caller: Caller(osUser: osUser), now: instant,
            rules: [.argon2Memory: "19456", .argon2Passes: "2", .argon2Lanes: "1"])
    }

    /// A folder without a desk in it yet, for a session that begins with `desk init`.
    package init(bareAt now: String) throws {
        guard let instant = Instant(iso: now) else { throw DeskError(.usage, .time(.badMoment(now))) }
        self.now = instant
        home = try TestFolder()
    }

    /// The folder of the desk.
    package var folder: String { home.path }
    /// Where its database is.
    package var database: String { folder + "/desk.db" }

    /// Runs one command line, such as `org show kolin --json`, and tells what came of it.
    @discardableResult
    package func run(
        _ line: String, stdin: String = "", environment: [String: String] = [:],
        isTTY: Terminal.Streams = Terminal.Streams(all: false), width: Int = 80, files: FileAccess? = nil
    ) async -> Answer {
        await run(
            CommandLineText(line).words, line: line, stdin: Array(stdin.utf8), environment: environment,
            isTTY: isTTY, width: width, files: files)
    }

    /// Runs a command line that is already taken apart; the first word is the tool.
    @discardableResult
    package func run(
        _ words: [String], line: String? = nil, stdin: [UInt8] = [], environment: [String: String] = [:],
        isTTY: Terminal.Streams = Terminal.Streams(all: false), width: Int = 80, files: FileAccess? = nil
    ) async -> Answer {
        var variables = ["DESK_DB": database, "LANG": "C.UTF-8", "HOME": folder]
        variables.merge(environment) { $1 }
        let terminal = Terminal.recording(
            bytes: stdin, environment: variables, isTTY: isTTY, width: width, files: files)
        let launch = Launch(terminal: terminal, now: now, osUser: osUser)
        let arguments = Array(words.dropFirst())
        let tool = Tool(path: words.first ?? "")
        let status =
            if isElsewhere {
                try? await aside { [self] in try elsewhere(tool, arguments, terminal) }
            } else {
                try? await aside { tool.run(arguments, launch) }
            }
        let answer = Answer(
            line: line ?? words.joined(separator: " "), status: status ?? -1, stdout: terminal.recordedOutput,
            stderr: terminal.recordedTalk)
        JSONContract.shared.check(words, answer)
        return answer
    }

    /// Runs a command line with a client's terminal at one end of two pipes, and the tool at the other.
    private func elsewhere(_ tool: Tool, _ arguments: [String], _ terminal: Terminal) throws -> Int32 {
        var (there, back) = ([Int32](repeating: -1, count: 2), [Int32](repeating: -1, count: 2))
        guard pipe(&there) == 0, pipe(&back) == 0 else {
            throw DeskError(.inputOutput, .unforeseen)
        }
        defer { for descriptor in there + back { close(descriptor) } }
        let ends = (reading: there[0], writing: back[1])
        let ended = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            defer { ended.signal() }
            guard
                let channel = try? Channel.accept(
                    version: Version.text, reading: ends.reading, writing: ends.writing)
            else { return }
            let served = Terminal.served(by: channel, environment: terminal.environment)
            let launch = Launch(terminal: served, now: now, osUser: osUser)
            channel.end(with: tool.run(channel.greeting.arguments, launch))
        }
        defer { ended.wait() }
        var client = Client(
            terminal, tool: tool.rawValue, arguments, version: Version.text, host: "test", reading: back[0],
            writing: there[1])
        guard case .ended(let status) = try client.run() else { return -1 }
        try client.finish()
        terminal.settleTexts(status, tool.rawValue, arguments)
        return status
    }

    /// Changes the database past the tools, where a test needs what no verb makes.
    package func change<T>(_ body: (Transaction) throws -> T) throws -> T {
        let store = try Store.open(database, now: now)
        defer { try? store.close() }
        return try store.write(at: now, body)
    }

    /// Gives an account a password that was hashed beforehand, as if it had been set: most tests are not about
    /// hashing.
    package func activate(_ email: String, hash: String) throws {
        try change { sql in
            let account = try sql.knownAccount(EmailAddress(email), within: .everything)
            try sql.setPassword(hash, account: account.id)
            try sql.record(
                AuditMark(osUser: osUser, verb: .passwordSet), .account(account.id),
                ["password": ["from": "none", "to": "new"], "state": ["from": "invited", "to": "active"]])
        }
    }

    /// Looks into the database past the tools.
    package func look<T>(_ body: (Transaction) throws -> T) throws -> T {
        let store = try Store.open(database, now: now)
        defer { try? store.close() }
        return try store.read(at: now, body)
    }

    /// Asks the rules themselves, in the admin's name.
    package func act<T>(_ verb: Verb, _ body: (Act) throws -> T) throws -> T {
        let store = try Store.open(database, now: now)
        defer { try? store.close() }
        let desk = Desk(
            store: store, caller: Caller(osUser: "admin"), now: now, environment: DeskEnvironment())
        return try desk.write(verb, delivering: false, body)
    }
}
