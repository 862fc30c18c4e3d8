import GRDB

/// The full-text index holds no text of its own: it reads the view `ticketText`, and what was indexed
/// has to be taken out with the very words it was put in with. While it is made anew, it lacks the tickets below
/// `searchFrom`, see `SearchRebuild`.
extension Transaction {
    /// Changes texts of a ticket, and keeps the index in step with them. Every change of a ticket's
    /// subject, long texts or comments happens inside.
    package func changingText<T>(of number: Int64, _ body: () throws -> T) throws -> T {
        try run(
            """
            INSERT INTO ticketSearch (ticketSearch, rowid, subject, body, conversation, notes)
            SELECT 'delete', number, subject, body, conversation, notes FROM ticketText
            WHERE number = ? AND \(Self.isIndexed)
            """, [number])
        let result = try body()
        try indexText(of: number...number)
        return result
    }

    /// Indexes tickets that have just been added; many at once cost little more than one.
    package func indexText(of numbers: ClosedRange<Int64>) throws {
        try run(
            """
            INSERT INTO ticketSearch (rowid, subject, body, conversation, notes)
            SELECT number, subject, body, conversation, notes FROM ticketText
            WHERE number BETWEEN ? AND ? AND \(Self.isIndexed)
            """, [numbers.lowerBound, numbers.upperBound])
    }

    /// Where the full-text index begins while it is made anew; `nil` where it holds every ticket.
    package func searchFrom() throws -> Int64? { try number("SELECT searchFrom FROM desk") }

    private static let isIndexed = "number >= (SELECT ifnull(searchFrom, 0) FROM desk)"
}
