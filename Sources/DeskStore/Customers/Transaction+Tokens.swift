package import DeskModel
import DeskProse
import FoundationEssentials
import GRDB

/// A token about to be stored; the secret itself stays with whoever minted it.
package struct TokenDraft: Sendable {
    /// What it is good for.
    package let purpose: Token.Purpose
    /// SHA-256 of the token, bound to its purpose; 32 bytes.
    package let digest: [UInt8]
    /// Whom it is for; `nil` for a registration.
    package let accountID: Int64?
    /// The organisation's row.
    package let organisationID: Int64
    /// The address to be registered or changed to.
    package let email: EmailAddress?
    /// The name to be registered.
    package let name: String?
    /// Whether the registration replaces an administrator who left.
    package let recovery: Bool
    /// From when on it is refused.
    package let expiresAt: Instant

    /// Made of its parts, of which none is checked.
    package init(
        purpose: Token.Purpose, digest: [UInt8], accountID: Int64?, organisationID: Int64,
        email: EmailAddress? = nil, name: String? = nil, recovery: Bool = false, expiresAt: Instant
    ) {
        self.purpose = purpose
        self.digest = digest
        self.accountID = accountID
        self.organisationID = organisationID
        self.email = email
        self.name = name
        self.recovery = recovery
        self.expiresAt = expiresAt
    }
}

/// A token that has just been consumed.
package struct ConsumedToken: Sendable {
    /// Its row in the database.
    package let id: Int64
    /// What it is good for.
    package let purpose: Token.Purpose
    /// The account's row.
    package let accountID: Int64?
    /// The organisation's row.
    package let organisationID: Int64
    /// The address to be registered or changed to.
    package let email: EmailAddress?
    /// The name to be registered.
    package let name: String?
    /// Whether it replaces an administrator who left.
    package let recovery: Bool
}

