package import DeskModel
import DeskProse
package import DeskStore

extension Desk {
    /// Makes a desk whose first admin is the caller, and says who that is.
    ///
    /// `rules` hold from the beginning, and the log says so. Throws `.conflict` where one exists, `.cannotCreate`
    /// where none can be made.
    package static func create(
        at path: String, caller: Caller, now: Instant, rules: [Rule.Key: String] = [:]
    ) throws {
        try create(at: path, caller: caller, now: now, rules: rules) { _, _ in }
    }

    /// The same with what `fill` puts in: all of it is there, or no desk. The actor is the first admin.
    package static func create<T>(
        at path: String, caller: Caller, now: Instant, rules: [Rule.Key: String] = [:],
        _ fill: (Store, Actor) throws -> T
    ) throws -> T {
        try Store.create(path, now: now) { store in
            let actor = try store.write(at: now) { sql in
                let admin = try sql.insertConsultant(
                    login: caller.osUser, name: caller.osUser, email: try firstEmail(caller.osUser),
                    role: .admin)
                let actor = Actor(osUser: caller.osUser, consultant: admin, asLogin: nil, person: nil)
                for (key, text) in rules { try sql.set(key, to: text) }
                let told = rules.map { JSON.Member($0.key.rawValue, .string($0.value)) }
                try sql.record(
                    Doer.person(actor, .deskInit).mark, .consultant(admin.login),
                    ["role": "admin", "rules": .object(told.sorted { $0.key < $1.key })])
                return actor
            }
            return try fill(store, actor)
        }
    }

    /// The schema that this program works with.
    package static var schema: Int { Store.schemaOfToday }

    /// Opens the desk at `path`, bringing an older schema up to date unless `migrating` is false. `now` is what the
    /// command takes for the present.
    ///
    /// Throws as `Store.open` does.
    package static func open(
        at path: String, caller: Caller, now: Instant, dryRun: Bool = false, migrating: Bool = true,
        environment: DeskEnvironment
    ) throws -> Desk {
        Desk(
            store: try Store.open(path, now: now, older: migrating ? .migrated : .refused), caller: caller,
            now: now, dryRun: dryRun,
            environment: environment)
    }

    /// What opening it has done to it, to be told once; `nil` where it was of today.
    package var migrationNews: Prose? {
        store.migration.flatMap { migration in
            migration.kept.map {
                .migrated(store.path, from: migration.from, to: migration.to, kept: $0)
            }
        }
    }

    /// Opens the desk at `path` as it is found, to read in it who may do what and nothing else.
    package static func peek(
        at path: String, caller: Caller, now: Instant, environment: DeskEnvironment
    ) throws -> Desk {
        Desk(
            store: try Store.peek(path, asFound: true), caller: caller, now: now, environment: environment
        )
    }

    /// The same desk asked as of a time that somebody wrote, in the desk's zone (`Instant.init(_:now:zone:)`).
    ///
    /// Throws `.usage`, with an example, for what is no time.
    package func asked(asOf text: String) throws -> Desk {
        var environment = environment
        environment.clock = nil
        return Desk(
            store: store, caller: caller, now: try Instant(text, now: now, zone: rules.timeZone()),
            dryRun: dryRun, environment: environment)
    }

    /// An address for the first admin until they give their own: `login@localhost.invalid`.
    private static func firstEmail(_ login: String) throws -> EmailAddress {
        try (try? EmailAddress("\(login)@localhost.invalid")) ?? EmailAddress("admin@localhost.invalid")
    }
}
