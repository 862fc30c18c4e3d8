package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// Takes a person out of everything but the audit log, and tells where they stood. `letters` are those that
    /// were found to hold an address or a number of theirs; after a scan, it need not look everywhere.
    ///
    /// Throws `.forbidden` when the organisation would lose its last active administrator unmeant.
    package func erase(
        _ account: Account, _ traces: PersonTraces, _ choice: Erasure.Choice, letters: Set<Int64> = [],
        after scan: ErasureScan? = nil
    ) throws -> Erasure {
        let scope = try scope(of: account, choice, after: scan)
        let pseudonym = try pseudonym(of: account.id)
        var places = try eraseAccount(account, pseudonym)
        places += try eraseTokens(account, traces)
        places += try eraseMail(account.id, traces)
        let (files, attachments) = try eraseAttachments(scope)
        places += attachments
        places += try erasePhones(scope)
        let rewritings = try rewritings(traces, scope, after: scan)
        try apply(rewritings)
        let (originals, erasedLetters) = try eraseLetters(scope, rewritings, letters)
        places += erasedLetters
        places += rewritings.map { rewriting in
            // A message's id may be what tells of the person.
            let shown = rewriting.place.table == "mailMessage" ? nil : String.fromDatabaseValue(rewriting.key)
            let key = Int64.fromDatabaseValue(rewriting.key).map { String($0) } ?? shown ?? ""
            return Erasure.Place(
                table: rewriting.place.table, key: key, field: rewriting.place.column,
                count: rewriting.erased.count, context: rewriting.erased.context)
        }
        try forgetOnceAnswers()
        try run("UPDATE desk SET erasedAt = ifnull(erasedAt, ?)", [now.seconds])
        return Erasure(account: account.id, pseudonym: pseudonym, places: places, files: files + originals)
    }

    private func eraseAccount(_ account: Account, _ pseudonym: String) throws -> [Erasure.Place] {
        try run(
            """
            UPDATE account SET email = ?, emailKey = ?, name = ?, phone = NULL, state = 'erased', erasedAt = ?,
                language = NULL, failures = 0, lockedUntil = NULL, lastLoginAt = NULL, disabledReason = NULL,
                mergedIntoId = NULL, passwordHash = NULL
            WHERE id = ?
            """, [pseudonym, pseudonym, pseudonym, now.seconds, account.id])
        try run("DELETE FROM ticketWatcher WHERE accountId = ?", [account.id])
        try run("DELETE FROM appointment WHERE accountId = ? AND approvedAt IS NULL", [account.id])
        let held = [account.name, account.email.text] + [account.phone].compactMap { $0 }
        return [
            Erasure.Place(
                table: "account", key: String(account.id), field: "", context: held.joined(separator: " "))
        ]
    }

    /// The person's tokens and sessions go, and registrations that one of their addresses asked for.
    private func eraseTokens(_ account: Account, _ traces: PersonTraces) throws -> [Erasure.Place] {
        let ids = try rows(
            "SELECT id, accountId, email FROM token WHERE accountId = ?1 OR accountId IS NULL", [account.id]
        )
        .filter { row in
            let email: String? = try row["email"]
            return try row["accountId"] as Int64? != nil || email.map(traces.isAddress) ?? false
        }.map { try $0["id"] as Int64 }
        for id in ids { try run("DELETE FROM token WHERE id = ?", [id]) }
        try endWebSessions(account: account.id)
        return ids.map { Erasure.Place(table: "token", key: String($0), field: "") }
    }

    /// Mail that waits for the person will not be sent.
    private func eraseMail(_ id: Int64, _ traces: PersonTraces) throws -> [Erasure.Place] {
        let waiting = try rows(
            """
            SELECT id, accountId, kind, address FROM outbox
            WHERE state IN ('queued', 'failed') AND (accountId = ? OR accountId IS NULL AND address IS NOT NULL) ORDER BY id
            """, [id]
        ).filter { row in
            let address: String? = try row["address"]
            return try row["accountId"] as Int64? != nil || address.map(traces.isAddress) ?? false
        }
        return try waiting.map { row in
            let id: Int64 = try row["id"]
            try run("DELETE FROM outbox WHERE id = ?", [id])
            return try Erasure.Place(table: "outbox", key: String(id), field: "", context: row["kind"])
        }
    }

    private func eraseAttachments(_ scope: PersonScope) throws -> ([String], [Erasure.Place]) {
        let sent = try rows(
            "SELECT id, ticketNumber, name, sha256 FROM attachment WHERE accountId = ? ORDER BY id",
            [scope.account]
        ).filter { try !scope.except.contains($0["ticketNumber"]) }
        let places = try sent.map { row in
            let id: Int64 = try row["id"]
            try run(
                """
                UPDATE attachment SET name = 'erased-' || id, type = 'application/octet-stream', sha256 = ?,
                    removedAt = ifnull(removedAt, ?), removedReason = 'erased'
                WHERE id = ?
                """, [String(repeating: "0", count: 64), now.seconds, id])
            return try Erasure.Place(table: "attachment", key: String(id), field: "", context: row["name"])
        }
        return (try sent.map { try $0["sha256"] }, places)
    }

    /// A letter cannot be written anew. What the person sent goes, what came to their own tickets, and whatever
    /// they were taken out of or can be told by: what was made of it stays.
    private func eraseLetters(
        _ scope: PersonScope, _ rewritings: [Rewriting], _ naming: Set<Int64>
    ) throws -> ([String], [Erasure.Place]) {
        let keys = { (table: String) in
            Set(rewritings.filter { $0.place.table == table }.compactMap { Int64.fromDatabaseValue($0.key) })
        }
        let (tickets, comments) = (keys("ticket"), keys("comment"))
        let gone = try allLetters().filter { letter in
            let isRewritten = letter.comment.map(comments.contains) ?? tickets.contains(letter.ticket)
            guard !scope.except.contains(letter.ticket) else { return false }
            return isRewritten || letter.account == scope.account || scope.own.contains(letter.ticket)
                || naming.contains(letter.id)
        }
        try delete(letters: gone.map(\.id))
        return (
            gone.map(\.sha256),
            gone.map { Erasure.Place(table: "letter", key: String($0.id), field: "") }
        )
    }

    /// The number to call back on a person's own ticket is theirs, whatever it is.
    private func erasePhones(_ scope: PersonScope) throws -> [Erasure.Place] {
        var places: [Erasure.Place] = []
        for number in scope.own.subtracting(scope.except).sorted() {
            let phone = try text("SELECT phone FROM ticket WHERE number = ?", [number])
            guard let phone else { continue }
            try run("UPDATE ticket SET phone = NULL WHERE number = ?", [number])
            places.append(Erasure.Place(table: "ticket", key: String(number), field: "phone", context: phone))
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
    /// When the first person was erased of whom the full-text index may still hold words; `nil` where it can hold
    /// none.
    package func erasedAt() throws -> Instant? {
        try number("SELECT erasedAt FROM desk").map { Instant(seconds: $0) }
    }

    /// Merges some pages of the full-text index, so that words which were taken out leave it; tells whether there is
    /// more to merge.
    fileprivate func mergeSearch(isFirst: Bool) throws -> Bool {
        let before = db.totalChangesCount
        try run(
            "INSERT INTO ticketSearch (ticketSearch, rank) VALUES ('merge', ?)", [isFirst ? -250 : 250])
        return db.totalChangesCount - before >= 2
    }

    /// Notes that nothing erased is left, unless somebody has been erased since an entry of the audit log.
    fileprivate func endCompaction(since mark: Int64) throws {
        try run(
            """
            UPDATE desk SET erasedAt = NULL
            WHERE NOT EXISTS (SELECT 1 FROM audit WHERE id > ? AND verb = ?)
            """, [mark, Verb.accountErase.rawValue])
    }
}

extension Store {
    /// Takes what was erased out of the full-text index, a slice in each transaction, so that nobody waits for long
    /// and one that was killed is gone on with.
    ///
    /// Everything else has gone at once: `secure_delete` overwrites what is deleted, and no page is written with
    /// what it held before its rows were moved, see `desk_sqlite_start`.
    package func compact(at now: Instant, _ advance: (Int64) throws -> Void = { _ in }) throws {
        let mark = try read(at: now) { try $0.number("SELECT max(id) FROM audit") } ?? 0
        var slices: Int64 = 0
        while try write(at: now, { try $0.mergeSearch(isFirst: slices == 0) }) {
            slices += 1
            try advance(slices)
        }
        try write(at: now) { try $0.endCompaction(since: mark) }
    }
}
