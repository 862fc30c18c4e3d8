package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// What the person of an account is and was told by: what the account holds, and what the audit log says it
    /// held before.
    package func traces(of account: Account) throws -> PersonTraces {
        var names: Set = [account.name]
        var addresses: Set = [account.email.text, account.email.key]
        var phones = Set([account.phone].compactMap { $0 })
        try each(
            """
            SELECT changes FROM auditChange JOIN audit ON audit.id = auditId
            WHERE subject = ? AND erasedBy IS NULL
            """, [Subject.account(account.id).text]
        ) { row in
            let text: String = try row["changes"]
            // What was tampered with tells nothing.
            guard case .object(let members)? = try? JSON.parse(Array(text.utf8)) else { return }
            for member in members {
                let values = Set(Transaction.strings(in: member.value).filter { !$0.isEmpty })
                switch member.key {
                case "name": names.formUnion(values)
                case "email": addresses.formUnion(values)
                case "phone": phones.formUnion(values)
                default: break
                }
            }
        }
        try each("SELECT email FROM token WHERE accountId = ? AND email IS NOT NULL", [account.id]) {
            try addresses.insert($0["email"])
        }
        return PersonTraces(
            names: names, addresses: addresses, phones: phones,
            pseudonym: EmailAddress.erased(account: account.id).text)
    }

    private static func strings(in json: JSON) -> [String] {
        switch json {
        case .string(let text): [text]
        case .object(let members): members.flatMap { strings(in: $0.value) }
        case .array(let elements): elements.flatMap { strings(in: $0) }
        case .null, .bool, .integer, .decimal: []
        }
    }

    /// Takes a person out of everything but the audit log, and tells where they stood.
    ///
    /// Throws `.forbidden` when the organisation would lose its last active administrator unmeant.
    package func erase(_ account: Account, _ traces: PersonTraces) throws -> Erasure {
        let own = Set(
            try rows("SELECT number FROM ticket WHERE requesterId = ?", [account.id]).map {
                try $0[0] as Int64
            })
        let pseudonym = EmailAddress.erased(account: account.id).text
        var places = try eraseAccount(account.id, pseudonym)
        places += try eraseTokens(account)
        places += try eraseMail(account.id)
        let (files, attachments) = try eraseAttachments(account.id)
        places += attachments
        places += try erasePhones(own)
        let rewritings = try rewritings(traces, account: account.id, own: own)
        try apply(rewritings)
        places += rewritings.map { rewriting in
            // A message's id may be what tells of the person.
            let shown = rewriting.place.table == "mailMessage" ? nil : String.fromDatabaseValue(rewriting.key)
            let key = Int64.fromDatabaseValue(rewriting.key).map { String($0) } ?? shown ?? ""
            return Erasure.Place(
                table: rewriting.place.table, key: key, field: rewriting.place.column, count: rewriting.count)
        }
        try run("UPDATE house SET erasedAt = ifnull(erasedAt, ?)", [now.seconds])
        return Erasure(account: account.id, pseudonym: pseudonym, places: places, files: files)
    }

    private func eraseAccount(_ id: Int64, _ pseudonym: String) throws -> [Erasure.Place] {
        try run(
            """
            UPDATE account SET email = ?, emailKey = ?, name = ?, phone = NULL, state = 'erased', erasedAt = ?,
                language = NULL, failures = 0, lockedUntil = NULL, lastLoginAt = NULL, disabledReason = NULL,
                passwordHash = NULL
            WHERE id = ?
            """, [pseudonym, pseudonym, pseudonym, now.seconds, id])
        try run("DELETE FROM appointment WHERE accountId = ? AND approvedAt IS NULL", [id])
        return [Erasure.Place(table: "account", key: String(id), field: "")]
    }

    private func eraseTokens(_ account: Account) throws -> [Erasure.Place] {
        let ids = try rows(
            "DELETE FROM token WHERE accountId = ? OR emailKey = ? RETURNING id",
            [account.id, account.email.key])
        return try ids.map { try Erasure.Place(table: "token", key: String($0[0] as Int64), field: "") }
    }

    /// Mail that waits for the person will not be sent.
    private func eraseMail(_ id: Int64) throws -> [Erasure.Place] {
        let ids = try rows("DELETE FROM outbox WHERE accountId = ? AND state <> 'sent' RETURNING id", [id])
        return try ids.map { try Erasure.Place(table: "outbox", key: String($0[0] as Int64), field: "") }
    }

    private func eraseAttachments(_ id: Int64) throws -> ([String], [Erasure.Place]) {
        let sent = try rows("SELECT id, sha256 FROM attachment WHERE accountId = ? ORDER BY id", [id])
        try run(
            """
            UPDATE attachment SET name = 'erased-' || id, type = 'application/octet-stream', sha256 = ?,
                removedAt = ifnull(removedAt, ?), removedReason = 'erased'
            WHERE accountId = ?
            """, [String(repeating: "0", count: 64), now.seconds, id])
        let places = try sent.map {
            try Erasure.Place(table: "attachment", key: String($0["id"] as Int64), field: "")
        }
        return (try sent.map { try $0["sha256"] }, places)
    }

    /// The number to call back on a person's own ticket is theirs, whatever it is.
    private func erasePhones(_ own: Set<Int64>) throws -> [Erasure.Place] {
        var places: [Erasure.Place] = []
        for number in own.sorted() {
            let changed = try run(
                "UPDATE ticket SET phone = NULL WHERE number = ? AND phone IS NOT NULL", [number])
            if changed > 0 {
                places.append(Erasure.Place(table: "ticket", key: String(number), field: "phone"))
            }
        }
        return places
    }

    /// Whose contract email an address is, and whether it is their only one.
    package func contractEmailUses(_ email: EmailAddress) throws -> [(code: String, id: Int64, isOnly: Bool)]
    {
        try rows(
            """
            SELECT organisation.code, organisation.id,
                (SELECT count(*) FROM contractEmail AS other WHERE other.organisationId = organisation.id) = 1 AS isOnly
            FROM contractEmail JOIN organisation ON organisation.id = contractEmail.organisationId
            WHERE emailKey = ? ORDER BY code
            """, [email.key]
        ).map { try ($0["code"], $0["id"], $0["isOnly"]) }
    }
}

extension Transaction {
    /// When the first person was erased of whom unused parts of the file may still hold something; `nil` where they
    /// can hold nothing.
    package func erasedAt() throws -> Instant? {
        try number("SELECT erasedAt FROM house").map { Instant(seconds: $0) }
    }

    /// Merges some pages of the full-text index, so that words which were taken out leave it; tells whether there is
    /// more to merge.
    fileprivate func mergeSearch(isFirst: Bool) throws -> Bool {
        let before = db.totalChangesCount
        try run(
            "INSERT INTO ticketSearch (ticketSearch, rank) VALUES ('merge', ?)", [isFirst ? -500 : 500])
        return db.totalChangesCount - before >= 2
    }
}

extension Store {
    /// Writes the database anew without its free pages, so that nothing erased is left in them.
    ///
    /// `secure_delete` has overwritten what was deleted; this also takes what pages keep of rows that
    /// had moved before. Others wait while the file is written, so it is for the night.
    package func compact(at now: Instant) throws {
        var isFirst = true
        while try write(at: now, { try $0.mergeSearch(isFirst: isFirst) }) { isFirst = false }
        do {
            let lock = try WriteLock(lockName, in: home)
            defer { withExtendedLifetime(lock) {} }
            try vacuum()
        }
        try write(at: now) { _ = try $0.run("UPDATE house SET erasedAt = NULL") }
    }
}
