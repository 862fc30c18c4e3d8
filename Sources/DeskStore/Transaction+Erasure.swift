package import DeskModel
import DeskProse
import FoundationEssentials
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
            let text: String = row["changes"]
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
            addresses.insert($0["email"])
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
            try rows("SELECT number FROM ticket WHERE requesterId = ?", [account.id]).map { $0[0] as Int64 })
        let pseudonym = EmailAddress.erased(account: account.id).text
        var places = try eraseAccount(account.id, pseudonym)
        places += try eraseTokens(account)
        places += try eraseMail(account.id)
        let (files, attachments) = try eraseAttachments(account.id)
        places += attachments
        places += try erasePhones(own)
        let rewritings = try rewritings(traces, own: own)
        try apply(rewritings)
        places += rewritings.map { rewriting in
            // A message's id may be what tells of the person.
            let shown = rewriting.place.table == "mailMessage" ? nil : String.fromDatabaseValue(rewriting.key)
            let key = Int64.fromDatabaseValue(rewriting.key).map { String($0) } ?? shown ?? ""
            return Erasure.Place(
                table: rewriting.place.table, key: key, field: rewriting.place.column, count: rewriting.count)
        }
        try run("INSERT INTO ticketSearch (ticketSearch) VALUES ('optimize')")
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
        return ids.map { Erasure.Place(table: "token", key: String($0[0] as Int64), field: "") }
    }

    /// Mail that waits for the person will not be sent.
    private func eraseMail(_ id: Int64) throws -> [Erasure.Place] {
        let ids = try rows("DELETE FROM outbox WHERE accountId = ? AND state <> 'sent' RETURNING id", [id])
        return ids.map { Erasure.Place(table: "outbox", key: String($0[0] as Int64), field: "") }
    }

    private func eraseAttachments(_ id: Int64) throws -> ([String], [Erasure.Place]) {
        let sent = try rows("SELECT id, sha256 FROM attachment WHERE accountId = ? ORDER BY id", [id])
        try run(
            """
            UPDATE attachment SET name = 'erased-' || id, type = 'application/octet-stream', sha256 = ?,
                removedAt = ifnull(removedAt, ?), removedReason = 'erased'
            WHERE accountId = ?
            """, [String(repeating: "0", count: 64), now.seconds, id])
        let places = sent.map {
            Erasure.Place(table: "attachment", key: String($0["id"] as Int64), field: "")
        }
        return (sent.map { $0["sha256"] }, places)
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

    /// Takes a person out of the audit log's changes, once the erasure itself is on record as its last entry.
    ///
    /// The chain holds commitments only, so it stays whole; without their salt these tell nothing either.
    package func eraseAudit(
        of account: Account, _ traces: PersonTraces, _ done: Erasure
    ) throws -> [Erasure.Place] {
        let files = Set(done.places.filter { $0.table == "attachment" && $0.field.isEmpty }.map(\.key))
        let erasure = try number("SELECT max(id) FROM audit") ?? 0
        let subject = Subject.account(account.id).text
        var found: [(id: Int64, changes: String, count: Int)] = []
        try each(
            """
            SELECT auditId, changes, audit.subject AS subject, ticket.requesterId FROM auditChange JOIN audit ON audit.id = auditId
                LEFT JOIN ticket ON audit.subject GLOB 'ticket [0-9]*'
                    AND ticket.number = CAST(substr(audit.subject, 8) AS INTEGER)
            WHERE auditId < ? AND changes <> '{}'
            """, [erasure]
        ) { row in
            if row["subject"] == subject {
                found.append((row["auditId"], "{}", 1))
            } else {
                let isOwn = row["requesterId"] as Int64? == account.id
                let new = Transaction.erased(row["changes"], traces, isOwn: isOwn, files: files)
                if let new { found.append((row["auditId"], new.text, new.count)) }
            }
        }
        for entry in found {
            try run(
                "UPDATE auditChange SET changes = ?, salt = ?, erasedBy = ? WHERE auditId = ?",
                [entry.changes, Data(count: 16), erasure, entry.id])
        }
        return found.map {
            Erasure.Place(table: "auditChange", key: String($0.id), field: "changes", count: $0.count)
        }
    }

    /// What changed, without traces and without the names of files that are erased; `nil` where there are none.
    private static func erased(
        _ changes: String, _ traces: PersonTraces, isOwn: Bool, files: Set<String>
    ) -> (text: String, count: Int)? {
        guard !files.isEmpty, let json = try? JSON.parse(Array(changes.utf8)) else {
            return erased(changes, .json, traces, isOwn: isOwn)
        }
        let nameless = without(files: files, json)
        let rest = traces.erased(from: nameless, isOwn: isOwn)
        guard nameless != json || rest != nil else { return nil }
        return ((rest?.json ?? nameless).text, (rest?.count ?? 0) + (nameless == json ? 0 : 1))
    }

    /// Takes name and hash from what is told of these attachments.
    private static func without(files: Set<String>, _ json: JSON) -> JSON {
        switch json {
        case .array(let elements): return .array(elements.map { without(files: files, $0) })
        case .object(let members):
            let isErased = members.contains { member in
                guard member.key == "id", case .integer(let id) = member.value else { return false }
                return files.contains(String(id))
            }
            guard isErased, members.contains(where: { $0.key == "sha256" }) else {
                return .object(members.map { JSON.Member($0.key, without(files: files, $0.value)) })
            }
            return .object(members.filter { $0.key != "name" && $0.key != "sha256" })
        case .null, .bool, .integer, .decimal, .string: return json
        }
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
        ).map { ($0["code"], $0["id"], $0["isOnly"]) }
    }
}

extension Store {
    /// Writes the database anew without its free pages, so that nothing erased is left in them.
    ///
    /// `secure_delete` has overwritten what was deleted; this also takes what pages keep of rows that
    /// had moved before.
    package func compact() throws {
        let lock = try WriteLock(path: lockPath)
        defer { withExtendedLifetime(lock) {} }
        try vacuum()
    }
}
