package import DeskModel
import GRDB

extension Transaction {
    /// Bytes of the files and of the letters that one ticket has.
    package func bytes(ofTicket number: Int64) throws -> Int64 {
        try self.number(
            """
            SELECT (SELECT ifnull(sum(size), 0) FROM attachment WHERE ticketNumber = ?1 AND removedAt IS NULL)
                + (SELECT ifnull(sum(size), 0) FROM letter WHERE ticketNumber = ?1)
            """, [number]) ?? 0
    }

    /// Bytes that came to tickets of an organisation since an instant.
    package func bytes(ofOrganisation id: Int64, since start: Instant) throws -> Int64 {
        try number(
            """
            SELECT ifnull(sum((SELECT ifnull(sum(size), 0) FROM attachment
                WHERE ticketNumber = number AND removedAt IS NULL AND attachment.createdAt > ?2)
                + (SELECT ifnull(sum(size), 0) FROM letter
                    WHERE ticketNumber = number AND letter.createdAt > ?2)), 0)
            FROM ticket WHERE updatedAt > ?2 AND organisationId = ?1
            """, [id, start.seconds]) ?? 0
    }

    /// How many tickets somebody has opened since an instant.
    package func ticketsOpened(by requester: Int64, since start: Instant) throws -> Int64 {
        try number(
            "SELECT count(*) FROM ticket WHERE requesterId = ? AND createdAt > ?", [requester, start.seconds]
        ) ?? 0
    }
}
