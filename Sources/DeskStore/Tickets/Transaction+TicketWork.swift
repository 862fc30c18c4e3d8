package import DeskModel
import GRDB

extension Transaction {
    /// Adds an attempt to call, by a consultant, and tells its id.
    package func insertCall(
        _ result: Call.Result, ticket number: Int64, by consultant: Int64, inWindow: Bool?, remark: String?
    ) throws -> Int64 {
        try insert(
            """
            INSERT INTO call (ticketNumber, consultantId, result, inWindow, remark, createdAt)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [number, consultant, result.rawValue, inWindow, remark, now.seconds])
    }

    /// Adds an open remote-control session of a consultant and tells its id.
    package func insertRemoteSession(
        _ reference: String, ticket number: Int64, by consultant: Int64, consent: Int64
    ) throws -> Int64 {
        try insert(
            """
            INSERT INTO remoteSession (ticketNumber, consultantId, reference, consentId, startedAt)
            VALUES (?, ?, ?, ?, ?)
            """, [number, consultant, reference, consent, now.seconds])
    }

    /// The id of the ticket's open session, if there is one.
    package func openRemoteSession(ticket number: Int64) throws -> Int64? {
        try self.number(
            "SELECT id FROM remoteSession WHERE ticketNumber = ? AND stoppedAt IS NULL", [number])
    }

    /// Ends a session.
    package func stopRemoteSession(id: Int64, changes: String) throws {
        try run(
            "UPDATE remoteSession SET stoppedAt = max(startedAt, ?), changes = ? WHERE id = ?",
            [now.seconds, changes, id])
    }

    /// Sessions with their tickets, oldest first: of one ticket, or all that are open.
    package func remoteSessions(ticket number: Int64?) throws -> [(ticket: Int64, session: RemoteSession)] {
        try rows(
            """
            SELECT remoteSession.*, login, account.email AS consent
            FROM remoteSession JOIN consultant ON consultant.id = remoteSession.consultantId
                JOIN account ON account.id = remoteSession.consentId
            WHERE \(number == nil ? "stoppedAt IS NULL" : "ticketNumber = ?") ORDER BY remoteSession.id
            """, number.map { [$0] } ?? []
        ).map { row in
            let session = try RemoteSession(
                id: row["id"], reference: row["reference"], consultant: row["login"], consent: row["consent"],
                startedAt: row.instant("startedAt"), stoppedAt: row.optionalInstant("stoppedAt"),
                changes: row["changes"])
            return try (row["ticketNumber"], session)
        }
    }

    /// Adds work done, by a consultant, and tells its id.
    package func insertTime(
        _ seconds: Int64, ticket number: Int64, by consultant: Int64, billable: Bool, remark: String?
    ) throws -> Int64 {
        try insert(
            """
            INSERT INTO timeEntry (ticketNumber, consultantId, seconds, billable, remark, createdAt)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [number, consultant, seconds, billable, remark, now.seconds])
    }
}
