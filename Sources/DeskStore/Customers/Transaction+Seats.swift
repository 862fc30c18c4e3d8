package import DeskModel
import GRDB

extension Transaction {
    /// Whether the organisation was left without an active administrator on purpose.
    package func isVacated(organisation id: Int64) throws -> Bool {
        try number("SELECT 1 FROM organisation WHERE id = ? AND vacatedAt IS NOT NULL", [id]) != nil
    }

    /// Voids the live registrations of an organisation, recoveries aside; tells how many.
    @discardableResult
    package func revokeRegistrations(organisation id: Int64) throws -> Int {
        try run(
            """
            UPDATE token SET revokedAt = ? WHERE organisationId = ? AND accountId IS NULL AND recovery = 0
                AND usedAt IS NULL AND revokedAt IS NULL AND expiresAt > ?
            """, [now.seconds, id, try tokenInstant().seconds])
    }

    /// Voids the invitations of an organisation's administrators to be; tells how many.
    @discardableResult
    package func revokeAdministratorInvitations(organisation id: Int64) throws -> Int {
        try run(
            """
            UPDATE token SET revokedAt = ?
            WHERE accountId IN (SELECT id FROM account
                    WHERE organisationId = ? AND role = 'administrator' AND state = 'invited')
                AND usedAt IS NULL AND revokedAt IS NULL AND expiresAt > ?
            """, [now.seconds, id, try tokenInstant().seconds])
    }
}

extension Transaction {
    /// Writes an account's row and writes it back, so that refusing somebody unknown costs what refusing
    /// somebody known does.
    ///
    /// Twice, as SQLite leaves a page alone that a statement would not change, and then has nothing to sync.
    package func touchAccount() throws {
        for step in [1, -1] {
            try run(
                "UPDATE account SET failures = failures + ? WHERE id = (SELECT min(id) FROM account)", [step])
        }
    }

    /// The password hash of some account, always the same one's for an address; `nil` where nobody has one.
    ///
    /// Refusing somebody who has no hash costs what refusing that one would: on a desk with hashes from elsewhere
    /// costs differ, and one cost for everybody unknown would tell who is known.
    package func somePasswordHash(for email: EmailAddress) throws -> String? {
        guard let highest = try number("SELECT max(id) FROM account") else { return nil }
        // FNV-1a: nothing is secret here, addresses only have to spread over the accounts.
        let spread = email.key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        let start = Int64(spread % UInt64(highest)) + 1
        for range in ["id >= ? ORDER BY id", "id < ? ORDER BY id DESC"] {
            let found = try row(
                "SELECT passwordHash FROM account WHERE passwordHash IS NOT NULL AND \(range) LIMIT 1",
                [start])
            if let found { return try found["passwordHash"] }
        }
        return nil
    }

    /// Takes off a lock, and the count of failures with it.
    package func unlock(account id: Int64) throws {
        try setFailures(0, lockedUntil: nil, account: id)
    }

    /// Every stored password, one after the other, as a PHC string.
    package func eachPasswordHash(_ body: (String) throws -> Void) throws {
        try each("SELECT passwordHash FROM account WHERE passwordHash IS NOT NULL") { row in
            try body(try row["passwordHash"])
        }
    }
}
