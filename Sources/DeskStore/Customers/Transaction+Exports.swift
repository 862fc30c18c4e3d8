package import DeskModel
import GRDB

extension Transaction {
    /// Whether any account, of one organisation or of all, is disabled.
    package func hasDisabledAccounts(organisation code: String?) throws -> Bool {
        try number(
            """
            SELECT 1 FROM account JOIN organisation ON organisation.id = account.organisationId
            WHERE state = 'disabled' AND (? IS NULL OR code = ?) LIMIT 1
            """, [code, code]) != nil
    }

    /// Whether any organisation is suspended.
    package func hasSuspendedOrganisations() throws -> Bool {
        try number("SELECT 1 FROM organisation WHERE suspendedAt IS NOT NULL LIMIT 1") != nil
    }

    /// A page of accounts that are not erased, by address, after the key of the last one.
    package func accountsToExport(
        organisation code: String?, after key: String, limit: Int
    ) throws -> [ExportedAccount] {
        let condition =
            code == nil ? "" : "AND account.organisationId = (SELECT id FROM organisation WHERE code = :code)"
        var arguments: [String: (any DatabaseValueConvertible)?] = ["key": key, "limit": limit]
        if let code { arguments["code"] = code }
        return try rows(
            """
            SELECT account.email, account.name, organisation.code, account.role, account.phone, account.language,
                account.passwordHash, account.state, account.disabledReason
            FROM account JOIN organisation ON organisation.id = account.organisationId
            WHERE account.emailKey > :key AND account.state <> 'erased' AND account.mergedIntoId IS NULL
                \(condition)
            ORDER BY account.emailKey LIMIT :limit
            """, StatementArguments(arguments)
        ).map { row in
            try ExportedAccount(
                email: row.parsed("email") { try EmailAddress(stored: $0) }, name: row["name"],
                organisation: row["code"],
                role: row["role"], phone: row["phone"], language: row["language"],
                passwordHash: row["passwordHash"], state: row["state"], disabledReason: row["disabledReason"])
        }
    }

    /// A page of organisations by code, after the last one.
    package func organisationsToExport(after code: String, limit: Int) throws -> [ExportedOrganisation] {
        try rows(
            """
            SELECT code, name, ico, contract, language, suspendedAt IS NOT NULL AS isSuspended, suspendedReason,
                (SELECT group_concat(email, ' ') FROM (SELECT email FROM contractEmail
                    WHERE organisationId = organisation.id ORDER BY contractEmail.id)) AS emails
            FROM organisation WHERE code > ? ORDER BY code LIMIT ?
            """, [code, limit]
        ).map { row in
            let emails: String? = try row["emails"]
            return try ExportedOrganisation(
                code: row["code"], name: row["name"], ico: row["ico"], contract: row["contract"],
                contractEmails: emails?.split(separator: " ").map(String.init) ?? [],
                language: row["language"], isSuspended: row["isSuspended"],
                suspendedReason: row["suspendedReason"])
        }
    }
}
