package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// The organisation of a code.
    ///
    /// Throws `.notFound` when there is none.
    package func organisation(code: String) throws -> Organisation {
        guard let found = try organisations(where: "code = ?", [code], limit: 1).first else {
            throw DeskError.unknown(.organisation, code)
        }
        return found
    }

    /// The organisation of an id.
    package func organisation(id: Int64) throws -> Organisation {
        guard let found = try organisations(where: "organisation.id = ?", [id], limit: 1).first else {
            throw DeskError.unknown(.organisation, String(id))
        }
        return found
    }

    /// Whether an organisation of this code exists.
    package func hasOrganisation(code: String) throws -> Bool {
        try number("SELECT 1 FROM organisation WHERE code = ?", [code]) != nil
    }

    /// Organisations by code, narrowed by seat and status.
    package func organisations(
        seat: Organisation.Seat? = nil, status: Organisation.Status? = nil, limit: Int? = nil
    ) throws -> [Organisation] {
        let condition =
            switch status {
            case nil: "1"
            case .active: "suspendedAt IS NULL"
            case .suspended: "suspendedAt IS NOT NULL"
            }
        guard let seat else { return try organisations(where: condition, limit: limit ?? -1) }
        return Array(try organisations(where: condition).filter { $0.seat == seat }.prefix(limit ?? .max))
    }

    /// Adds an organisation without contract emails.
    ///
    /// Throws `.conflict` when the code is taken.
    package func insertOrganisation(
        code: String, name: String, ico: String?, contract: String?, language: Organisation.Language
    ) throws -> Int64 {
        guard try !hasOrganisation(code: code) else {
            throw DeskError(.conflict, .organisationExists(code), hint: .ifExistsHint)
        }
        return try insert(
            """
            INSERT INTO organisation (code, name, ico, contract, language, createdAt)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [code, name, ico, contract, language.rawValue, now.seconds])
    }

    /// Writes back the name, numbers and language of an organisation.
    package func update(_ organisation: Organisation) throws {
        try run(
            "UPDATE organisation SET name = ?, ico = ?, contract = ?, language = ? WHERE id = ?",
            [
                organisation.name, organisation.ico, organisation.contract, organisation.language.rawValue,
                organisation.id,
            ])
    }

    /// Suspends an organisation for a reason, or takes it up again with `nil`.
    package func setSuspended(organisation id: Int64, reason: String?) throws {
        try run(
            "UPDATE organisation SET suspendedAt = ?, suspendedReason = ? WHERE id = ?",
            [reason == nil ? nil : now.seconds, reason, id])
    }

    /// Remembers that leaving the organisation without an administrator is meant.
    package func allowVacant(organisation id: Int64) throws {
        try run("UPDATE organisation SET vacatedAt = ? WHERE id = ?", [now.seconds, id])
    }

    /// The contract emails of an organisation as they are compared and as they were written, oldest first.
    package func contractEmails(organisation id: Int64) throws -> [EmailAddress] {
        try rows("SELECT email FROM contractEmail WHERE organisationId = ? ORDER BY id", [id])
            .map { try $0.parsed("email") { try EmailAddress($0) } }
    }

    /// Adds a contract email.
    ///
    /// Throws `.conflict` when the organisation has it.
    package func insertContractEmail(_ email: EmailAddress, organisation: Organisation) throws {
        let taken = try number(
            "SELECT 1 FROM contractEmail WHERE organisationId = ? AND emailKey = ?",
            [organisation.id, email.key])
        guard taken == nil else {
            throw DeskError(.conflict, .contractEmailExists(email.text, organisation.code))
        }
        try run(
            "INSERT INTO contractEmail (organisationId, email, emailKey, createdAt) VALUES (?, ?, ?, ?)",
            [organisation.id, email.text, email.key, now.seconds])
    }

    /// Removes a contract email and tells whether it was there.
    package func deleteContractEmail(_ email: EmailAddress, organisation id: Int64) throws -> Bool {
        try run("DELETE FROM contractEmail WHERE organisationId = ? AND emailKey = ?", [id, email.key]) > 0
    }

    /// Organisations with everything that is computed of them: their seat, their people, their open work.
    private func organisations(
        where condition: String, _ arguments: StatementArguments = [], limit: Int = -1
    ) throws -> [Organisation] {
        let silent = now.seconds - (try rule(.seatSilent).seconds)
        return try rows(
            """
            SELECT organisation.*,
                (SELECT group_concat(email, ' ') FROM (SELECT email FROM contractEmail
                    WHERE organisationId = organisation.id ORDER BY contractEmail.id)) AS contractEmails,
                (SELECT count(*) FROM account
                    WHERE organisationId = organisation.id AND state <> 'erased' AND mergedIntoId IS NULL) AS accounts,
                (SELECT count(*) FROM account WHERE organisationId = organisation.id
                    AND role = 'administrator' AND state = 'active') AS administrators,
                (SELECT count(*) FROM account WHERE organisationId = organisation.id
                    AND role = 'administrator' AND state = 'active'
                    AND ifnull(lastLoginAt, createdAt) > \(silent)) AS awake,
                (SELECT count(*) FROM account WHERE organisationId = organisation.id) AS everHadAccounts,
                (SELECT count(*) FROM ticket WHERE organisationId = organisation.id AND state = 'waiting')
                + (SELECT count(*) FROM ticket
                    WHERE organisationId = organisation.id AND state IN ('new', 'open')) AS openTickets
            FROM organisation WHERE \(condition) ORDER BY code LIMIT \(limit)
            """, arguments
        ).map(organisation(from:))
    }

    private func organisation(from row: Row) throws -> Organisation {
        let administrators: Int = try row["administrators"]
        let awake: Int = try row["awake"]
        let everHadAccounts: Int = try row["everHadAccounts"]
        let seat: Organisation.Seat =
            if everHadAccounts == 0 {
                .unregistered
            } else if administrators == 0 {
                .vacant
            } else if awake == 0 {
                .silent
            } else if administrators == 1 {
                .single
            } else {
                .healthy
            }
        let emails: String? = try row["contractEmails"]
        return try Organisation(
            id: row["id"], code: row["code"], name: row["name"], ico: row["ico"], contract: row["contract"],
            language: try row.word("language"),
            status: row["suspendedAt"] as Int64? == nil ? .active : .suspended,
            seat: seat, contractEmails: emails?.split(separator: " ").map(String.init) ?? [],
            administrators: administrators, accounts: row["accounts"], openTickets: row["openTickets"],
            createdAt: row.instant("createdAt"))
    }
}
