package import DeskModel
import DeskProse
import DeskSecrets
package import DeskStore

/// A desk in somebody's hands: it opens the transactions, and what is done in them is in its areas (`DeskArea`).
package struct Desk: Sendable {
    /// The database.
    package let store: Store
    /// Who asks; believed only after `read` or `write` has looked them up.
    package let caller: Caller
    /// The instant of the command: read once, or given with `--at`.
    package let now: Instant
    /// Whether everything is done for real and then rolled back (`--dry-run`).
    package let dryRun: Bool
    /// What is true on this machine.
    package let environment: DeskEnvironment

    /// Made of its parts, of which none is checked.
    package init(
        store: Store, caller: Caller, now: Instant, dryRun: Bool = false, environment: DeskEnvironment
    ) {
        self.store = store
        self.caller = caller
        self.now = now
        self.dryRun = dryRun
        self.environment = environment
    }

    /// The same desk at another instant, for a command that goes on for long.
    package func at(_ now: Instant) -> Desk {
        Desk(store: store, caller: caller, now: now, dryRun: dryRun, environment: environment)
    }

    /// What the clock says at this moment.
    func clock() -> Instant { environment.clock?() ?? now }

    /// A snapshot of the desk, which nobody waits for; the desk itself where there is no room for one, or no right
    /// to make it.
    func apart() -> Store {
        environment.progress(.step(.copyingDesk))
        return (try? store.snapshot()) ?? store
    }

    /// Leaves the database open until the process ends, which is soon.
    package func stayOpen() { store.stayOpen() }

    /// Reads in one snapshot, once the caller has been found to be allowed the verb.
    package func read<T>(_ verb: Verb, _ body: (Act) throws -> T) throws -> T {
        try auditingDenial(of: verb) {
            let (answer, reads) = try store.read(at: now) { sql in
                try doing(verb, in: sql) { act in
                    try act.demandFewReads()
                    let answer = try body(act)
                    return (answer, act.reads(answer))
                }
            }
            web.count(reads)
            return answer
        }
    }

    /// Changes in one transaction, once the caller has been found in it to be
    /// allowed the verb; starts the delivery of mail after it, unless more is to follow.
    package func write<T>(_ verb: Verb, delivering: Bool = true, _ body: (Act) throws -> T) throws -> T {
        let result = try auditingDenial(of: verb) {
            try store.write(at: now, dryRun: dryRun) { try doing(verb, in: $0, body) }
        }
        if delivering && !dryRun { try store.afterCommit { environment.deliverSoon() } }
        return result
    }

    /// The caller's use of a verb, once they have been found to be allowed it. Where something is sought in vain,
    /// what is like it is proposed.
    private func doing<T>(_ verb: Verb, in sql: Transaction, _ body: (Act) throws -> T) throws -> T {
        let act = Act(.person(try Actor(caller, doing: verb, in: sql), verb), on: self, in: sql)
        do {
            return try body(act)
        } catch let error as DeskError {
            throw sql.proposing(error, within: try act.visibility)
        }
    }

    /// Runs a body, and puts a denial on record: the body's own transaction is gone by then.
    private func auditingDenial<T>(of verb: Verb, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DeskError where error.kind == .notPermitted && !dryRun {
            // What is held for an answer that is to be given once is not to take this back.
            if !store.holdsChange { store.letGo() }
            // What cannot be recorded, on a read-only disk say, is denied all the same.
            try? store.write(at: now) { sql in
                try sql.record(
                    AuditMark(osUser: caller.osUser, asLogin: caller.asLogin, verb: verb), .desk,
                    ["denied": .string(error.message.en)])
            }
            throw error
        }
    }
}
