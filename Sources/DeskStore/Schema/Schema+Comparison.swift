import DeskModel
import DeskProse
import GRDB
import GRDBSQLite
import Glibc

extension Schema {
    /// Looks whether the file holds a version of our schema word for word: a table, an index, a check or a trigger that was
    /// taken out, changed or added says or does something else than we think.
    ///
    /// Throws `.configuration` with the first name that is missing, changed or not ours.
    static func compare(_ db: Database, version: UInt32 = version) throws {
        let statements = version == self.version ? statements : self.statements(of: version)
        // SQLite keeps what it is told from CREATE to the semicolon, in the order in which it was told; after VACUUM
        // tables come before indexes. So a statement is looked for from where the last one was found.
        var found = [Bool](repeating: false, count: statements.count)
        var next = 0
        let statement = try db.cachedStatement(sql: "SELECT name, sql FROM sqlite_schema")
        let cursor = try GRDB.Row.fetchCursor(statement)
        while try cursor.next() != nil {
            let name = column(statement, 0)
            let text = column(statement, 1)
            guard !isSQLites(name, text) else { continue }
            let place =
                (next..<statements.count).first { !found[$0] && isSame(statements[$0], text) }
                ?? (0..<next).first { !found[$0] && isSame(statements[$0], text) }
            guard let place else {
                throw difference(String(decoding: name, as: UTF8.self), of: version, statements)
            }
            found[place] = true
            next = place + 1
        }
        if let missing = found.firstIndex(of: false) {
            throw difference(name(of: statements[missing]), of: version, missing: true, statements)
        }
    }

    /// The statements of the schema of today.
    private static let statements = statements(of: version)

    /// The statements of a version of the schema, without semicolons: each starts a line with CREATE, and the lines that go on
    /// with it are indented, or the END of a trigger.
    private static func statements(of version: UInt32) -> [[UInt8]] {
        var text: [UInt8] = []
        for step in steps.prefix(Int(version)) {
            text += step.utf8
            text.append(0x0A)
        }
        var statements: [[UInt8]] = []
        var start: Int?
        var line = 0
        text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            while line < bytes.count {
                if start == nil, bytes[line] == UInt8(ascii: "C") { start = line }
                let end = memchr(base + line, 0x0A, bytes.count - line)
                let stop = end.map { base.distance(to: UnsafeRawPointer($0)) } ?? bytes.count
                let after = stop + 1 < bytes.count ? bytes[stop + 1] : 0x0A
                if let begun = start, stop > line, bytes[stop - 1] == UInt8(ascii: ";"), after != 0x20,
                    after != UInt8(ascii: "E")
                {
                    statements.append(Array(bytes[begun..<stop - 1]))
                    start = nil
                }
                line = stop + 1
            }
        }
        return statements
    }

    /// The tables that hold our rows, without the full-text index.
    static var tables: [String] {
        statements.filter { $0.starts(with: "CREATE TABLE ".utf8) }.map { name(of: $0) }
    }

    private static func column(_ statement: Statement, _ index: CInt) -> UnsafeRawBufferPointer {
        let handle = statement.sqliteStatement
        return UnsafeRawBufferPointer(
            start: sqlite3_column_text(handle, index), count: Int(sqlite3_column_bytes(handle, index)))
    }

    private static func isSame(_ ours: [UInt8], _ text: UnsafeRawBufferPointer) -> Bool {
        guard ours.count == text.count, let start = text.baseAddress else { return false }
        return memcmp(ours, start, text.count) == 0
    }

    /// What SQLite makes by itself: indexes that keep columns unique, statistics, and the tables in which the
    /// full-text index lives.
    private static func isSQLites(_ name: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer) -> Bool {
        if text.isEmpty { return name.starts(with: "sqlite_autoindex_".utf8) }
        let start = text.prefix(18)
        return
            (start.elementsEqual("CREATE TABLE 'tick".utf8) || start.elementsEqual("CREATE TABLE sqlit".utf8))
            && shadows.contains { text.elementsEqual($0.utf8) }
    }

    private static let shadows = [
        "CREATE TABLE sqlite_stat1(tbl,idx,stat)", "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
        "CREATE TABLE 'ticketSearch_data'(id INTEGER PRIMARY KEY, block BLOB)",
        "CREATE TABLE 'ticketSearch_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
        "CREATE TABLE 'ticketSearch_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
        "CREATE TABLE 'ticketSearch_config'(k PRIMARY KEY, v) WITHOUT ROWID",
    ]

    private static func difference(
        _ name: String, of version: UInt32, missing: Bool = false, _ statements: [[UInt8]]
    ) -> DeskError {
        let isOurs = statements.contains { self.name(of: $0) == name }
        let what: Prose = missing ? .schemaMisses(name) : isOurs ? .schemaDiffers(name) : .schemaForeign(name)
        // The builds before 1.0.0 numbered what they made 1, whatever it was.
        return version == 1 && version < self.version
            ? DeskError(.configuration, .schemaUnreleased(what), hint: .moveUnreleased)
            : DeskError(.configuration, what, hint: .restoreHint)
    }

    /// The name of what a statement creates.
    private static func name(of statement: [UInt8]) -> String {
        let words = statement.prefix(100).split { $0 == 0x20 || $0 == 0x28 || $0 == 0x0A }
        let kinds = ["CREATE", "UNIQUE", "VIRTUAL", "TABLE", "INDEX", "TRIGGER", "VIEW"]
        return words.lazy.map { String(decoding: $0, as: UTF8.self) }.first { !kinds.contains($0) } ?? ""
    }
}
