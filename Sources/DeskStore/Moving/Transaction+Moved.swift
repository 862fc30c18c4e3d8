package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// Adds an organisation that is moved in, or makes one that is there the same; no mail, and no decision of
    /// ours about it is taken back.
    package func put(_ moved: MovedOrganisation) throws -> Outcome {
        let exists = try number("SELECT 1 FROM organisation WHERE code = ?", [moved.code]) != nil
        let changed = try run(
            """
            INSERT INTO organisation (code, name, ico, contract, language, suspendedAt, suspendedReason, vacatedAt,
                createdAt)
            VALUES (:code, :name, :ico, :contract, :language, :suspendedAt, :suspendedReason, :vacatedAt,
                ifnull(:createdAt, :now))
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, ico = excluded.ico, contract = excluded.contract,
                language = excluded.language, suspendedAt = ifnull(suspendedAt, excluded.suspendedAt),
                suspendedReason = ifnull(suspendedReason, excluded.suspendedReason),
                createdAt = ifnull(:createdAt, createdAt)
            WHERE (name, ico, contract, language, createdAt, suspendedAt IS NULL AND :suspendedAt IS NOT NULL) IS NOT
                (:name, :ico, :contract, :language, ifnull(:createdAt, createdAt), 0)
            """,
            [
                "code": moved.code, "name": moved.name, "ico": moved.ico, "contract": moved.contract,
                "language": moved.language.rawValue, "suspendedAt": moved.suspendedAt?.seconds,
                "suspendedReason": moved.suspendedAt.map { _ in
                    moved.suspendedReason ?? Prose.suspendedByImport[moved.language]
                }, "vacatedAt": moved.vacatedAt?.seconds,
                "createdAt": moved.createdAt?.seconds, "now": now.seconds,
            ])
        let hasOthers = try putContractEmails(of: moved)
        return !exists ? .created : changed > 0 || hasOthers ? .updated : .unchanged
    }

    /// Gives an organisation the contract emails it is told with; tells whether it had others.
    private func putContractEmails(of moved: MovedOrganisation) throws -> Bool {
        guard let id = try number("SELECT id FROM organisation WHERE code = ?", [moved.code]),
            !moved.contractEmails.isEmpty
        else { return false }
        let before = try rows(
            "SELECT email, createdAt FROM contractEmail WHERE organisationId = ? ORDER BY id", [id]
        ) { try (email: $0["email"] as String, createdAt: $0["createdAt"] as Int64) }
        let isSame = before.elementsEqual(moved.contractEmails) { old, new in
            old.email == new.email.text && old.createdAt == new.createdAt?.seconds ?? old.createdAt
        }
        guard !isSame else { return false }
        try run("DELETE FROM contractEmail WHERE organisationId = ?", [id])
        for (email, createdAt) in moved.contractEmails {
            let known = before.first { $0.email == email.text }?.createdAt
            try run(
                "INSERT INTO contractEmail (organisationId, email, emailKey, createdAt) VALUES (?, ?, ?, ?)",
                [id, email.text, email.key, createdAt?.seconds ?? known ?? now.seconds])
        }
        return true
    }

    /// Adds an account that is moved in, or makes one that is there the same. One that is disabled here stays so,
    /// and a password that is here stays, save that a hash is taken where the account has none.
    ///
    /// `hash` is what an active account without one gets: nobody knows its password.
    package func put(
        _ moved: MovedAccount, organisation id: Int64, withHashes: Bool, unknown hash: () throws -> String
    ) throws -> Outcome {
        let before = try row(
            "SELECT id, state, organisationId FROM account WHERE emailKey = ?", [moved.email.key])
        let told = withHashes ? moved.passwordHash : nil
        var arguments: StatementArguments = [
            "organisation": id, "email": moved.email.text, "key": moved.email.key, "name": moved.name,
            "phone": moved.phone, "role": moved.role.rawValue, "state": moved.state.rawValue,
            "language": moved.language?.rawValue, "createdAt": moved.createdAt?.seconds,
            "lastLoginAt": moved.lastLoginAt?.seconds, "disabledReason": moved.disabledReason,
            "erasedAt": moved.erasedAt?.seconds, "now": now.seconds,
        ]
        guard let before else {
            arguments += [
                "hash": moved.state == .active ? try told ?? hash() : told,
                "failures": withHashes ? moved.failures : 0,
                "lockedUntil": withHashes ? moved.lockedUntil?.seconds : nil,
            ]
            // An erased person's name tells the id: the next one to be erased must not get the same.
            arguments += ["id": moved.state == .erased ? try freeErasedID(moved.email) : nil]
            try run(
                """
                INSERT INTO account (id, organisationId, email, emailKey, name, phone, role, state, language, failures,
                    lockedUntil, lastLoginAt, createdAt, disabledReason, erasedAt, passwordHash)
                VALUES (:id, :organisation, :email, :key, :name, :phone, :role, :state, :language, :failures,
                    :lockedUntil, :lastLoginAt, ifnull(:createdAt, :now), :disabledReason, :erasedAt, :hash)
                """, arguments)
            return .created
        }
        let state: Account.State = try before.word("state")
        let account: Int64 = try before["id"]
        guard (state == .erased) == (moved.state == .erased) else {
            throw DeskError(.conflict, .accountExists(moved.email.text))
        }
        let becomes: Account.State =
            state == .active && moved.state == .disabled || state == .invited && moved.state != .invited
            ? moved.state : state
        arguments += [
            "id": account, "becomes": becomes.rawValue,
            "hash": state == .invited && becomes == .active
                ? try told ?? hash() : becomes == .invited ? nil : told,
        ]
        if try before["organisationId"] as Int64 != id { try voidTokens(account: account) }
        // The order of assignments does not matter: all of them see the row as it was.
        let changed = try run(
            """
            UPDATE account SET organisationId = :organisation, email = :email, name = :name, phone = :phone,
                role = :role, state = :becomes, language = :language, createdAt = ifnull(:createdAt, createdAt),
                lastLoginAt = nullif(max(ifnull(lastLoginAt, -1), ifnull(:lastLoginAt, -1)), -1),
                disabledReason = CASE WHEN :becomes = 'disabled' THEN ifnull(disabledReason, :disabledReason) END,
                passwordHash = CASE WHEN :becomes IN ('active', 'disabled') THEN ifnull(passwordHash, :hash) END
            WHERE id = :id AND (organisationId, email, name, phone, role, state, language, createdAt,
                    ifnull(lastLoginAt, -1) < ifnull(:lastLoginAt, -1)) IS NOT
                (:organisation, :email, :name, :phone, :role, :becomes, :language, ifnull(:createdAt, createdAt), 0)
            """, arguments)
        return changed > 0 ? .updated : .unchanged
    }

    /// The id in the name of an erased person, where nobody has it.
    private func freeErasedID(_ email: EmailAddress) throws -> Int64? {
        guard
            let id = Int64(String(decoding: email.text.utf8.drop { $0 > 0x39 || $0 < 0x30 }, as: UTF8.self)),
            try number("SELECT 1 FROM account WHERE id = ?", [id]) == nil
        else { return nil }
        return id
    }

    /// Adds a consultant who is moved in, or makes one who is here the same. Whoever is disabled here stays so;
    /// `keepingRole` is for the one who does the moving. Who stands in may come later: `putStandIn`.
    package func put(_ moved: MovedConsultant, keepingRole: Bool) throws -> Outcome {
        let exists = try number("SELECT 1 FROM consultant WHERE login = ?", [moved.login]) != nil
        let changed = try run(
            """
            INSERT INTO consultant (login, name, email, role, disabledAt, createdAt)
            VALUES (:login, :name, :email, :role, :disabledAt, ifnull(:createdAt, :now))
            ON CONFLICT (login) DO UPDATE SET name = :name, email = :email, createdAt = ifnull(:createdAt, createdAt),
                role = iif(:keeps, role, :role), disabledAt = ifnull(disabledAt, iif(:keeps, NULL, :disabledAt))
            WHERE (name, email, createdAt, role, disabledAt) IS NOT (:name, :email, ifnull(:createdAt, createdAt),
                iif(:keeps, role, :role), ifnull(disabledAt, iif(:keeps, NULL, :disabledAt)))
            """,
            [
                "login": moved.login, "name": moved.name, "email": moved.email.text,
                "role": moved.role.rawValue,
                "disabledAt": moved.disabledAt?.seconds, "createdAt": moved.createdAt?.seconds,
                "now": now.seconds,
                "keeps": keepingRole,
            ])
        // Who is away there is away here, unless it was said here too.
        let away = try run(
            """
            UPDATE consultant SET awayUntilAt = :until, awayToId = (SELECT id FROM consultant WHERE login = :other)
            WHERE login = :login AND awayUntilAt IS NULL AND :until IS NOT NULL
            """, ["until": moved.awayUntil?.seconds, "other": moved.awayTo, "login": moved.login])
        return !exists ? .created : changed + away > 0 ? .updated : .unchanged
    }

    /// Says who stands in for a consultant who was moved in, unless that was said here.
    package func putStandIn(of moved: MovedConsultant) throws {
        try run(
            """
            UPDATE consultant SET awayToId = (SELECT id FROM consultant WHERE login = :other)
            WHERE login = :login AND awayToId IS NULL AND awayUntilAt = :until AND login <> :other
            """, ["until": moved.awayUntil?.seconds, "other": moved.awayTo, "login": moved.login])
    }

    /// Merges an account that was merged where it comes from, unless one of the two is not here, or is of another
    /// organisation.
    package func mergeMoved(_ email: EmailAddress, into kept: EmailAddress) throws {
        guard let account = try account(email: email), let kept = try self.account(email: kept),
            account.id != kept.id, account.organisationID == kept.organisationID, account.state == .disabled
        else { return }
        _ = try merge(account, into: kept)
    }

    /// Adds a topic, a day off, a price or a rule that is moved in, or makes one that is here the same.
    package func put(_ moved: MovedSetting) throws -> Outcome {
        let (exists, changed): (Int64?, Int)
        switch moved {
        case .topic(let name, let disabledAt):
            exists = try number("SELECT 1 FROM topic WHERE name = ?", [name])
            changed = try run(
                """
                INSERT INTO topic (name, disabledAt) VALUES (?, ?) ON CONFLICT DO UPDATE
                SET disabledAt = excluded.disabledAt WHERE disabledAt IS NULL AND excluded.disabledAt IS NOT NULL
                """, [name, disabledAt?.seconds])
        case .closure(let date, let reason):
            exists = try number("SELECT 1 FROM closure WHERE date = ?", [date.iso])
            changed = try run(
                """
                INSERT INTO closure (date, reason) VALUES (?, ?) ON CONFLICT DO UPDATE
                SET reason = excluded.reason WHERE reason <> excluded.reason
                """, [date.iso, reason])
        case .price(let money, let date):
            exists = try number("SELECT 1 FROM price WHERE fromDate = ?", [date.iso])
            changed = try run(
                """
                INSERT INTO price (fromDate, amount, currency) VALUES (?, ?, ?) ON CONFLICT DO UPDATE
                SET amount = excluded.amount, currency = excluded.currency
                WHERE (amount, currency) IS NOT (excluded.amount, excluded.currency)
                """, [date.iso, money.amount, money.currency])
        case .rule(let key, let text):
            let before = try rule(key)
            guard before.text != text else { return .unchanged }
            try set(key, to: text)
            return before.isSet ? .updated : .created
        }
        return exists == nil ? .created : changed > 0 ? .updated : .unchanged
    }
}
