package import DeskModel
import DeskProse
import DeskStore
import Foundation
import GRDBSQLite
import Glibc
import Synchronization

/// What SQLite has done for one desk of a test: how many pages it asked for, and which statements it ran.
///
/// Counted by SQLite itself, for every connection of this process to `desk.db` in a folder, from the moment when
/// the workload is made.
package final class Workload: Sendable {
    private struct Count {
        var pages = 0
        var statements: [String] = []
    }

    private let count = Mutex(Count())
    private let folder: String

    /// Watches what is done to the database of a folder.
    package init(in folder: String) {
        self.folder = Workload.resolved(folder)
        _ = Workload.isHooked
        Workload.all.withLock { $0[self.folder] = self }
    }

    deinit { Workload.all.withLock { _ = $0.removeValue(forKey: folder) } }

    /// What was done meanwhile: pages asked for, whether they lay in memory or not, and statements.
    package func during(_ body: () async throws -> Void) async rethrows -> (pages: Int, statements: [String])
    {
        count.withLock { $0 = Count() }
        try await body()
        return count.withLock { ($0.pages, $0.statements) }
    }

    /// How SQLite means to run a statement on the desk, a step a line.
    package func plan(of statement: String) -> [String] {
        var db: OpaquePointer?
        var search: OpaquePointer?
        defer {
            sqlite3_finalize(search)
            sqlite3_close(db)
        }
        guard sqlite3_open_v2(folder + "/desk.db", &db, SQLITE_OPEN_READONLY, nil) == SQLITE_OK,
            sqlite3_prepare_v2(db, "EXPLAIN QUERY PLAN " + statement, -1, &search, nil) == SQLITE_OK
        else { return ["no plan: " + String(cString: sqlite3_errmsg(db))] }
        var steps: [String] = []
        while sqlite3_step(search) == SQLITE_ROW {
            steps.append(String(cString: sqlite3_column_text(search, 3)))
        }
        return steps
    }

    /// Fills a new desk as `make bench` does, past the tools: with tickets of five years, of which three in a
    /// hundred stand in the queue.
    package static func fill(_ database: String, tickets: Int, at now: Instant) throws {
        let source = URL(filePath: #filePath).appending(path: "../../../.ci/bench-desk.sql").standardized
        let script = try String(contentsOf: source, encoding: .utf8)
            .replacing("$tickets", with: String(tickets)).replacing("$now", with: String(now.seconds))
        // Once in a while a change merges parts of the search index, on behalf of many: not here.
        let calm = """
            INSERT INTO ticketSearch (ticketSearch) VALUES ('optimize');
            INSERT INTO ticketSearch (ticketSearch, rank) VALUES ('automerge', 0);
            """
        try run(script + calm, on: database)
        try tell(of: database, at: now)
    }

    /// Puts on record what a desk was filled with, as an import does.
    private static func tell(of database: String, at now: Instant) throws {
        let store = try Store.open(database, now: now)
        defer { try? store.close() }
        for (file, keys) in [
            (MovingFile.organisations, "SELECT code FROM organisation"),
            (.accounts, "SELECT id FROM account"),
            (.consultants, "SELECT login FROM consultant"), (.tickets, "SELECT number FROM ticket"),
        ] {
            var rest = try column(of: database, keys)[...]
            while let kind = AuditedKind(file), !rest.isEmpty {
                let batch = Set(rest.prefix(500))
                rest = rest.dropFirst(500)
                try store.write(at: now) { sql in
                    try sql.record(
                        AuditMark(osUser: "admin", verb: .deskImport), .desk,
                        [
                            "file": .string(file.name), "created": JSON(batch.count),
                            "standing": try sql.standings(kind, of: batch),
                        ])
                }
            }
        }
    }

    private static func column(of database: String, _ statement: String) throws -> [String] {
        var db: OpaquePointer?
        var search: OpaquePointer?
        defer {
            sqlite3_finalize(search)
            sqlite3_close(db)
        }
        guard sqlite3_open_v2(database, &db, SQLITE_OPEN_READONLY, nil) == SQLITE_OK,
            sqlite3_prepare_v2(db, statement, -1, &search, nil) == SQLITE_OK
        else { throw DeskError(.fault, Prose(verbatim: String(cString: sqlite3_errmsg(db)))) }
        var found: [String] = []
        while sqlite3_step(search) == SQLITE_ROW {
            found.append(String(cString: sqlite3_column_text(search, 0)))
        }
        return found
    }

    private static func run(_ script: String, on database: String) throws {
        var db: OpaquePointer?
        defer { sqlite3_close(db) }
        guard sqlite3_open_v2(database, &db, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK,
            sqlite3_exec(db, script, nil, nil, nil) == SQLITE_OK
        else { throw DeskError(.fault, Prose(verbatim: String(cString: sqlite3_errmsg(db)))) }
    }

    private func note(_ event: UInt32, of db: OpaquePointer?, _ statement: OpaquePointer?) {
        var pages = 0
        for counter in [SQLITE_DBSTATUS_CACHE_HIT, SQLITE_DBSTATUS_CACHE_MISS] {
            var (current, highest) = (Int32(0), Int32(0))
            sqlite3_db_status(db, counter, &current, &highest, 1)
            pages += Int(current)
        }
        let sql = statement.flatMap(sqlite3_sql).map { String(cString: $0) }
        count.withLock {
            $0.pages += pages
            if event == UInt32(SQLITE_TRACE_STMT), let sql { $0.statements.append(sql) }
        }
    }

    private static let all = Mutex<[String: Workload]>([:])

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func of(_ db: OpaquePointer?) -> Workload? {
        guard let name = sqlite3_db_filename(db, "main") else { return nil }
        let path = String(cString: name)
        // A snapshot lies in the folder too, for a moment: what is done to it keeps nobody waiting.
        guard let slash = path.lastIndex(of: "/"), path[slash...] == "/desk.db" else { return nil }
        let folder = resolved(String(path[..<slash]))
        return all.withLock { $0[folder] }
    }

    /// Each connection that is opened from now on is looked at once, and watched if it is one of ours.
    private static let isHooked: Bool = {
        typealias Hook =
            @convention(c) (
                OpaquePointer?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, OpaquePointer?
            ) -> Int32
        let hook: Hook = { db, _, _ in
            guard Workload.of(db) != nil else { return SQLITE_OK }
            let events = SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE | SQLITE_TRACE_CLOSE
            return sqlite3_trace_v2(
                db, UInt32(events),
                { event, _, subject, _ in
                    let isClosing = event == UInt32(SQLITE_TRACE_CLOSE)
                    let statement = isClosing ? nil : OpaquePointer(subject)
                    let db = isClosing ? OpaquePointer(subject) : sqlite3_db_handle(statement)
                    Workload.of(db)?.note(event, of: db, statement)
                    return 0
                }, nil)
        }
        return sqlite3_auto_extension(unsafeBitCast(hook, to: (@convention(c) () -> Void).self)) == SQLITE_OK
    }()
}
