package import DeskModel
import GRDB

/// Rows of a made-up desk, as they would have become.
extension Transaction {
    /// Gives an account the past it is said to have.
    package func setPast(
        account id: Int64, disabledFor reason: String?, lastLoginAt: Instant?
    ) throws {
        try run(
            """
            UPDATE account SET lastLoginAt = ?, disabledReason = ?,
                state = CASE WHEN ? IS NULL THEN state ELSE 'disabled' END
            WHERE id = ?
            """, [lastLoginAt?.seconds, reason, reason, id])
    }

    /// Adds a ticket as it stands, without what belongs to it.
    package func insertDemo(
        _ ticket: DemoDesk.Ticket, requester: Account, topic: Int64, owner: Int64?, dueAt: Instant?,
        price: Money?,
        acceptedBy: String?
    ) throws {
        try run(
            """
            INSERT INTO ticket (number, organisationId, requesterId, subject, phone, channel, topicId, lane, state,
                ownerId, claimedAt, touchedAt, deadline, createdAt, updatedAt, dueFrom, dueAt, respondedAt,
                resolvedAt, closedAt, priceAmount, priceCurrency, priceAcceptedBy, priceAcceptedAt, description,
                errorMessage, steps)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                ticket.number, requester.organisationID, requester.id, ticket.subject, ticket.phone,
                ticket.channel, topic, ticket.lane, ticket.state, owner,
                owner == nil ? nil : (ticket.takenAt ?? ticket.createdAt).seconds,
                owner == nil ? nil : ticket.updatedAt.seconds, ticket.deadline?.seconds,
                ticket.createdAt.seconds, ticket.updatedAt.seconds, ticket.owedSince?.seconds, dueAt?.seconds,
                ticket.respondedAt?.seconds, ticket.resolvedAt?.seconds, ticket.closedAt?.seconds,
                price?.amount,
                price?.currency, price == nil ? nil : acceptedBy,
                price == nil ? nil : ticket.createdAt.seconds,
                ticket.description, ticket.errorMessage, ticket.steps,
            ])
        if ticket.state == "waiting" {
            try run(
                "INSERT INTO ticketPause (ticketNumber, fromAt) VALUES (?, ?)",
                [ticket.number, ticket.updatedAt.seconds])
        }
    }

    /// Adds a word of a ticket's thread, by a consultant or by the requester.
    package func insertDemo(
        _ comment: DemoDesk.Comment, ticket: Int, consultant: Int64?, account: Int64
    ) throws {
        try run(
            """
            INSERT INTO comment (ticketNumber, kind, consultantId, accountId, createdAt, body)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                ticket, comment.kind, consultant, consultant == nil ? account : nil, comment.at.seconds,
                comment.body,
            ])
    }

    /// Adds a call.
    package func insertDemo(_ call: DemoDesk.Call, ticket: Int, consultant: Int64, inWindow: Bool?) throws {
        try run(
            """
            INSERT INTO call (ticketNumber, consultantId, result, inWindow, remark, createdAt)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [ticket, consultant, call.result, inWindow, call.remark, call.at.seconds])
    }

    /// Adds a remote session.
    package func insertDemo(
        _ session: DemoDesk.RemoteSession, ticket: Int, consultant: Int64, consent: Int64
    ) throws {
        try run(
            """
            INSERT INTO remoteSession (ticketNumber, consultantId, reference, consentId, startedAt, stoppedAt, changes)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                ticket, consultant, session.reference, consent, session.startedAt.seconds,
                session.stoppedAt?.seconds, session.stoppedAt == nil ? nil : session.changes ?? "",
            ])
    }

    /// Adds time spent.
    package func insertDemo(_ time: DemoDesk.Time, ticket: Int, consultant: Int64) throws {
        try run(
            """
            INSERT INTO timeEntry (ticketNumber, consultantId, seconds, billable, remark, createdAt)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [ticket, consultant, time.minutes * 60, time.billable, time.remark, time.at.seconds])
    }
}
