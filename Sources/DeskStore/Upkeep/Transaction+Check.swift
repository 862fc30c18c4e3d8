package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// Tables, indexes and triggers that are missing, changed, or not ours.
    package func schemaFindings() throws -> [Prose] {
        let fresh = try DatabaseQueue()
        defer { fresh.endWithoutThread() }
        let wanted = try fresh.write { db in
            try Schema.migrate(db, from: 0)
            return try Transaction(db, now: now).schemaObjects()
        }
        let found = try schemaObjects()
        var findings: [Prose] = []
        for (name, sql) in wanted.sorted(by: { $0.key < $1.key }) {
            guard let other = found[name] else {
                findings.append(.schemaMisses(name))
                continue
            }
            if other != sql { findings.append(.schemaDiffers(name)) }
        }
        for name in found.keys.sorted() where wanted[name] == nil { findings.append(.schemaForeign(name)) }
        return findings
    }

    private func schemaObjects() throws -> [String: String] {
        var objects: [String: String] = [:]
        // What ANALYZE writes is SQLite's own.
        try each(
            "SELECT type, name, ifnull(sql, '') AS sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        ) {
            try objects["\($0["type"] as String) \($0["name"] as String)"] = $0["sql"]
        }
        return objects
    }

    /// What SQLite finds damaged, a hundred lines at most.
    package func integrityFindings() throws -> [Prose] {
        try rows("PRAGMA integrity_check(100)").compactMap { row in
            let line: String = try row[0]
            return line == "ok" ? nil : Prose(verbatim: line)
        }
    }

    /// Rows that point at rows which are not there, by table.
    package func foreignKeyFindings() throws -> [Prose] {
        var counts: [String: Int] = [:]
        try each("PRAGMA foreign_key_check") {
            try counts["\($0[0] as String) → \($0[2] as String)", default: 0] += 1
        }
        return counts.sorted { $0.key < $1.key }.map { .danglingRows($0.key, $0.value) }
    }

    /// Whether the full-text index equals its tables. Takes the right to write, though nothing is written.
    package func searchFindings() throws -> [Prose] {
        if try searchFrom() != nil { return [.searchIsUnfinished] }
        do {
            try run("INSERT INTO ticketSearch (ticketSearch, rank) VALUES ('integrity-check', 1)")
            return []
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return [.searchDiffers]
        }
    }
}
