package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// Looks at every consultant before anybody is told, and the log, that they are none: in a damaged file
    /// nobody knows.
    ///
    /// Throws `.configuration` where the table is damaged.
    package func demandWholeConsultants() throws {
        _ = try consultants()
        let findings = try rows("PRAGMA integrity_check(consultant)") { try $0[0] as String }
        guard findings == ["ok"] else {
            throw DeskError(
                .configuration, .damaged("consultant", Prose(verbatim: findings.first ?? "")),
                hint: .restoreHint)
        }
    }

    /// The consultant of a login, also a disabled one.
    package func consultant(login: String) throws -> Consultant? {
        try row("\(selectConsultant) WHERE consultant.login = ?", [login]).map(consultant(from:))
    }

    /// Every consultant, by login.
    package func consultants() throws -> [Consultant] {
        try rows("\(selectConsultant) ORDER BY consultant.login").map(consultant(from:))
    }

    /// Adds a consultant.
    ///
    /// Throws `.conflict` when the login is taken.
    package func insertConsultant(
        login: String, name: String, email: EmailAddress, role: Consultant.Role
    ) throws -> Consultant {
        guard try consultant(login: login) == nil else {
            throw DeskError(.conflict, .consultantExists(login), hint: .editConsultant(login))
        }
        let id = try insert(
            "INSERT INTO consultant (login, name, email, role, createdAt) VALUES (?, ?, ?, ?, ?)",
            [login, name, email.text, role.rawValue, now.seconds])
        return Consultant(
            id: id, login: login, name: name, email: email, role: role, disabled: false, createdAt: now)
    }

    /// Writes back what may change of a consultant.
    ///
    /// Throws `.forbidden` when no admin who can act would be left.
    package func update(_ consultant: Consultant) throws {
        let disabledAt = consultant.disabled ? now.seconds : nil as Int64?
        try run(
            """
            UPDATE consultant SET name = ?, email = ?, role = ?,
                disabledAt = CASE WHEN ? IS NULL THEN NULL ELSE ifnull(disabledAt, ?) END
            WHERE id = ?
            """,
            [
                consultant.name, consultant.email.text, consultant.role.rawValue, disabledAt, disabledAt,
                consultant.id,
            ])
        let admins = try number("SELECT count(*) FROM consultant WHERE role = 'admin' AND disabledAt IS NULL")
        guard admins ?? 0 > 0 else { throw DeskError(.forbidden, .lastAdmin(consultant.login)) }
    }

    /// Where they are away for now; who stands in can act.
    private var selectConsultant: String {
        """
        SELECT consultant.id, consultant.login, consultant.name, consultant.email, consultant.role,
            consultant.disabledAt, consultant.createdAt,
            iif(consultant.awayUntilAt > \(now.seconds), consultant.awayUntilAt, NULL) AS awayUntilAt,
            iif(consultant.awayUntilAt > \(now.seconds), other.login, NULL) AS awayTo
        FROM consultant LEFT JOIN consultant AS other
            ON other.id = consultant.awayToId AND other.disabledAt IS NULL
        """
    }

    /// Notes until when a consultant is away, and who stands in; nothing for one who is back.
    package func setAway(_ consultant: Int64, until: Instant?, to other: Int64?) throws {
        try run(
            "UPDATE consultant SET awayUntilAt = ?, awayToId = ? WHERE id = ?",
            [until?.seconds, other, consultant])
    }

    /// Notes that a consultant looks at the queue now.
    package func setWatching(_ consultant: Int64) throws {
        try run("UPDATE consultant SET watchingAt = ? WHERE id = ?", [now.seconds, consultant])
    }

    /// Whether a consultant has looked at the queue since an instant.
    package func isWatching(_ consultant: Int64, since: Instant) throws -> Bool {
        try number("SELECT 1 FROM consultant WHERE id = ? AND watchingAt >= ?", [consultant, since.seconds])
            != nil
    }

    /// The tickets that a consultant has and that have not come to an end.
    package func tickets(ownedBy consultant: Int64) throws -> [Int64] {
        try rows(
            """
            SELECT number FROM ticket WHERE ownerId = ? AND state IN ('open', 'waiting') ORDER BY number
            """, [consultant]
        ) { try $0[0] }
    }

    private func consultant(from row: Row) throws -> Consultant {
        try Consultant(
            id: row["id"], login: row["login"], name: row["name"],
            email: row.parsed("email") { try EmailAddress($0) },
            role: row.word("role"), disabled: row["disabledAt"] as Int64? != nil,
            createdAt: row.instant("createdAt"), awayUntil: row.optionalInstant("awayUntilAt"),
            awayTo: row["awayTo"])
    }
}
