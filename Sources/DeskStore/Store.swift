import CDesk
package import DeskModel
import DeskProcess
import DeskProse
import GRDB
import Glibc
import Synchronization

/// One desk's database: opened once, read and written in whole transactions.
///
/// Rollback journal TRUNCATE with full syncs, never WAL: an acknowledged change
/// is on disk, and the desk can still be read on a full or read-only disk.
package final class Store: Sendable {
    /// Where the database is.
    package let path: String
    /// The folder it lies in, where `attachments/` and the lock files lie too.
    package let home: HeldFolder
    /// What it is called there.
    let name: String
    let queue: DatabaseQueue
    /// The schema that the file has.
    let schema: UInt32
    /// What opening it has done to it; `nil` where it was of today.
    package let migration: Migration?
    /// Which file was opened; `nil` when it could not be told.
    private let identity: FileIdentity?
    /// Whether the schema in the file has been compared with ours, or is only just being made.
    private let isCompared: Atomic<Bool>
    /// The transaction that all writing goes into for now.
    let held = Mutex<HeldChange?>(nil)

    /// Whether it is a copy of its own that nobody else can reach.
    let isSnapshot: Bool

    init(
        path: String, name: String, home: HeldFolder, queue: DatabaseQueue, isNew: Bool,
        isSnapshot: Bool = false, schema: UInt32 = Schema.version, migration: Migration? = nil
    ) {
        self.path = path
        self.name = name
        self.home = home
        self.queue = queue
        self.isSnapshot = isSnapshot
        self.schema = schema
        self.migration = migration
        isCompared = Atomic(isNew)
        identity = FileIdentity(name, in: home)
    }

    /// Who owns the database.
    package var owner: UInt32 { home.facts(of: name)?.st_uid ?? geteuid() }
    /// Whether another desk lies in the same folder, whose attachments lie among ours.
    package var sharesFolder: Bool {
        home.names().contains {
            $0 != name && !$0.hasPrefix(name + Store.copyMark) && DatabaseFile.isDesk($0, in: home)
        }
    }
    /// The path of the folder, for messages.
    package var folder: String { StorePath.folder(of: path) }
    /// The lock that writers queue at.
    package var lockName: String { name + ".lock" }
    /// The lock of whoever delivers mail.
    package var mailLockName: String { name + ".mail.lock" }
    /// The file that whoever runs the hook holds.
    package var hookLockName: String { name + ".hook.lock" }

    /// Reads in one snapshot. Nothing slow may happen inside: an open read keeps writers waiting.
    package func read<T>(at now: Instant, _ body: (Transaction) throws -> T) throws -> T {
        try translated {
            try queue.read { db in
                try compare(db)
                return try body(Transaction(db, now: now))
            }
        }
    }

    /// Writes in one transaction: all of it, or none. With `dryRun` everything
    /// happens for real and is then rolled back.
    package func write<T>(at now: Instant, dryRun: Bool = false, _ body: (Transaction) throws -> T) throws
        -> T
    {
        if let held = held.withLock({ $0 }) { return try write(in: held, at: now, body) }
        var isCommitting = false
        return try translated(isCommitting: isCommitting) {
            let lock = try lock()
            defer { withExtendedLifetime(lock) {} }
            return try queue.writeWithoutTransaction { db in
                try Store.prepareForWriting(db)
                var result: T?
                try db.inTransaction(.immediate) {
                    try compare(db)
                    result = try body(Transaction(db, now: now))
                    isCommitting = !dryRun
                    return dryRun ? .rollback : .commit
                }
                guard let result else { throw DeskError(.fault, .unforeseen) }
                return result
            }
        }
    }

    /// Copies the database's file, as it is at one moment, over an open one.
    ///
    /// Copied twice: first without keeping anybody waiting, so that what must come from the disk, and room for it,
    /// is there when others wait for the second.
    func copyFile(to file: Int32, named target: String) throws {
        func copy(_ db: Database) throws {
            guard let connection = db.sqliteConnection,
                desk_sqlite_copy(UnsafeMutableRawPointer(connection), file) == 0
            else { throw DeskError.system(errno, path: target) }
        }
        try translated {
            try queue.inDatabase { try copy($0) }
            try queue.read { db in
                // The first look at the file takes the lock, and lets what is in a write-ahead log be told.
                guard try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" else {
                    throw DeskError(.configuration, .journalRefused)
                }
                _ = try Int.fetchOne(db, sql: "PRAGMA schema_version")
                try copy(db)
            }
        }
    }

    /// Sets the journal of a desk that somebody has given another one, so that its file holds all of it.
    func leaveWAL() throws {
        try translated {
            try queue.inDatabase { db in
                let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode")
                if journal == "wal" { try Store.prepareForWriting(db) }
            }
        }
    }

    /// Does what asks for the right to write, and takes all of it back. In a snapshot nobody waits for it.
    package func attempt<T>(at now: Instant, _ body: (Transaction) throws -> T) throws -> T {
        guard isSnapshot else { return try write(at: now, dryRun: true, body) }
        return try translated {
            try queue.writeWithoutTransaction { db in
                var result: T?
                try db.inTransaction(.deferred) {
                    result = try body(Transaction(db, now: now))
                    return .rollback
                }
                guard let result else { throw DeskError(.fault, .unforeseen) }
                return result
            }
        }
    }

    /// The schema that the file has at this moment, once what was cut off has been taken back.
    func schemaInFile() throws -> UInt32 {
        try translated { try queue.read { try UInt32.fetchOne($0, sql: "PRAGMA user_version") ?? 0 } }
    }

    /// Applies the steps that are missing, all or none; the write lock is held.
    func applySteps() throws {
        var isCommitting = false
        try translated(isCommitting: isCommitting) {
            try queue.writeWithoutTransaction { db in
                try Store.prepareForWriting(db)
                try db.inTransaction(.immediate) {
                    try Schema.migrate(db, from: schema)
                    try Schema.compare(db)
                    isCommitting = true
                    return .commit
                }
            }
        }
    }

    /// Waits for the other writers.
    func lock() throws -> WriteLock {
        let lock = try WriteLock(lockName, in: home)
        // A restore may have put another file here meanwhile: what was written to the old one would be lost.
        guard identity == FileIdentity(name, in: home) else {
            throw DeskError(.busy, .databaseReplaced(path), hint: .tryAgain)
        }
        return lock
    }

    /// Leaves the connection open for as long as the process lives.
    ///
    /// What is soon to end need not take its connection apart first: that is a tenth of what a short verb
    /// takes, and the system drops the locks and frees the memory all the same.
    package func stayOpen() {
        _ = Unmanaged.passRetained(self)
    }

    deinit { queue.endWithoutThread() }

    /// Closes the connection; nothing else may use the store afterwards.
    package func close() throws {
        try queue.close()
    }

    /// Adds indexes and a function to a copy that is gone when it has been read.
    func indexCopy(_ sql: String, _ function: DatabaseFunction) throws {
        try translated {
            try queue.writeWithoutTransaction { db in
                db.add(function: function)
                try db.execute(sql: sql)
            }
        }
    }

    /// Sets the journal that survives power loss, and looks whether it was taken. Up to 32 MiB of pages stay in
    /// memory: with SQLite's own 2 MiB a thousand new tickets on a desk of a million sync fifteen times, not five.
    static func prepareForWriting(_ db: Database) throws {
        let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode = TRUNCATE")
        for setting in ["synchronous = FULL", "secure_delete = ON", "cache_size = -32768"] {
            try db.makeStatement(sql: "PRAGMA \(setting)").execute()
        }
        let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
        guard journal == "truncate", synchronous == 2 else {
            throw DeskError(.configuration, .journalRefused)
        }
    }

    /// The first transaction looks whether the file holds what all others rely on.
    func compare(_ db: Database) throws {
        guard !isCompared.load(ordering: .relaxed) else { return }
        try Schema.compare(db, version: schema)
        isCompared.store(true, ordering: .relaxed)
    }

    /// Runs a body and says in the suite's terms what SQLite refused.
    func translated<T>(
        isCommitting: @autoclosure () -> Bool = false, _ body: () throws -> T
    ) throws -> T {
        // Whoever reads holds a lock too.
        let stops = StopSignals()
        defer { withExtendedLifetime(stops) {} }
        do {
            return try body()
        } catch let error as DatabaseError
            where error.resultCode == .SQLITE_IOERR && error.extendedResultCode != .SQLITE_IOERR_WRITE
            && isCommitting()
        {
            // The journal may be gone already, which is what makes a change stand.
            throw DeskError(.inputOutput, .changeUncertain(path), hint: .seeWhetherChanged)
        } catch let error as DatabaseError {
            throw blamed(DeskError(error, path: path))
        } catch let error as DeskError {
            throw blamed(error)
        }
    }

    /// What goes wrong in a file that is not whole is no fault of ours (70) but of the file (78).
    private func blamed(_ error: DeskError) -> DeskError {
        guard error.kind == .fault else { return error }
        do {
            let findings = try queue.read { db in
                let transaction = Transaction(db, now: Instant(seconds: 0))
                return try transaction.integrityFindings() + transaction.foreignKeyFindings()
            }
            guard let first = findings.first else { return error }
            return DeskError(.configuration, .damaged(path, first), hint: .restoreHint)
        } catch {
            guard let refusal = error as? DatabaseError else {
                return (error as? DeskError) ?? DeskError(.fault, .unforeseen)
            }
            return DeskError(refusal, path: path)
        }
    }
}

extension DatabaseQueue {
    /// Closes it, and keeps what is left of it: taking a queue apart needs a thread, and where a limit on processes
    /// leaves none, the library that starts them waits for ever.
    func endWithoutThread() {
        try? close()
        _ = Unmanaged.passRetained(self)
    }
}
