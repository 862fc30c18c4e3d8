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
        try row("\(Self.selectConsultant) WHERE login = ?", [login]).map(consultant(from:))
    }

    /// Every consultant, by login.
    package func consultants() throws -> [Consultant] {
        try rows("\(Self.selectConsultant) ORDER BY login").map(consultant(from:))
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

    private static let selectConsultant =
        "SELECT id, login, name, email, role, disabledAt, createdAt FROM consultant"

    private func consultant(from row: Row) throws -> Consultant {
        try Consultant(
            id: row["id"], login: row["login"], name: row["name"],
            email: row.parsed("email") { try EmailAddress($0) },
            role: row.word("role"), disabled: row["disabledAt"] as Int64? != nil,
            createdAt: row.instant("createdAt"))
    }
}
