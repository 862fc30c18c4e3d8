import CDesk
package import DeskModel
import DeskProse
import GRDB
import Glibc

extension Store {
    /// Opens the desk at `path`, and does as `older` says where its schema is an older one.
    ///
    /// Throws `.missing` where there is none, and `.configuration` for a file that is no desk, a newer schema, an
    /// older one that is refused or cannot be written, a link, somebody else's, or one that others may write or put
    /// something beside.
    package static func open(_ path: String, now: Instant, older: Older = .migrated) throws -> Store {
        try open(StorePath.name(of: path), in: home(of: path), path: path, now: now, older: older)
    }

    /// The same in a folder that is held.
    package static func open(
        _ name: String, in home: HeldFolder, now: Instant, older: Older = .migrated
    ) throws -> Store {
        try open(name, in: home, path: home.shown(name), now: now, older: older)
    }

    private static func open(
        _ name: String, in home: HeldFolder, path: String, now: Instant, older: Older
    ) throws -> Store {
        let file = try DatabaseFile(checking: name, in: home)
        let store = try connect(file, path, name, in: home)
        guard store.schema < Schema.version, older != .kept else { return store }
        defer { try? store.close() }
        guard older != .refused else {
            throw DeskError(
                .configuration, .olderSchema(path, schema: Int(store.schema), known: Int(Schema.version)),
                hint: .mayMigrate)
        }
        guard file.isWritable, home.isWritable else {
            throw DeskError(
                .configuration,
                .olderSchemaUnwritable(path, schema: Int(store.schema), known: Int(Schema.version)),
                hint: .makeWritable)
        }
        let migration = try store.bringUpToDate(keepingCopy: older == .migrated, at: now)
        return try connect(path, name, in: home, readOnly: false, migration: migration)
    }

    /// Connects to a file with the schema that it has.
    private static func connect(
        _ file: DatabaseFile, _ path: String, _ name: String, in home: HeldFolder,
        timeout: Int = WriteLock.timeout
    ) throws -> Store {
        func connect(_ schema: UInt32) throws -> Store {
            guard schema <= Schema.version else {
                throw DeskError(
                    .configuration, .newerSchema(path, schema: Int(schema), known: Int(Schema.version)),
                    hint: .updateTool)
            }
            guard schema > 0 else {
                throw DeskError(.configuration, .notADatabase(path), hint: .restoreHint)
            }
            return try self.connect(
                path, name, in: home, readOnly: !file.isWritable, timeout: timeout, schema: schema)
        }
        let store = try connect(file.schema)
        // Where a change goes on or was cut off, the header may say what is not so in the end.
        guard file.isChanging else { return store }
        let schema = try store.schemaInFile()
        guard schema != file.schema else { return store }
        try store.close()
        return try connect(schema)
    }

    /// Makes a desk at `path` (0600) where there is none; the folder is made 0700 when it is missing.
    ///
    /// `fill` works on it under a name of its own: at `path` all of it appears at once, or nothing ever does.
    /// What root makes belongs to the owner of the folder. Throws `.conflict` where one exists, `.cannotCreate`
    /// where none can be made, `.configuration` where others may write beside it, and what `fill` throws.
    package static func create<T>(
        _ path: String, now: Instant, _ fill: (Store) throws -> T
    ) throws -> T {
        let name = StorePath.name(of: path)
        try StorePath.demandName(path)
        try StorePath.makeFolder(StorePath.folder(of: path))
        let home = try HeldFolder(StorePath.folder(of: path))
        guard !home.has(name) else { throw DeskError(.conflict, .databaseExists(path)) }
        try home.demandClosed(to: home.ownerOfNewFiles)
        try home.demandOwnJournals(of: name, owner: home.ownerOfNewFiles)
        Draft.sweep(home)
        let draft = Draft.name(for: name)
        let held = try home.make(draft)
        // Closed last: it would take SQLite's locks with it.
        defer { Glibc.close(held) }
        _ = Draft.hold(held, draft, in: home)
        defer { for ending in ["", ".lock", "-journal"] { home.remove(draft + ending) } }
        let store = try connect(home.shown(draft), draft, in: home, readOnly: false, isNew: true)
        try store.make(now: now)
        let result = try fill(store)
        try store.close()
        try StoreSwap.make(name, from: draft, in: home)
        return result
    }