extension Transaction {
    /// Stores a token and voids its older sisters: those of the same person and
    /// purpose, or of the same organisation for a registration.
    package func insertToken(_ draft: TokenDraft) throws -> Int64 {
        try noteClock()
        if let account = draft.accountID {
            try revokeTokens(account: account, purpose: draft.purpose)
        } else {
            try run(
                """
                UPDATE token SET revokedAt = ? WHERE organisationId = ? AND accountId IS NULL
                    AND usedAt IS NULL AND revokedAt IS NULL
                """, [now.seconds, draft.organisationID])
        }
        try run("UPDATE desk SET tokens = tokens + 1")
        let id = try number("SELECT tokens FROM desk") ?? 0
        try run(
            """
            INSERT INTO token (id, purpose, digest, accountId, organisationId, email, emailKey, name, recovery,
                issuedAt, expiresAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, draft.purpose.rawValue, Data(draft.digest), draft.accountID, draft.organisationID,
                draft.email?.text, draft.email?.key, draft.name, draft.recovery, now.seconds,
                draft.expiresAt.seconds,
            ])
        return id
    }

    /// Consumes the live token of a digest, in one conditional statement.
    ///
    /// Spent, void, expired, not issued yet and unknown are all `nil`.
    package func consumeToken(digest: [UInt8], purpose: Token.Purpose) throws -> ConsumedToken? {
        let found = try row(
            """
            UPDATE token SET usedAt = ?
            WHERE digest = ? AND purpose = ? AND usedAt IS NULL AND revokedAt IS NULL AND expiresAt > ?
                AND issuedAt <= ?
            RETURNING id, purpose, accountId, organisationId, email, name, recovery
            """,
            [now.seconds, Data(digest), purpose.rawValue, try tokenInstant().seconds, now.seconds])
        return try found.map(consumedToken(from:))
    }

    func consumedToken(from row: Row) throws -> ConsumedToken {
        try ConsumedToken(
            id: row["id"], purpose: row.word("purpose"), accountID: row["accountId"],
            organisationID: row["organisationId"],
            email: row.parsedIfThere("email") { try EmailAddress($0) }, name: row["name"],
            recovery: row["recovery"])
    }

    /// Bytes as the database keeps them.
    func blob(_ bytes: [UInt8]) -> Data { Data(bytes) }

    /// Voids the live tokens of an account for one purpose; tells how many.
    @discardableResult
    package func revokeTokens(account id: Int64, purpose: Token.Purpose) throws -> Int {
        try run(
            """
            UPDATE token SET revokedAt = ? WHERE accountId = ? AND purpose = ? AND usedAt IS NULL
                AND revokedAt IS NULL AND expiresAt > ?
            """, [now.seconds, id, purpose.rawValue, try tokenInstant().seconds])
    }

    /// Voids every live token of an account, ends its sessions, and takes back what was asked for and has no token
    /// yet: under another password or address it must not come true (T10). An invitation that waits still finds its
    /// person.
    package func voidTokens(account id: Int64) throws {
        try endWebSessions(account: id)
        for purpose in Token.Purpose.allCases { try revokeTokens(account: id, purpose: purpose) }
        for kind in [MailIntent.Kind.reset, .emailChangeConfirm] { try withdrawMail(kind, account: id) }
    }

    /// Tokens, latest first, narrowed by purpose and what has become of them.
    package func tokens(
        purposes: [Token.Purpose], state: Token.State? = nil, within visibility: Visibility
    ) throws -> [Token] {
        let instant = try tokenInstant().seconds
        let words = purposes.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let condition = visibility.condition(organisation: "token.organisationId", person: "token.accountId")
        let tokens = try rows(
            """
            SELECT token.id, purpose, ifnull(token.email, account.email) AS email, organisation.code AS organisation,
                CASE WHEN usedAt IS NOT NULL THEN 'used' WHEN revokedAt IS NOT NULL THEN 'revoked'
                    WHEN expiresAt <= ? THEN 'expired' ELSE 'live' END AS state,
                issuedAt, expiresAt, usedAt
            FROM token JOIN organisation ON organisation.id = token.organisationId
                LEFT JOIN account ON account.id = token.accountId
            WHERE purpose IN (\(words)) AND \(condition)
            ORDER BY issuedAt DESC, token.id DESC
            """, [instant]
        ).map { row in
            try Token(
                number: row["id"], purpose: row.word("purpose"), email: row["email"],
                organisation: row["organisation"], state: row.word("state"),
                issuedAt: row.instant("issuedAt"),
                expiresAt: row.instant("expiresAt"), usedAt: row.optionalInstant("usedAt"))
        }
        return state.map { wanted in tokens.filter { $0.state == wanted } } ?? tokens
    }

    /// Counts the tokens that have expired since the last sweep and moves the mark;
    /// no row is touched, and no token is counted twice however many sweeps run.
    package func sweepTokens() throws -> Int {
        try noteClock()
        let mark = try number("SELECT tokenSweptAt FROM desk") ?? 0
        guard now.seconds > mark else { return 0 }
        let expired = try number(
            """
            SELECT count(*) FROM token
            WHERE expiresAt > ? AND expiresAt <= ? AND usedAt IS NULL AND revokedAt IS NULL
            """, [mark, now.seconds])
        try run("UPDATE desk SET tokenSweptAt = ?", [now.seconds])
        return Int(expired ?? 0)
    }

    /// Removes up to `limit` dead tokens that expired before an instant; tells how many.
    package func deleteTokens(expiredBefore instant: Instant, limit: Int) throws -> Int {
        let last = try row(
            "SELECT expiresAt, id FROM token WHERE expiresAt < ? ORDER BY expiresAt, id LIMIT 1 OFFSET ?",
            [instant.seconds, limit])
        guard let last else { return try run("DELETE FROM token WHERE expiresAt < ?", [instant.seconds]) }
        return try run(
            "DELETE FROM token WHERE (expiresAt, id) < (?, ?)",
            [last["expiresAt"] as Int64, last["id"] as Int64])
    }
}
