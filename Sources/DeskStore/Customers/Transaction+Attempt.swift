import DeskModel
import GRDB

extension Transaction {
    /// Runs a part of the transaction of which nothing is left when it fails; the rest goes on.
    ///
    /// What the database refuses is thrown in the suite's terms.
    package func attempt<T>(_ body: () throws -> T) throws -> T {
        try run("SAVEPOINT attempt")
        do {
            let result = try body()
            try run("RELEASE attempt")
            return result
        } catch {
            auditEnd.forget()
            // Where SQLite has rolled everything back by itself, as on a full disk, there is no savepoint
            // any more; the error at hand is what matters.
            _ = try? run("ROLLBACK TO attempt")
            _ = try? run("RELEASE attempt")
            throw (error as? DatabaseError).map { DeskError($0, path: "") } ?? error
        }
    }
}
