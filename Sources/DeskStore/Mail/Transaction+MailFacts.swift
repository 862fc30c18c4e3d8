package import DeskModel
import GRDB

/// What mail about a ticket tells of it.
package struct TicketMailFacts: Sendable {
    /// The subject line.
    package let subject: String
    /// When the response is due.
    package let dueAt: Instant?
    /// The accepted price of the fast lane.
    package let price: Money?
    /// The name of the consultant who has it.
    package let owner: String?
    /// A telephone number as it was written.
    package let phone: String?
    /// Since when it has waited for the customer; `nil` where it does not.
    package let waitingSince: Instant?
    /// The name of the requester's organisation.
    package let organisation: String
}

/// What mail that carries a comment tells of it.
package struct CommentMailFacts: Sendable {
    /// What was said.
    package let body: String
    /// The name of the consultant who wrote it.
    package let author: String?
    /// The files that came with it and have not been removed, oldest first.
    package let attachments: [Attachment]
}

extension Transaction {
    /// What mail about a ticket tells of it; `nil` where there is no such ticket.
    package func ticketMailFacts(_ number: Int64) throws -> TicketMailFacts? {
        try row(
            """
            SELECT ticket.subject, ticket.dueAt, ticket.priceAmount, ticket.priceCurrency, ticket.phone,
                consultant.name AS owner, organisation.name AS organisation,
                (SELECT fromAt FROM ticketPause WHERE ticketNumber = number AND untilAt IS NULL) AS waitingSince
            FROM ticket JOIN organisation ON organisation.id = ticket.organisationId
                LEFT JOIN consultant ON consultant.id = ticket.ownerId
            WHERE ticket.number = ?
            """, [number]
        ).map { row in
            let amount: Int64? = try row["priceAmount"]
            return try TicketMailFacts(
                subject: row["subject"], dueAt: row.optionalInstant("dueAt"),
                price: amount.map { try Money(amount: $0, currency: row["priceCurrency"]) },
                owner: row["owner"],
                phone: row["phone"], waitingSince: row.optionalInstant("waitingSince"),
                organisation: row["organisation"])
        }
    }

    /// What mail that carries a comment tells of it; `nil` where there is no such comment.
    package func commentMailFacts(_ id: Int64) throws -> CommentMailFacts? {
        let files = try attachments(comment: id)
        return try row(
            """
            SELECT comment.body, consultant.name AS author FROM comment
                LEFT JOIN consultant ON consultant.id = comment.consultantId
            WHERE comment.id = ?
            """, [id]
        ).map { try CommentMailFacts(body: $0["body"], author: $0["author"], attachments: files) }
    }

    /// Where mail to a consultant goes: to whoever stands in while they are away. `nil` where there is none.
    package func consultantMailbox(id: Int64) throws -> (name: String, email: EmailAddress)? {
        try row(
            """
            SELECT reader.name, reader.email FROM consultant JOIN consultant AS reader ON reader.id = ifnull((
                SELECT other.id FROM consultant AS other WHERE other.id = consultant.awayToId
                    AND other.disabledAt IS NULL AND consultant.awayUntilAt > ?2), consultant.id)
            WHERE consultant.id = ?1
            """, [id, now.seconds]
        ).map { row in
            try (row["name"], row.parsed("email") { try EmailAddress(stored: $0) })
        }
    }

    /// The thread of a ticket's mail: the ids of its messages in brackets, oldest first, and the latest that
    /// came in.
    package func mailThread(ticket number: Int64) throws -> (ids: [String], lastIncoming: String?) {
        let messages = try rows(
            "SELECT messageId, incoming FROM mailMessage WHERE ticketNumber = ? ORDER BY at, incoming DESC, messageId",
            [number])
        func bracketed(_ row: Row) throws -> String { "<\(try row["messageId"] as String)>" }
        return try (
            messages.map(bracketed), messages.last { try $0["incoming"] as Int64 == 1 }.map(bracketed)
        )
    }

    /// Notes a message that goes out, so that answers find their ticket. Ids stand without brackets there.
    package func noteOutgoing(messageID: String, ticket: Int64) throws {
        try run(
            "INSERT OR IGNORE INTO mailMessage (messageId, ticketNumber, incoming, at) VALUES (?, ?, 0, ?)",
            [String(messageID.dropFirst().dropLast()), ticket, now.seconds])
    }

    /// Gives mail that was never tried its Message-ID for good.
    package func setMessageID(_ messageID: String, mail id: Int64) throws {
        try run("UPDATE outbox SET messageId = ? WHERE id = ? AND attempts = 0", [messageID, id])
    }

    /// Puts parked mail back into the queue, as if it had never been tried.
    package func requeue(mail id: Int64) throws {
        try run(
            """
            UPDATE outbox SET state = 'queued', attempts = 0, firstTriedAt = NULL, nextAt = ?, lastError = NULL
            WHERE id = ?
            """, [now.seconds, id])
    }

    /// How much mail waits, how much of it has been tried, and since when the oldest waits.
    package func queuedMail() throws -> (count: Int, tried: Int, oldest: Instant?) {
        let row = try row(
            """
            SELECT count(*) AS count, ifnull(sum(attempts > 0), 0) AS tried, min(createdAt) AS oldest
            FROM outbox WHERE state = 'queued'
            """)
        return try (row?["count"] ?? 0, row?["tried"] ?? 0, row?.optionalInstant("oldest"))
    }
}
