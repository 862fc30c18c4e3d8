package import DeskModel
import DeskProse
import GRDB

/// Everything a desk holds about a person, ready to be written to files.
package struct PersonData: Sendable {
    /// A document a topic: its name without ending, and what it holds.
    package let documents: [(name: String, content: JSON)]
    /// The files the person sent.
    package let attachments: [Attachment]
    /// Their mails, as they came.
    package let letters: [KeptLetter]
}

extension Transaction {
    /// Collects what is held about a person. What is only for the vendor's eyes, notes and remarks, comes
    /// when `withNotes` says so; a password never.
    package func data(of account: Account, withNotes: Bool) throws -> PersonData {
        let id = account.id
        let documents: [(name: String, content: JSON)] = [
            (
                "account",
                try objects(
                    """
                    SELECT account.id, email, account.name, phone, organisation.code AS organisation, role, state,
                        account.language, failures, lockedUntil, lastLoginAt, account.createdAt, disabledReason,
                        passwordHash IS NOT NULL AS hasPassword
                    FROM account JOIN organisation ON organisation.id = organisationId WHERE account.id = ?
                    """, [id]
                ).first ?? .null
            ),
            (
                "merged",
                .array(
                    try objects(
                        "SELECT id, email, name, phone, createdAt FROM account WHERE mergedIntoId = ? ORDER BY id",
                        [id]))
            ),
            (
                "tokens",
                .array(
                    try objects(
                        """
                        SELECT id, purpose, email, issuedAt, expiresAt, usedAt, revokedAt FROM token
                        WHERE accountId = ? ORDER BY id
                        """, [id]))
            ),
            (
                "sessions",
                .array(
                    try objects(
                        "SELECT createdAt, usedAt FROM webSession WHERE accountId = ? ORDER BY createdAt",
                        [id]))
            ),
            ("tickets", .array(try ownTickets(of: id, withNotes: withNotes))),
            (
                "comments",
                .array(
                    try objects(
                        """
                        SELECT comment.id, ticketNumber AS ticket, body, comment.createdAt FROM comment
                            JOIN ticket ON ticket.number = ticketNumber
                        WHERE comment.accountId = ? AND requesterId <> ? ORDER BY comment.id
                        """, [id, id]))
            ),
            (
                "watching",
                .array(
                    try objects(
                        """
                        SELECT ticketNumber AS ticket, createdAt FROM ticketWatcher
                        WHERE accountId = ? ORDER BY ticketNumber
                        """, [id]))
            ),
            (
                "mail",
                .array(
                    try objects(
                        """
                        SELECT id, kind, state, ticketNumber AS ticket, createdAt, sentAt FROM outbox
                        WHERE accountId = ? ORDER BY id
                        """, [id]))
            ),
            (
                "history",
                .array(
                    try objects(
                        """
                        SELECT audit.id, at, osUser, verb, subject, changes FROM audit
                            LEFT JOIN auditChange ON auditId = audit.id
                        WHERE subject = ?1 OR actingForId = ?2 OR actingForId IN (
                                SELECT id FROM account WHERE mergedIntoId = ?2)
                            OR subject IN (SELECT 'account ' || id FROM account WHERE mergedIntoId = ?2)
                        ORDER BY audit.id
                        """, [Subject.account(id).text, id]))
            ),
        ]
        return PersonData(
            documents: documents, attachments: try attachments(sentBy: id), letters: try letters(from: id))
    }

    private func attachments(sentBy id: Int64) throws -> [Attachment] {
        try rows(
            """
            SELECT id, ticketNumber, commentId, name, type, size, sha256, createdAt FROM attachment
            WHERE accountId = ? AND removedAt IS NULL ORDER BY id
            """, [id]
        ).map { row in
            try Attachment(
                id: row["id"], ticket: row["ticketNumber"], comment: row["commentId"], name: row["name"],
                type: row["type"], size: row["size"], sha256: row["sha256"],
                createdAt: row.instant("createdAt"))
        }
    }

    private func ownTickets(of id: Int64, withNotes: Bool) throws -> [JSON] {
        let tickets = try objects(
            """
            SELECT number, subject, phone, channel, topic.name AS topic, lane, state, deadline, createdAt, updatedAt,
                respondedAt, resolvedAt, closedAt, priceAmount, priceCurrency, priceAcceptedBy, priceAcceptedAt,
                description, errorMessage, steps
            FROM ticket LEFT JOIN topic ON topic.id = topicId WHERE requesterId = ? ORDER BY number
            """, [id])
        return try tickets.map { ticket in
            guard case .object(var members) = ticket, case .integer(let number)? = members.first?.value else {
                return ticket
            }
            for (name, sql) in Transaction.ticketParts {
                members.append(JSON.Member(name, .array(try objects(sql, [number, withNotes]))))
            }
            return .object(members)
        }
    }

    /// What belongs to a ticket. The second argument lets what is only for the vendor through.
    private static let ticketParts = [
        (
            "windows",
            "SELECT days, date, fromMinute, toMinute FROM ticketWindow WHERE ticketNumber = ?1 AND ?2 IS NOT NULL"
        ),
        (
            "comments",
            """
            SELECT comment.id, kind, ifnull(account.email, consultant.name) AS author, body, comment.createdAt
            FROM comment LEFT JOIN account ON account.id = accountId
                LEFT JOIN consultant ON consultant.id = consultantId
            WHERE ticketNumber = ?1 AND (?2 OR kind <> 'note') ORDER BY comment.id
            """
        ),
        (
            "attachments",
            """
            SELECT attachment.id, name, type, size, sha256, attachment.createdAt FROM attachment
                LEFT JOIN comment ON comment.id = commentId
            WHERE attachment.ticketNumber = ?1 AND removedAt IS NULL AND (?2 OR kind IS NOT 'note')
            ORDER BY attachment.id
            """
        ),
        (
            "calls",
            """
            SELECT result, createdAt, CASE WHEN ?2 THEN remark END AS remark FROM call WHERE ticketNumber = ?1
            ORDER BY id
            """
        ),
        (
            "remoteSessions",
            """
            SELECT reference, startedAt, stoppedAt, changes FROM remoteSession
            WHERE ticketNumber = ?1 AND ?2 IS NOT NULL ORDER BY id
            """
        ),
    ]

    /// Rows as objects: columns are keys, instants are written as such, JSON stays JSON.
    private func objects(_ sql: String, _ arguments: StatementArguments) throws -> [JSON] {
        try rows(sql, arguments).map { row in
            .object(
                try row.columns.map { column, value in
                    JSON.Member(column, Transaction.json(value, of: column))
                })
        }
    }

    private static func json(_ value: DatabaseValue, of column: String) -> JSON {
        switch value.storage {
        case .null, .blob: return .null
        case .double(let number): return .decimal(String(number))
        case .string(let text):
            // What was tampered with is still text.
            guard column == "changes", let json = try? JSON.parse(Array(text.utf8)) else {
                return .string(text)
            }
            return json
        case .int64(let number):
            if column == "hasPassword" { return .bool(number != 0) }
            return Schema.isInstant(column) ? .string(Instant(seconds: number).iso) : .integer(number)
        }
    }
}
