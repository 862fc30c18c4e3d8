package import DeskModel
import DeskProse
import GRDB
import Synchronization

/// One transaction over several verbs of the store, for answers that are given once.
extension Store {
    /// Makes one transaction of all that is written from here on, until it is committed or let go.
    ///
    /// It begins with the first writing: `before` is called ahead of the lock, and `first` within it.
    package func hold(
        before: @escaping @Sendable () throws -> Void,
        first: @escaping @Sendable (Transaction) throws -> Void
    ) {
        held.withLock { $0 = HeldChange(before: before, first: first) }
    }

    func write<T>(
        in held: HeldChange, at now: Instant, _ body: (Transaction) throws -> T
    ) throws -> T {
        try translated {
            if !held.isBegun {
                try held.before()
                held.begin(try lock())
                try queue.writeWithoutTransaction { db in
                    try Store.prepareForWriting(db)
                    try db.beginTransaction(.immediate)
                    try compare(db)
                    try held.first(Transaction(db, now: now))
                }
            }
            return try queue.writeWithoutTransaction { db in
                var result: T?
                try db.inSavepoint {
                    result = try body(Transaction(db, now: now))
                    return .commit
                }
                held.noteChange()
                guard let result else { throw DeskError(.fault, .unforeseen) }
                return result
            }
        }
    }

    /// Whether anything has been written that waits to be committed.
    package var holdsChange: Bool { held.withLock { $0?.hasChanged ?? false } }

    /// Writes the last of the transaction that is held, and commits it; then does what was to wait for that, and
    /// tells what of it failed.
    package func commitHeld(at now: Instant, _ last: (Transaction) throws -> Void) throws -> [any Error] {
        guard let held = held.withLock({ $0 }), held.isBegun else { return [] }
        var isCommitting = false
        do {
            try translated(isCommitting: isCommitting) {
                try queue.writeWithoutTransaction { db in
                    try last(Transaction(db, now: now))
                    isCommitting = true
                    try db.commit()
                }
            }
        } catch {
            letGo()
            throw error
        }
        self.held.withLock { $0 = nil }
        return held.end().compactMap { later in
            do {
                try later()
                return nil
            } catch {
                return error
            }
        }
    }

    /// Rolls back what is held; what is written from here on is a transaction of its own again.
    package func letGo() {
        guard let held = held.withLock({ $0 }) else { return }
        self.held.withLock { $0 = nil }
        guard held.isBegun else { return }
        // What cannot be rolled back is at the end of the process.
        try? queue.writeWithoutTransaction { db in
            if db.isInsideTransaction { try db.rollback() }
        }
        _ = held.end()
    }

    /// Does something now, or once what is held has been committed.
    package func afterCommit(_ body: @escaping @Sendable () throws -> Void) throws {
        guard let held = held.withLock({ $0 }) else { return try body() }
        held.wait(body)
    }
}
