package import DeskModel
import GRDB

extension Transaction {
    /// Claims that no one has touched since an instant: those that may have gone stale. What was put aside counts
    /// `since` it came back.
    package func claims(
        untouchedSince limit: Instant
    ) throws -> [(number: Int64, touchedAt: Instant, since: Instant)] {
        try rows(
            """
            SELECT number, ifnull(touchedAt, claimedAt) AS touched, max(ifnull(touchedAt, claimedAt), ifnull(laterAt, 0))
                AS since FROM ticket INDEXED BY ticketQueueByOwner
            WHERE state IN ('new', 'open') AND ownerId IS NOT NULL AND state = 'open'
                AND ifnull(touchedAt, claimedAt) <= ?1 AND ifnull(laterAt, 0) <= ?1
            ORDER BY number
            """, [limit.seconds]
        ).map { try ($0["number"], $0.instant("touched"), $0.instant("since")) }
    }

    /// Puts a ticket back into the queue if nobody has touched it meanwhile; tells whose it was.
    package func returnClaim(ticket number: Int64, untouchedSince touched: Instant) throws -> Int64? {
        let owner = try self.number(
            """
            SELECT ownerId FROM ticket
            WHERE number = ? AND state = 'open' AND ifnull(touchedAt, claimedAt) = ?
            """, [number, touched.seconds])
        guard let owner else { return nil }
        try run(
            """
            UPDATE ticket SET state = 'new', ownerId = NULL, claimedAt = NULL, touchedAt = NULL, laterAt = NULL,
                updatedAt = ?
            WHERE number = ?
            """, [now.seconds, number])
        return owner
    }

    /// Tickets that have waited for the customer since an instant, without a reminder in this span.
    package func unreminded(waitingSince limit: Instant) throws -> [Int64] {
        try rows(
            """
            SELECT ticketNumber FROM ticketPause CROSS JOIN ticket ON number = ticketNumber
                CROSS JOIN account ON account.id = requesterId
                CROSS JOIN organisation ON organisation.id = ticket.organisationId
            WHERE untilAt IS NULL AND fromAt <= ? AND ticket.state = 'waiting'
                AND (remindedAt IS NULL OR remindedAt < fromAt)
                AND account.state IN ('active', 'invited') AND suspendedAt IS NULL
            ORDER BY fromAt, ticketNumber
            """, [limit.seconds]
        ).map { try $0["ticketNumber"] }
    }

    /// Notes that the customer is reminded now, unless that was done or they have answered meanwhile;
    /// tells whom.
    package func remind(ticket number: Int64) throws -> Int64? {
        let changed = try run(
            """
            UPDATE ticket SET remindedAt = :now WHERE number = :number AND state = 'waiting' AND EXISTS (
                SELECT 1 FROM ticketPause WHERE ticketNumber = number AND untilAt IS NULL
                    AND (ticket.remindedAt IS NULL OR ticket.remindedAt < fromAt))
            """, ["now": now.seconds, "number": number])
        guard changed == 1 else { return nil }
        return try self.number("SELECT requesterId FROM ticket WHERE number = ?", [number])
    }

    /// Tickets that have been resolved since an instant.
    package func resolved(before limit: Instant) throws -> [Int64] {
        try rows(
            "SELECT number FROM ticket WHERE state = 'resolved' AND resolvedAt <= ? ORDER BY resolvedAt, number",
            [limit.seconds]
        ).map { try $0["number"] }
    }

    /// Closes a ticket that is still resolved since an instant; tells whose it is.
    package func closeResolved(ticket number: Int64, before limit: Instant) throws -> Int64? {
        let changed = try run(
            """
            UPDATE ticket SET state = 'closed', closedAt = ?, updatedAt = ?
            WHERE number = ? AND state = 'resolved' AND resolvedAt <= ?
            """, [now.seconds, now.seconds, number, limit.seconds])
        guard changed == 1 else { return nil }
        return try self.number("SELECT requesterId FROM ticket WHERE number = ?", [number])
    }

    /// Fast tickets that nobody has had since an instant, and that nobody was told of.
    package func untakenFast(since limit: Instant) throws -> [(number: Int64, since: Instant)] {
        try rows(
            """
            SELECT number, ifnull(dueFrom, createdAt) AS since FROM ticket INDEXED BY ticketUnowned
            WHERE state = 'new' AND lane = 'fast' AND ifnull(dueFrom, createdAt) <= ?
                AND NOT EXISTS (SELECT 1 FROM outbox
                    WHERE outbox.ticketNumber = number AND kind = 'fast-untaken')
            ORDER BY number
            """, [limit.seconds]
        ) { try ($0["number"], $0.instant("since")) }
    }

    /// Remote-control sessions that have been open since an instant, oldest first.
    package func openSessions(since limit: Instant) throws -> [QueueSweep.Alarm] {
        try rows(
            """
            SELECT ticketNumber, reference, login, startedAt
            FROM remoteSession JOIN consultant ON consultant.id = consultantId
            WHERE stoppedAt IS NULL AND startedAt <= ? ORDER BY startedAt
            """, [limit.seconds]
        ).map { row in
            try QueueSweep.Alarm(
                ticket: row["ticketNumber"], reference: row["reference"], consultant: row["login"],
                startedAt: row.instant("startedAt"))
        }
    }
}
