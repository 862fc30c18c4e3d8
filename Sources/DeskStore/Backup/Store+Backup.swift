package import DeskModel
package import DeskProse
import GRDB
import Glibc

extension Store {
    /// Copies the database to a new file (0600), as it is at this moment, while others go on using it.
    ///
    /// SQLite's online backup; throws `.cannotCreate` when the file cannot be made.
    package func copy(to name: String, in target: HeldFolder) throws {
        Glibc.close(try target.make(name))
        do {
            let queue = try DatabaseQueue(path: target.place(name))
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
            }
            try backup(to: queue)
            try queue.close()
        } catch let error as DatabaseError {
            throw DeskError(error, path: target.shown(name))
        }
        try target.sync()
    }

    /// What is damaged in the database; empty when it can be relied on.
    package func damage(at now: Instant) throws -> [Prose] {
        try read(at: now) { transaction in
            try transaction.integrityFindings() + transaction.foreignKeyFindings()
        }
    }
}
