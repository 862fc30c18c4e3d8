import CDesk
import GRDB

/// The full-text index is made anew in slices, so that nobody waits for long, and one that was killed is gone on
/// with: first it is empty, and its pages go a few at a time; then tickets come in, the newest first. What was not
/// reached yet is neither found nor kept in step.
extension Transaction {
    /// Empties the full-text index, to be filled with `continueSearch`; tells whether that was not under way already.
    package func beginSearch() throws -> Bool {
        guard try searchFrom() == nil else { return false }
        try run("UPDATE desk SET searchFrom = ?", [Self.nothing])
        // What an index without a single entry looks like is best told by one.
        try run(
            "CREATE VIRTUAL TABLE temp.emptySearch USING fts5 (a, b, c, d, content = '', tokenize = 'ascii')")
        _ = try touchingShadows {
            try run(
                """
                REPLACE INTO ticketSearch_data (id, block)
                SELECT id, block FROM temp.emptySearch_data WHERE id IN (1, 10)
                """)
        }
        try run("DROP TABLE temp.emptySearch")
        return true
    }

    /// Does one slice of what is left to do; tells the newest ticket that is still to come, or nothing where the
    /// index is whole.
    package func continueSearch() throws -> Int64? {
        guard let from = try searchFrom() else { return nil }
        let last = try number("SELECT max(number) FROM ticket WHERE number < ?", [from]) ?? 0
        if from == Self.nothing, try touchingShadows({ try deleteShadows() }) > 0 { return last }
        let first = last - Self.slice + 1
        let next = try number("SELECT max(number) FROM ticket WHERE number < ?", [first])
        try run("UPDATE desk SET searchFrom = ?", [next.map { $0 + 1 }])
        try indexText(of: first...last)
        return next
    }

    /// Removes some rows behind the index, which are no longer part of it; tells how many.
    private func deleteShadows() throws -> Int {
        try run(
            """
            DELETE FROM ticketSearch_data WHERE id IN (SELECT id FROM ticketSearch_data WHERE id > 10 LIMIT 100)
            """)
            + run(
                """
                DELETE FROM ticketSearch_idx WHERE (segid, term) IN (SELECT segid, term FROM ticketSearch_idx LIMIT 100)
                """)
            + run(
                """
                DELETE FROM ticketSearch_docsize WHERE id IN (SELECT id FROM ticketSearch_docsize LIMIT 5000)
                """)
    }

    /// Lets a body write to the tables behind the full-text index, which SQLite keeps from everybody otherwise.
    private func touchingShadows<T>(_ body: () throws -> T) throws -> T {
        let connection = db.sqliteConnection.map { UnsafeMutableRawPointer($0) }
        desk_sqlite_defend(connection, 0)
        defer { desk_sqlite_defend(connection, 1) }
        return try body()
    }

    /// Above every ticket: nothing is indexed.
    private static let nothing: Int64 = 1 << 53
    /// So many tickets come in at once.
    private static let slice: Int64 = 1000
}
