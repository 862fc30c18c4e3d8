package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// Who acts, looked up at this moment: the consultant by login, then the
    /// consultant an admin acts as, then the customer's person.
    ///
    /// Throws `.notPermitted` for somebody unknown or disabled, for a role that may
    /// not use the verb and for `--by` missing or out of place; `.notFound` for a person nobody knows.
    package func actor(for caller: Caller, verb: Verb) throws -> Actor {
        guard let own = try consultant(login: caller.osUser) else {
            throw DeskError(
                .notPermitted, .noConsultant(caller.osUser), hint: .createConsultant(caller.osUser))
        }
        guard !own.disabled else { throw DeskError(.notPermitted, .consultantIsDisabled(caller.osUser)) }
        let acting = try consultant(of: caller, own: own)
        guard verb.allows(acting.role) else {
            throw DeskError(.notPermitted, .roleMayNot(acting.role.rawValue, verb.rawValue))
        }
        return Actor(
            osUser: caller.osUser, consultant: acting, asLogin: acting.id == own.id ? nil : acting.login,
            person: try person(of: caller, role: acting.role, verb: verb))
    }

    private func consultant(of caller: Caller, own: Consultant) throws -> Consultant {
        guard let login = caller.asLogin else { return own }
        guard own.role == .admin else { throw DeskError(.notPermitted, .onlyAdminsActAs(caller.osUser)) }
        guard let other = try consultant(login: login) else {
            throw DeskError(.notPermitted, .noConsultant(login))
        }
        guard !other.disabled else { throw DeskError(.notPermitted, .consultantIsDisabled(login)) }
        return other
    }

    private func person(of caller: Caller, role: Consultant.Role, verb: Verb) throws -> Account? {
        guard let email = caller.by else {
            guard !verb.needsPerson(role) else {
                throw DeskError(.notPermitted, .webNeedsPerson, hint: .sayBy)
            }
            return nil
        }
        guard verb.servesPersons else { throw DeskError(.notPermitted, .notForPersons(verb.rawValue)) }
        guard let person = try account(email: email), person.state != .erased else {
            throw DeskError(.notFound, .noAccount(email.text))
        }
        guard person.state == .active else { throw DeskError(.forbidden, .personNotActive(email.text)) }
        guard person.organisationActive else {
            throw DeskError(.notPermitted, .organisationSuspended(person.organisation))
        }
        guard verb.access != .administrator || person.role == .administrator else {
            throw DeskError(.forbidden, .needsAdministrator(email.text))
        }
        return person
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
