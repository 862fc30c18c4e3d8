import DeskModel
import DeskProse
import Foundation
import GRDBSQLite

/// A desk as a released version left it: `Tests/Released/1.0.0.tar.gz` and so on, never changed once that
/// version is out. Each holds something of everything; `make released` makes the one of this version.
package enum ReleasedDesk {
    /// The schema of each version, and what takes a desk of today back to it.
    private static let schemas: [String: (number: Int, undo: String)] = [
        "1.0.0": (1, "DROP TABLE webSession; DROP TABLE webAttempt;")
    ]
    /// The instant at which each was left, or a little later.
    package static let left = "2026-12-01T09:00:00Z"

    /// The versions that there is a desk of.
    package static let versions: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".tar.gz") }.map { String($0.dropLast(7)) }.sorted()
    }()

    /// Whether the desk of this version is to be made anew: `DESK_RELEASED=record`.
    package static var isRecording: Bool {
        ProcessInfo.processInfo.environment["DESK_RELEASED"] == "record"
    }

    private static let folder = Golden.root + "/Tests/Released"

    /// The schema of a version.
    package static func schema(of version: String) -> Int { schemas[version]?.number ?? 0 }

    /// Lays the desk of a version into a folder: `desk.db`, and `attachments/` beside it.
    package static func unpack(_ version: String, to path: String) async throws {
        let done = try await BuiltTool.shell(
            "exec tar -xzf '\(folder)/\(version).tar.gz' --no-same-owner -C '\(path)'")
        guard done.status == 0 else { throw DeskError(.fault, Prose(verbatim: "\(done)")) }
    }

    /// Keeps a desk of today as the one that a version has left.
    package static func record(_ desk: TestDesk, as version: String) async throws {
        try takeBack(desk.database, to: version)
        let done = try await BuiltTool.shell(
            """
            tar -C '\(desk.folder)' --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf - desk.db attachments |
            gzip -9n >'\(folder)/\(version).tar.gz'
            """)
        guard done.status == 0 else { throw DeskError(.fault, Prose(verbatim: "\(done)")) }
    }

    /// Takes the schema of a database back to what a version made.
    package static func takeBack(_ database: String, to version: String = "1.0.0") throws {
        let schema = schemas[version]
        try run(
            "\(schema?.undo ?? "") PRAGMA user_version = \(schema?.number ?? 0); VACUUM;", on: database)
    }

    /// Does something to a database past all that is ours.
    package static func run(_ script: String, on database: String) throws {
        var db: OpaquePointer?
        defer { sqlite3_close(db) }
        guard sqlite3_open_v2(database, &db, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK,
            sqlite3_exec(db, script, nil, nil, nil) == SQLITE_OK
        else { throw DeskError(.fault, Prose(verbatim: String(cString: sqlite3_errmsg(db)))) }
    }

    /// The number that a database has for its schema, by its header.
    package static func schema(in database: String) throws -> Int {
        let header = try Data(contentsOf: URL(filePath: database)).prefix(64)
        return header.suffix(4).reduce(0) { $0 << 8 | Int($1) }
    }
}
