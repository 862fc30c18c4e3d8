package import DeskModel
import DeskProse
package import DeskStore

extension Actor {
    /// The actor, looked up at this moment: the consultant by login, then the
    /// consultant an admin acts as, then the customer's person.
    ///
    /// Throws `.notPermitted` for somebody unknown or disabled, for a role that may
    /// not use the verb and for `--by` missing or out of place; `.notFound` for a person nobody knows.
    package init(_ caller: Caller, doing verb: Verb, in sql: Transaction) throws {
        guard let own = try sql.consultant(login: caller.osUser) else {
            try sql.demandWholeConsultants()
            throw DeskError(
                .notPermitted, .noConsultant(caller.osUser), hint: .createConsultant(caller.osUser))
        }
        guard !own.disabled else { throw DeskError(.notPermitted, .consultantIsDisabled(caller.osUser)) }
        let acting = try Actor.consultant(of: caller, own: own, in: sql)
        guard verb.allows(acting.role) else {
            throw DeskError(.notPermitted, .roleMayNot(acting.role.rawValue, verb.rawValue))
        }
        self.init(
            osUser: caller.osUser, consultant: acting, asLogin: acting.id == own.id ? nil : acting.login,
            person: try Actor.person(of: caller, role: acting.role, doing: verb, in: sql))
    }

    private static func consultant(
        of caller: Caller, own: Consultant, in sql: Transaction
    ) throws -> Consultant {
        guard let login = caller.asLogin else { return own }
        guard own.role == .admin else { throw DeskError(.notPermitted, .onlyAdminsActAs(caller.osUser)) }
        guard let other = try sql.consultant(login: login) else {
            try sql.demandWholeConsultants()
            let error = DeskError(
                .notPermitted, .noConsultant(login), hint: .listConsultants,
                sought: Sought(kind: .consultant, name: login))
            throw sql.proposing(error, within: .everything)
        }
        guard !other.disabled else { throw DeskError(.notPermitted, .consultantIsDisabled(login)) }
        return other
    }

    private static func person(
        of caller: Caller, role: Consultant.Role, doing verb: Verb, in sql: Transaction
    ) throws -> Account? {
        guard let email = caller.by else {
            guard !verb.needsPerson(role) else {
                throw DeskError(.notPermitted, .webNeedsPerson, hint: .sayBy)
            }
            return nil
        }
        guard verb.servesPersons else { throw DeskError(.notPermitted, .notForPersons(verb.rawValue)) }
        guard let person = try sql.account(email: email), person.state != .erased else {
            // Whom the web site may act for is nothing that it is told here.
            let error = DeskError.unknown(.account, email.text)
            throw role == .web
                ? DeskError(.notFound, error.message) : sql.proposing(error, within: .everything)
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
}
