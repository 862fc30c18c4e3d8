package import DeskModel
import GRDB

extension Transaction {
    /// Lets an account watch; tells whether it did not before.
    package func insertWatcher(_ account: Int64, ticket number: Int64, at: Instant? = nil) throws -> Bool {
        try run(
            "INSERT OR IGNORE INTO ticketWatcher (ticketNumber, accountId, createdAt) VALUES (?, ?, ?)",
            [number, account, (at ?? now).seconds]) > 0
    }

    /// Lets an account watch no longer; tells whether it did.
    package func deleteWatcher(_ account: Int64, ticket number: Int64) throws -> Bool {
        try run("DELETE FROM ticketWatcher WHERE ticketNumber = ? AND accountId = ?", [number, account]) > 0
    }

    /// The addresses of those who watch it, by address.
    package func watchers(of number: Int64) throws -> [String] {
        try rows(
            """
            SELECT email FROM ticketWatcher JOIN account ON account.id = accountId
            WHERE ticketNumber = ? ORDER BY emailKey
            """, [number]
        ) { try $0[0] }
    }

    /// Those who watch it and are still of the ticket's organisation, and can be told.
    package func toldWatchers(of number: Int64) throws -> [Int64] {
        try rows(
            """
            SELECT accountId FROM ticketWatcher JOIN ticket ON number = ticketNumber
                JOIN account ON account.id = accountId AND account.organisationId = ticket.organisationId
            WHERE ticketNumber = ? AND account.state IN ('active', 'invited') ORDER BY accountId
            """, [number]
        ) { try $0[0] }
    }

    /// Copies the files of a comment to another ticket, as files of its own.
    package func copyAttachments(comment id: Int64, to number: Int64) throws {
        try run(
            """
            INSERT INTO attachment (ticketNumber, accountId, consultantId, name, type, size, sha256, createdAt)
            SELECT ?, accountId, consultantId, name, type, size, sha256, ? FROM attachment
            WHERE commentId = ? AND removedAt IS NULL ORDER BY id
            """, [number, now.seconds, id])
    }
}
