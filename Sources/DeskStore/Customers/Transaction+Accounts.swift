package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// The account of an address, or `nil`: where that was merged, the one it was merged into. Erased accounts have
    /// no address any more.
    package func account(email: EmailAddress) throws -> Account? {
        let found = try rows(
            "\(Self.selectAccount) WHERE account.emailKey = ?", [email.key], account(from:)
        ).first
        return try found?.mergedIntoID.map(account(id:)) ?? found
    }

    /// The account of an address, as `account(email:)` finds it.
    ///
    /// Throws `.notFound` where there is none to be seen; an erased one counts as none unless it may be
    /// `orErased`.
    package func knownAccount(
        _ email: EmailAddress, orErased: Bool = false, within visibility: Visibility
    ) throws -> Account {
        let condition = Self.accountCondition(visibility)
        let named = try rows(
            "\(Self.selectAccount) WHERE account.emailKey = ? AND \(condition)", [email.key], account(from:)
        ).first
        let found =
            try named?.mergedIntoID.map { id in
                try rows(
                    "\(Self.selectAccount) WHERE account.id = ? AND \(condition)", [id], account(from:)
                ).first
            } ?? named
        guard let account = found, orErased || account.state != .erased
        else { throw DeskError.unknown(.account, email.text) }
        return account
    }

    /// The account of an id, or `nil`.
    package func account(id: Int64) throws -> Account? {
        try rows("\(Self.selectAccount) WHERE account.id = ?", [id], account(from:)).first
    }

    private static func accountCondition(_ visibility: Visibility) -> String {
        visibility.condition(organisation: "account.organisationId", person: "account.id")
    }

    /// Accounts by address. Erased ones are shown only when asked for.
    package func accounts(
        _ filter: AccountFilter, within visibility: Visibility, limit: Int? = nil
    ) throws -> [Account] {
        var conditions = [
            "account.state \(filter.state == nil ? "<> 'erased'" : "= :state")",
            "account.mergedIntoId IS NULL", Self.accountCondition(visibility),
        ]
        var arguments: [String: (any DatabaseValueConvertible)?] = [:]
        if let state = filter.state { arguments["state"] = state.rawValue }
        if let code = filter.organisation {
            conditions.append("organisation.code = :code")
            arguments["code"] = code
        }
        if let role = filter.role {
            conditions.append("account.role = :role")
            arguments["role"] = role.rawValue
        }
        if let since = filter.unusedSince {
            conditions.append("ifnull(account.lastLoginAt, account.createdAt) < :since")
            arguments["since"] = since.seconds
        }
        if filter.isLocked {
            conditions.append("account.lockedUntil > :now")
            arguments["now"] = now.seconds
        }
        if filter.hasNeverLoggedIn { conditions.append("account.lastLoginAt IS NULL") }
        let condition = conditions.joined(separator: " AND ")
        return try rows(
            "\(Self.selectAccount) WHERE \(condition) ORDER BY account.emailKey LIMIT \(limit ?? -1)",
            StatementArguments(arguments), account(from:))
    }

    /// The active administrators of an organisation, by name.
    package func administrators(organisation id: Int64) throws -> [Account] {
        try rows(
            """
            \(Self.selectAccount) WHERE account.organisationId = ? AND account.role = 'administrator'
                AND account.state = 'active' ORDER BY account.name
            """, [id], account(from:))
    }

    /// Whether the organisation has ever had an account.
    package func hasAccounts(organisation id: Int64) throws -> Bool {
        try number("SELECT 1 FROM account WHERE organisationId = ? LIMIT 1", [id]) != nil
    }

    /// Adds an account; active when it comes with a password hash, else invited.
    ///
    /// Throws `.conflict` when the address is taken.
    package func insertAccount(
        email: EmailAddress, name: String, phone: String?, organisation id: Int64, role: Account.Role,
        language: Organisation.Language?, passwordHash: String?
    ) throws -> Int64 {
        guard try number("SELECT 1 FROM account WHERE emailKey = ?", [email.key]) == nil else {
            throw DeskError(.conflict, .accountExists(email.text), hint: .ifExistsHint)
        }
        return try insert(
            """
            INSERT INTO account (organisationId, email, emailKey, name, phone, role, state, language, createdAt,
                passwordHash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, email.text, email.key, name, phone, role.rawValue,
                passwordHash == nil ? "invited" : "active",
                language?.rawValue, now.seconds, passwordHash,
            ])
    }

    /// Writes back what may change of an account: address, name, phone, organisation, role, state, language.
    ///
    /// `disabledReason` is kept for as long as the account stays disabled. Throws `.forbidden` when the
    /// organisation would lose its last active administrator and leaving it vacant was not allowed
    /// (`allowVacant`).
    package func update(_ account: Account, disabledReason: String? = nil) throws {
        try exchangeMergedEmail(account)
        try run(
            """
            UPDATE account SET email = ?, emailKey = ?, name = ?, phone = ?, organisationId = ?, role = ?, state = ?,
                language = ?, disabledReason = CASE WHEN ? = 'disabled' THEN ifnull(?, disabledReason) END
            WHERE id = ?
            """,
            [
                account.email.text, account.email.key, account.name, account.phone, account.organisationID,
                account.role.rawValue, account.state.rawValue, account.ownLanguage?.rawValue,
                account.state.rawValue, disabledReason, account.id,
            ])
    }

    /// The stored password of an account as a PHC string.
    package func passwordHash(account id: Int64) throws -> String? {
        try row("SELECT passwordHash FROM account WHERE id = ?", [id])?["passwordHash"]
    }

    /// Replaces the password: an invited account becomes active, the count of failures starts anew.
    package func setPassword(_ hash: String, account id: Int64) throws {
        try run(
            """
            UPDATE account SET passwordHash = ?, failures = 0, lockedUntil = NULL,
                state = CASE state WHEN 'invited' THEN 'active' ELSE state END
            WHERE id = ?
            """, [hash, id])
    }

    /// Replaces a hash by a stronger one of the same password, unless the password was changed meanwhile.
    package func upgradePassword(from old: String, to new: String, account id: Int64) throws -> Bool {
        try run("UPDATE account SET passwordHash = ? WHERE id = ? AND passwordHash = ?", [new, id, old]) > 0
    }

    /// Notes an attempt to log in before its outcome is known; in two statements, as `touchAccount` is.
    package func setFailures(_ failures: Int, lockedUntil: Instant?, account id: Int64) throws {
        try run("UPDATE account SET failures = ? WHERE id = ?", [failures, id])
        try run("UPDATE account SET lockedUntil = ? WHERE id = ?", [lockedUntil?.seconds, id])
    }

    /// Notes a login: the count of failures starts anew.
    package func setLoggedIn(account id: Int64) throws {
        try run(
            "UPDATE account SET failures = 0, lockedUntil = NULL, lastLoginAt = ? WHERE id = ?",
            [now.seconds, id])
    }

    static let selectAccount = """
        SELECT account.id, account.email, account.name, account.phone, account.organisationId,
            organisation.code, account.role, account.state, account.failures, account.lockedUntil, account.language,
            ifnull(account.language, organisation.language), account.lastLoginAt, account.createdAt,
            organisation.suspendedAt IS NULL, account.mergedIntoId
        FROM account JOIN organisation ON organisation.id = account.organisationId
        """

    /// A row of `selectAccount`, read by position: bulk work looks up many.
    func account(from row: Row) throws -> Account {
        let ownLanguage: String? = try row[10]
        return try Account(
            id: row[0], email: row.parsed(1) { try EmailAddress(stored: $0) }, name: row[2], phone: row[3],
            organisationID: row[4], organisation: row[5], role: try row.word(6),
            state: try row.word(7),
            failures: row[8], lockedUntil: row.optionalInstant(9),
            ownLanguage: ownLanguage.flatMap(Organisation.Language.init(rawValue:)),
            language: try row.word(11), lastLoginAt: row.optionalInstant(12),
            createdAt: row.instant(13), organisationActive: row[14], mergedIntoID: row[15])
    }
}
