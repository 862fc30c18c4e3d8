package import DeskModel
import DeskProcess
import GRDB

extension Transaction {
    /// Puts mail into the outbox, in the transaction of the change it tells of.
    ///
    /// `host` is the right-hand side of its Message-ID.
    @discardableResult
    package func enqueue(_ intent: MailIntent, host: String = "desk.invalid") throws -> Int64 {
        try noteClock()
        let unique = RandomName.next()
        let messageID = "<\(now.seconds).\(unique)@\(host)>"
        return try insert(
            """
            INSERT INTO outbox (kind, state, accountId, consultantId, address, organisationId, ticketNumber,
                commentId, detail, messageId, createdAt, nextAt)
            VALUES (?, 'queued', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                intent.kind.rawValue, intent.accountID, intent.consultantID, intent.address,
                intent.organisationID,
                intent.ticket, intent.commentID, intent.detail.text, messageID, now.seconds, now.seconds,
            ])
    }

    /// The next mail that is due, oldest first; what was never tried is due whatever the clock says.
    package func nextMail() throws -> OutboxMail? {
        let queued = "\(Self.selectMail) WHERE outbox.state = 'queued' AND"
        let order = "ORDER BY nextAt, outbox.id LIMIT 1"
        if let due = try row("\(queued) nextAt <= ? \(order)", [now.seconds]) { return try mail(from: due) }
        // Only where the clock stands before a change can mail have been asked for later than now.
        guard try clockMark() > now.seconds else { return nil }
        return try row("\(queued) attempts = 0 \(order)").map(mail(from:))
    }

    /// Mail in the outbox, latest first, narrowed by its state.
    package func mails(state: MailIntent.State? = nil, limit: Int? = nil) throws -> [OutboxMail] {
        try rows(
            """
            \(Self.selectMail) \(state.map { "WHERE outbox.state = '\($0.rawValue)'" } ?? "")
            ORDER BY outbox.id DESC LIMIT \(limit ?? -1)
            """
        ).map(mail(from:))
    }

    /// One mail, or `nil`.
    package func mail(id: Int64) throws -> OutboxMail? {
        try row("\(Self.selectMail) WHERE outbox.id = ?", [id]).map(mail(from:))
    }

    /// Notes an attempt before it is made, so that a crash in between leaves it to be tried again.
    package func startAttempt(mail id: Int64, nextAt: Instant) throws {
        try run(
            """
            UPDATE outbox SET attempts = attempts + 1, nextAt = ?, firstTriedAt = ifnull(firstTriedAt, ?) WHERE id = ?
            """, [nextAt.seconds, now.seconds, id])
    }

    /// Notes what became of an attempt.
    package func finish(
        mail id: Int64, state: MailIntent.State, nextAt: Instant? = nil, error: String? = nil
    ) throws {
        try run(
            """
            UPDATE outbox SET state = ?, nextAt = ifnull(?, nextAt), lastError = ?,
                sentAt = CASE ? WHEN 'sent' THEN ? END
            WHERE id = ?
            """, [state.rawValue, nextAt?.seconds, error, state.rawValue, now.seconds, id])
    }

    /// Forgets mail that is not to be sent: nobody is known by that address, or too much was asked for.
    package func dropMail(id: Int64) throws {
        try run("DELETE FROM outbox WHERE id = ?", [id])
    }

    /// Forgets all mail, as on a desk whose people are made up.
    package func emptyOutbox() throws { try run("DELETE FROM outbox") }

    private static let selectMail = """
        SELECT outbox.*, coalesce(
                CASE WHEN kind NOT IN ('registration', 'recovery') THEN outbox.address END,
                account.email, consultant.email,
                (SELECT group_concat(email, ' ') FROM contractEmail
                    WHERE contractEmail.organisationId = outbox.organisationId)) AS recipient
        FROM outbox LEFT JOIN account ON account.id = outbox.accountId
            LEFT JOIN consultant ON consultant.id = outbox.consultantId
        """

    private func mail(from row: Row) throws -> OutboxMail {
        let intent = try MailIntent(
            row.word("kind"), account: row["accountId"], consultant: row["consultantId"],
            address: row["address"],
            organisation: row["organisationId"], ticket: row["ticketNumber"], comment: row["commentId"],
            detail: row.parsed("detail") { try JSON.parse(Array($0.utf8)) })
        return try OutboxMail(
            id: row["id"], intent: intent, state: try row.word("state"), recipient: row["recipient"],
            messageID: row["messageId"], attempts: row["attempts"], createdAt: row.instant("createdAt"),
            nextAt: row.instant("nextAt"), firstTriedAt: row.optionalInstant("firstTriedAt"),
            sentAt: row.optionalInstant("sentAt"), lastError: row["lastError"])
    }
}
