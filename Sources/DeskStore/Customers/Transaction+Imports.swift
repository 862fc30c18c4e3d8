package import DeskModel
import DeskProse
import GRDB

/// What an import needs to know of the organisation that an account is to join.
package struct ImportPlace: Sendable {
    /// Its row in the database.
    package let id: Int64
    /// Whether it is active.
    package let isActive: Bool
    /// Left without an administrator on purpose.
    package let isVacated: Bool
    /// Whether it has accounts already.
    package let hasAccounts: Bool
}

extension Transaction {
    /// The organisation of a code, or `nil`.
    package func importPlace(code: String) throws -> ImportPlace? {
        try row(
            """
            SELECT id, suspendedAt IS NULL AS isActive, vacatedAt IS NOT NULL AS isVacated,
                EXISTS (SELECT 1 FROM account WHERE organisationId = organisation.id) AS hasAccounts
            FROM organisation WHERE code = ?
            """, [code]
        ).map { row in
            try ImportPlace(
                id: row["id"], isActive: row["isActive"], isVacated: row["isVacated"],
                hasAccounts: row["hasAccounts"])
        }
    }

    /// Adds an account in one statement, or tells by `nil` that the address is taken.
    package func addAccount(
        email: EmailAddress, name: String, phone: String?, organisation id: Int64, role: Account.Role,
        state: Account.State, language: Organisation.Language?, passwordHash: String?, disabledReason: String?
    ) throws -> Int64? {
        let added = try run(
            """
            INSERT INTO account (organisationId, email, emailKey, name, phone, role, state, language, createdAt,
                passwordHash, disabledReason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (emailKey) DO NOTHING
            """,
            bound: [
                .integer(id), .text(email.text), .text(email.key), .text(name), .text(phone),
                .text(role.rawValue), .text(state.rawValue), .text(language?.rawValue), .integer(now.seconds),
                .text(passwordHash), .text(disabledReason),
            ])
        return added == 0 ? nil : db.lastInsertedRowID
    }

    /// Adds an organisation with its contract emails, or tells by `nil` that the code is taken.
    package func addOrganisation(
        code: String, name: String, ico: String?, contract: String?, language: Organisation.Language,
        contractEmails: [EmailAddress], suspendedReason: String?
    ) throws -> Int64? {
        let added = try run(
            """
            INSERT INTO organisation (code, name, ico, contract, language, createdAt, suspendedAt, suspendedReason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING
            """,
            [
                code, name, ico, contract, language.rawValue, now.seconds,
                suspendedReason == nil ? nil : now.seconds, suspendedReason,
            ])
        guard added > 0 else { return nil }
        let id = db.lastInsertedRowID
        for email in contractEmails {
            try run(
                "INSERT INTO contractEmail (organisationId, email, emailKey, createdAt) VALUES (?, ?, ?, ?)",
                [id, email.text, email.key, now.seconds])
        }
        return id
    }
}
