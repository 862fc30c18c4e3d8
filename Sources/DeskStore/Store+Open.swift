import CDesk
package import DeskModel
import DeskProse
import GRDB
import Glibc

extension Store {
    /// Opens the desk at `path`, bringing an older schema up to date.
    ///
    /// Throws `.missing` where there is none, and `.configuration` for a file that is
    /// no desk, a newer schema, a link, somebody else's, or one that others may write.
    package static func open(_ path: String, now: Instant) throws -> Store {
        let file = try DatabaseFile(checking: path)
        guard file.schema <= Schema.version else {
            throw DeskError(
                .configuration, .newerSchema(path, schema: Int(file.schema), known: Int(Schema.version)),
                hint: .updateTool)
        }
        let store = try connect(path, readOnly: !file.isWritable)
        if file.schema < Schema.version { try store.migrate(now: now) }
        return store
    }

    /// Makes a desk at `path` (0600) where there is none; the folder is made 0700 when it is missing.
    ///
    /// `fill` works on it under a name of its own: at `path` all of it appears at once, or nothing ever does.
    /// Throws `.conflict` where one exists, `.cannotCreate` where none can be made, and what `fill` throws.
    package static func create<T>(
        _ path: String, now: Instant, _ fill: (Store) throws -> T
    ) throws -> T {
        try StorePath.makeFolder(StorePath.folder(of: path))
        guard !StorePath.exists(path) else { throw DeskError(.conflict, .databaseExists(path)) }
        var generator = SystemRandomNumberGenerator()
        let draft = path + "." + String(UInt64.random(in: .min ... .max, using: &generator), radix: 36)
        let descriptor = Glibc.open(draft, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let cause = DeskError.system(errno, path: path)
            throw DeskError(.cannotCreate, cause.message, hint: cause.hint)
        }
        Glibc.close(descriptor)
        defer { for name in [draft, draft + ".lock", draft + "-journal"] { unlink(name) } }
        let store = try connect(draft, readOnly: false)
        try store.migrate(now: now)
        let result = try fill(store)
        try store.close()
        try StoreSwap.make(path, from: draft)
        return result
    }

    /// Opens the desk for a look: only to read, without waiting for anybody, and only where the schema is
    /// of today; else it throws.
    package static func glance(_ path: String) throws -> Store {
        let file = try DatabaseFile(checking: path)
        guard file.schema == Schema.version else { throw DeskError(.configuration, .notADatabase(path)) }
        return try connect(path, readOnly: true, patience: 0)
    }

    private static func connect(
        _ path: String, readOnly: Bool, patience: Int = WriteLock.patience
    ) throws -> Store {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .timeout(Double(patience))
        configuration.label = "desk"
        // Kept all the same, see `desk_sqlite_prepare`: each SQL text that GRDB takes apart costs a search of
        // the program's conformances.
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            guard let connection = db.sqliteConnection,
                desk_sqlite_prepare(UnsafeMutableRawPointer(connection)) == 0
            else { throw DeskError(.fault, .unforeseen) }
        }
        do {
            return Store(path: path, queue: try DatabaseQueue(path: path, configuration: configuration))
        } catch let error as DatabaseError {
            throw DeskError(error, path: path)
        }
    }

    /// Applies the steps that are missing. Whoever has the write lock does it; the others find it done.
    private func migrate(now: Instant) throws {
        try write(at: now) { transaction in
            let db = transaction.db
            let version = try UInt32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            guard version < Schema.version else { return }
            try Schema.migrate(db, from: version)
            try db.execute(
                sql: "UPDATE house SET createdAt = ?, latestAt = ? WHERE createdAt = 0",
                arguments: [now.seconds, now.seconds])
        }
    }
}
