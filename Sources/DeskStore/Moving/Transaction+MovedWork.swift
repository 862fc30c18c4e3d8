package import DeskModel
import DeskProse
import GRDB

/// What was said and done on moved tickets.
extension Transaction {
    /// Adds a moved word, or finds it: by its name there, else the `occurrence`th that is the same.
    package func put(
        _ comment: MovedComment, ticket number: Int64, consultant: Int64?, account: Int64?, occurrence: Int,
        isNewTicket: Bool
    ) throws -> (id: Int64, outcome: Outcome) {
        let values: StatementArguments = [
            "ticket": number, "kind": comment.kind.rawValue, "consultant": consultant, "account": account,
            "createdAt": comment.createdAt.seconds, "sourceId": comment.sourceId, "body": comment.body,
        ]
        if !isNewTicket {
            if let sourceId = comment.sourceId,
                let id = try self.number(
                    "SELECT id FROM comment WHERE ticketNumber = ? AND sourceId = ?", [number, sourceId])
            {
                let changed = try run(
                    """
                    UPDATE comment SET kind = :kind, consultantId = :consultant, accountId = :account,
                        createdAt = :createdAt, body = :body
                    WHERE id = :id AND ticketNumber = :ticket AND sourceId = :sourceId
                        AND (kind, consultantId, accountId, createdAt, body)
                            IS NOT (:kind, :consultant, :account, :createdAt, :body)
                    """, values + ["id": id])
                return (id, changed > 0 ? .updated : .unchanged)
            }
            if comment.sourceId == nil,
                let id = try self.number(
                    """
                    SELECT id FROM comment WHERE ticketNumber = ? AND (kind, consultantId, accountId, createdAt, body)
                        IS (?, ?, ?, ?, ?) ORDER BY id LIMIT 1 OFFSET ?
                    """,
                    [
                        number, comment.kind.rawValue, consultant, account, comment.createdAt.seconds,
                        comment.body,
                        occurrence,
                    ])
            {
                return (id, .unchanged)
            }
        }
        let id = try insert(
            """
            INSERT INTO comment (ticketNumber, kind, consultantId, accountId, createdAt, sourceId, body)
            VALUES (:ticket, :kind, :consultant, :account, :createdAt, :sourceId, :body)
            """, values)
        return (id, .created)
    }

    /// Adds the row of a moved file, or finds it and takes it out where it was taken out since; tells whether
    /// anything changed. Its bytes are on disk.
    package func put(
        _ file: MovedAttachment, size: Int64, ticket number: Int64, comment: Int64?, account: Int64?,
        consultant: Int64?, createdAt: Instant, occurrence: Int, isNewTicket: Bool
    ) throws -> Bool {
        if !isNewTicket,
            let id = try self.number(
                """
                SELECT id FROM attachment WHERE ticketNumber = ? AND (commentId, name, sha256) IS (?, ?, ?)
                ORDER BY id LIMIT 1 OFFSET ?
                """, [number, comment, file.name, file.sha256, occurrence])
        {
            guard let removedAt = file.removedAt else { return false }
            return try run(
                "UPDATE attachment SET removedAt = ?, removedReason = ? WHERE id = ? AND removedAt IS NULL",
                [removedAt.seconds, file.removedReason, id]) > 0
        }
        try run(
            """
            INSERT INTO attachment (ticketNumber, commentId, accountId, consultantId, name, type, size, sha256,
                createdAt, removedAt, removedReason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                number, comment, account, consultant, file.name, file.type, size, file.sha256,
                createdAt.seconds,
                file.removedAt?.seconds, file.removedReason,
            ])
        return true
    }

    /// Adds a moved call, unless so many of the same are there; tells whether it did.
    package func put(
        _ call: MovedCall, ticket number: Int64, consultant: Int64, occurrence: Int
    ) throws -> Bool {
        try run(
            """
            INSERT INTO call (ticketNumber, consultantId, result, inWindow, remark, createdAt)
            SELECT :ticket, :consultant, :result, :inWindow, :remark, :at WHERE :occurrence >= (SELECT count(*) FROM call
                WHERE ticketNumber = :ticket AND (consultantId, result, inWindow, remark, createdAt)
                    IS (:consultant, :result, :inWindow, :remark, :at))
            """,
            [
                "ticket": number, "consultant": consultant, "result": call.result.rawValue,
                "inWindow": call.inWindow, "remark": call.remark, "at": call.createdAt.seconds,
                "occurrence": occurrence,
            ]) > 0
    }

    /// Adds moved work, unless so much of the same is there; tells whether it did.
    package func put(
        _ time: MovedTime, ticket number: Int64, consultant: Int64, occurrence: Int
    ) throws -> Bool {
        try run(
            """
            INSERT INTO timeEntry (ticketNumber, consultantId, seconds, billable, remark, createdAt)
            SELECT :ticket, :consultant, :seconds, :billable, :remark, :at
            WHERE :occurrence >= (SELECT count(*) FROM timeEntry
                WHERE ticketNumber = :ticket AND (consultantId, seconds, billable, remark, createdAt)
                    IS (:consultant, :seconds, :billable, :remark, :at))
            """,
            [
                "ticket": number, "consultant": consultant, "seconds": time.seconds,
                "billable": time.billable,
                "remark": time.remark, "at": time.createdAt.seconds, "occurrence": occurrence,
            ]) > 0
    }

    /// Adds a moved remote session, or ends one that has ended since; tells whether anything changed.
    package func put(
        _ session: MovedSession, ticket number: Int64, consultant: Int64, consent: Int64
    ) throws -> Bool {
        let values: StatementArguments = [
            "ticket": number, "consultant": consultant, "reference": session.reference, "consent": consent,
            "startedAt": session.startedAt.seconds, "stoppedAt": session.stoppedAt?.seconds,
            "changes": session.changes,
        ]
        if let id = try self.number(
            "SELECT id FROM remoteSession WHERE ticketNumber = ? AND reference = ? AND startedAt = ?",
            [number, session.reference, session.startedAt.seconds])
        {
            return try run(
                """
                UPDATE remoteSession SET stoppedAt = ?, changes = ?
                WHERE id = ? AND stoppedAt IS NULL AND ? IS NOT NULL
                """, [session.stoppedAt?.seconds, session.changes, id, session.stoppedAt?.seconds]) > 0
        }
        try run(
            """
            INSERT INTO remoteSession (ticketNumber, consultantId, reference, consentId, startedAt, stoppedAt, changes)
            VALUES (:ticket, :consultant, :reference, :consent, :startedAt, :stoppedAt, :changes)
            """, values)
        return true
    }

    /// Remembers a moved letter, unless it is known; tells whether it was not.
    package func put(_ message: MovedMessage, ticket number: Int64, at: Instant) throws -> Bool {
        guard try knownMail(message.id) == nil else { return false }
        return try run(
            "INSERT INTO mailMessage (messageId, ticketNumber, incoming, at) VALUES (?, ?, ?, ?)",
            [message.id, number, message.isIncoming, at.seconds]) > 0
    }
}
