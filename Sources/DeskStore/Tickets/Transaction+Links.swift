package import DeskModel
import GRDB

extension Transaction {
    /// Links two tickets; tells whether they were not linked so already. `relates` has no direction and is kept
    /// once.
    package func insertLink(_ number: Int64, _ kind: TicketLink.Kind, _ other: Int64) throws -> Bool {
        let (first, second) = kind == .relates && number > other ? (other, number) : (number, other)
        return try run(
            """
            INSERT OR IGNORE INTO ticketLink (ticketNumber, kind, otherNumber, createdAt) VALUES (?, ?, ?, ?)
            """, [first, kind.rawValue, second, now.seconds]) > 0
    }

    /// Unlinks two tickets, whatever linked them and in whichever direction; tells whether anything did.
    package func deleteLinks(between number: Int64, and other: Int64) throws -> Bool {
        try run(
            """
            DELETE FROM ticketLink
            WHERE (ticketNumber = ? AND otherNumber = ?) OR (ticketNumber = ? AND otherNumber = ?)
            """, [number, other, other, number]) > 0
    }
}
