import DeskProcess
import Glibc

/// Starts a deliverer of mail that nobody waits for, as git starts its housekeeping.
package struct DetachedDeliverer: Sendable {
    private let program: String
    private let database: String
    private let environment: [String: String]

    /// What the deliverer needs to find the same configuration, and nothing else.
    private static let inherited = ["HOME", "XDG_CONFIG_HOME", "TMPDIR"]

    /// Made of its parts, of which none is checked.
    package init(program: String, database: String, environment: [String: String]) {
        self.program = program
        self.database = database
        self.environment = environment
    }

    /// Starts it; when that cannot be done, cron's deliverer is the safety net.
    package func start() {
        guard let path = realpath(database, nil) else { return }
        defer { free(path) }
        let own = environment.filter { Self.inherited.contains($0.key) }
        Child.leave(
            program, ["desk", "mail", "deliver", "--after-change", "--quiet", "--db", String(cString: path)],
            environment: own.merging(["PATH": "/usr/local/bin:/usr/bin:/bin"]) { $1 })
    }
}
