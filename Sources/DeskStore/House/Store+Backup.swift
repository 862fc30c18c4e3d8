package import DeskModel
package import DeskProse
import GRDB
import Glibc

extension Store {
    /// Copies the database to a new file (0600), as it is at this moment, while others go on using it.
    ///
    /// SQLite's online backup; throws `.cannotCreate` when the file cannot be made.
    package func copy(to path: String) throws {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let cause = DeskError.system(errno, path: path)
            throw DeskError(.cannotCreate, cause.message, hint: cause.hint)
        }
        Glibc.close(descriptor)
        do {
            let target = try DatabaseQueue(path: path)
            try target.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = FULL")
            }
            try backup(to: target)
            try target.close()
        } catch let error as DatabaseError {
            throw DeskError(error, path: path)
        }
        try StorePath.sync(StorePath.folder(of: path))
    }

    /// What is damaged in the database; empty when it can be relied on.
    package func damage(at now: Instant) throws -> [Prose] {
        try read(at: now) { transaction in
            try transaction.integrityFindings() + transaction.foreignKeyFindings()
        }
    }
}
