package import DeskModel
import GRDB

/// What is asked for in public, and mail that waits.
extension Transaction {
    /// How many resets of an account were let through since an instant, one mail aside.
    package func countRequests(account id: Int64, since: Instant, besides mail: Int64) throws -> Int {
        Int(
            try number(
                "SELECT count(*) FROM outbox WHERE accountId = ? AND kind = 'reset' AND createdAt > ? AND createdAt <= ? AND id <> ?",
                [id, since.seconds, now.seconds, mail]) ?? 0)
    }

    /// How much mail of a kind was sent about an account since an instant.
    package func countSent(_ kind: MailIntent.Kind, account id: Int64, since: Instant) throws -> Int {
        Int(
            try number(
                "SELECT count(*) FROM outbox WHERE accountId = ? AND kind = ? AND state = 'sent' AND createdAt > ? AND createdAt <= ?",
                [id, kind.rawValue, since.seconds, now.seconds]) ?? 0)
    }

    /// How many registrations for an organisation were let through since an instant, one mail aside.
    package func countRegistrationRequests(
        organisation id: Int64, since: Instant, besides mail: Int64
    ) throws -> Int {
        Int(
            try number(
                """
                SELECT count(*) FROM outbox
                WHERE organisationId = ? AND kind = 'registration' AND createdAt > ? AND createdAt <= ?
                    AND id <> ?
                """, [id, since.seconds, now.seconds, mail]) ?? 0)
    }

    /// Notes whom a public request turned out to be about.
    package func settle(mail id: Int64, account: Int64?, organisation: Int64) throws {
        try run(
            "UPDATE outbox SET accountId = ?, organisationId = ?, address = NULL WHERE id = ?",
            [account, organisation, id])
    }

    /// Takes back mail of a kind to an account that has not been sent yet, parked mail too; tells how many.
    @discardableResult
    package func withdrawMail(_ kind: MailIntent.Kind, account id: Int64) throws -> Int {
        try run(
            "DELETE FROM outbox WHERE accountId = ? AND kind = ? AND state <> 'sent'", [id, kind.rawValue])
    }

    /// How many tokens expired before an instant.
    package func countTokens(expiredBefore instant: Instant) throws -> Int {
        Int(try number("SELECT count(*) FROM token WHERE expiresAt < ?", [instant.seconds]) ?? 0)
    }

    /// Whether an address can become that of an account: nobody else has it, or what has it was merged into that.
    package func isFree(_ email: EmailAddress, for account: Account) throws -> Bool {
        try number(
            "SELECT 1 FROM account WHERE emailKey = ?1 AND id <> ?2 AND mergedIntoId IS NOT ?2",
            [email.key, account.id]) == nil
    }

    /// The live token of a digest, without consuming it.
    package func liveToken(digest: [UInt8], purpose: Token.Purpose) throws -> ConsumedToken? {
        try row(
            """
            SELECT id, purpose, accountId, organisationId, email, name, recovery FROM token
            WHERE digest = ? AND purpose = ? AND usedAt IS NULL AND revokedAt IS NULL AND expiresAt > ?
                AND issuedAt <= ?
            """, [blob(digest), purpose.rawValue, try tokenInstant().seconds, now.seconds]
        ).map(consumedToken(from:))
    }
}