    /// Opens the desk for a look, without waiting for anybody, with the schema that it has. With `asFound` also one that
    /// others may write.
    package static func peek(_ path: String, asFound: Bool = false) throws -> Store {
        let home = try home(of: path)
        let name = StorePath.name(of: path)
        let file = try DatabaseFile(checking: name, in: home, asFound: asFound)
        return try connect(file.toRead, path, name, in: home, timeout: 0)
    }

    /// What is found under the name of a database that is to be replaced.
    package enum Present {
        case nothing
        /// A file of the owner's that holds no desk, or none that can be read to the end.
        case damaged
        case desk(Store)
    }

    /// Looks at what a restore would replace.
    ///
    /// Throws what keeps a desk from being opened that may be sound: that it cannot be looked at is no reason to
    /// take it for damaged.
    package static func present(_ name: String, in home: HeldFolder, now: Instant) throws -> Present {
        guard let facts = home.facts(of: name) else {
            guard errno == ENOENT else { throw DeskError.system(errno, path: home.shown(name)) }
            return .nothing
        }
        let path = home.shown(name)
        try home.demandClosed(to: facts.st_uid)
        try home.demandOwnJournals(of: name, owner: facts.st_uid)
        guard facts.st_uid == geteuid() || geteuid() == 0 else {
            throw DeskError(.configuration, .wrongOwner(path), hint: .useSudo)
        }
        do {
            let store = try open(name, in: home, now: now, older: .kept)
            _ = try store.damage(at: now)
            return .desk(store)
        } catch let error as DeskError
            where error.kind == .configuration && error.hint == .restoreHint
            && facts.st_mode & S_IFMT == S_IFREG
        {
            return .damaged
        }
    }

    /// The folder of a database.
    private static func home(of path: String) throws(DeskError) -> HeldFolder {
        do {
            return try HeldFolder(StorePath.folder(of: path))
        } catch {
            guard error.kind == .missing else { throw error }
            throw DeskError(.missing, .noDatabase(path), hint: .runInit(path))
        }
    }

    /// SQLite follows our paths to the letter from here on; asked for once.
    private static let isStarted = desk_sqlite_start() == 0

    /// Opens a connection; to a snapshot where `place` says where to find it.
    static func connect(
        _ path: String, _ name: String, in home: HeldFolder, readOnly: Bool, isNew: Bool = false,
        timeout: Int = WriteLock.timeout, place: String? = nil, schema: UInt32 = Schema.version,
        migration: Migration? = nil
    ) throws -> Store {
        guard isStarted else { throw DeskError(.fault, .unforeseen) }
        var configuration = Configuration()
        configuration.readonly = readOnly
        // SQLite's own waits grow to a tenth of a second, during which others come first again and again.
        configuration.busyMode = .callback { tries in
            guard tries < timeout * 500 else { return false }
            usleep(2_000)
            return true
        }
        configuration.label = "desk"
        // Kept all the same, see `desk_sqlite_prepare`: each SQL text that GRDB takes apart costs a search of
        // the program's conformances.
        configuration.foreignKeysEnabled = false
        // A transaction may be held over several accesses, see `hold`.
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { db in
            guard let connection = db.sqliteConnection,
                desk_sqlite_prepare(UnsafeMutableRawPointer(connection)) == 0
            else { throw DeskError(.fault, .unforeseen) }
        }
        do {
            return Store(
                path: path, name: name, home: home,
                queue: try DatabaseQueue(path: place ?? home.place(name), configuration: configuration),
                isNew: isNew, isSnapshot: place != nil, schema: schema, migration: migration)
        } catch let error as DatabaseError {
            throw DeskError(error, path: path)
        }
    }

    /// Makes the schema of a new desk.
    private func make(now: Instant) throws {
        try write(at: now) { transaction in
            let db = transaction.db
            try Schema.migrate(db, from: 0)
            try Schema.compare(db)
            try db.execute(
                sql: "UPDATE desk SET createdAt = ?1, latestAt = ?1, clockAt = ?1 WHERE createdAt = 0",
                arguments: [now.seconds])
        }
    }
}
