package import DeskModel
import DeskProse
import DeskStore

/// What is to change of a consultant; `nil` leaves a field as it is.
package struct ConsultantEdit: Sendable {
    let name: String?
    let email: EmailAddress?
    let role: Consultant.Role?
    let enable: Bool

    /// Checks what was given.
    ///
    /// Throws `.usage` when nothing is to change, `.invalid` for a value that cannot be taken.
    package init(name: String?, email: String?, role: Consultant.Role?, enable: Bool) throws(DeskError) {
        guard name != nil || email != nil || role != nil || enable else {
            throw DeskError(.usage, .nothingToEdit)
        }
        self.name = if let name { try Text.line(name, .name) } else { nil }
        self.email = if let email { try EmailAddress(email) } else { nil }
        self.role = role
        self.enable = enable
    }
}

extension Desk.Consultants {
    /// Adds a consultant.
    ///
    /// Throws `.invalid` for a value that cannot be taken, `.conflict` when the login is taken.
    package func create(
        login: String, name: String, email: String, role: Consultant.Role
    ) throws -> Consultant {
        let login = try Text.login(login)
        let name = try Text.line(name, .name)
        let email = try EmailAddress(email)
        return try write(.consultantCreate) { act in
            let consultant = try act.sql.insertConsultant(
                login: login, name: name, email: email, role: role)
            try act.record(
                .consultant(login),
                ["name": .string(name), "email": .string(email.text), "role": .string(role.rawValue)])
            return consultant
        }
    }

    /// Every consultant, by login.
    package func list() throws -> [Consultant] {
        try read(.consultantList) { try $0.sql.consultants() }
    }

    /// One consultant.
    package func show(_ login: String) throws -> Consultant {
        try read(.consultantShow) { try $0.knownConsultant(login) }
    }

    /// Who asks, as the desk knows them.
    package func whoami() throws -> Actor {
        try read(.whoami) { try $0.actor }
    }

    /// Changes a consultant.
    ///
    /// Throws `.forbidden` when no admin who can act would be left.
    package func edit(
        _ login: String, _ edit: ConsultantEdit
    ) throws -> (consultant: Consultant, outcome: Outcome) {
        try write(.consultantEdit) { act in
            let before = try act.knownConsultant(login)
            var after = before
            after.name = edit.name ?? before.name
            after.email = edit.email ?? before.email
            after.role = edit.role ?? before.role
            after.disabled = before.disabled && !edit.enable
            return (after, try act.change(before, to: after))
        }
    }

    /// Lets a consultant act no more; what they own stays theirs until it is swept or given away.
    ///
    /// Throws `.forbidden` for the last admin who can act.
    package func disable(_ login: String) throws -> (consultant: Consultant, outcome: Outcome) {
        try write(.consultantDisable) { act in
            let before = try act.knownConsultant(login)
            var after = before
            after.disabled = true
            return (after, try act.change(before, to: after))
        }
    }
}

extension Act {
    /// The consultant of a login.
    ///
    /// Throws `.notFound` where there is none.
    func knownConsultant(_ login: String) throws -> Consultant {
        guard let consultant = try sql.consultant(login: login) else {
            throw DeskError.unknown(.consultant, login)
        }
        return consultant
    }

    fileprivate func change(_ before: Consultant, to after: Consultant) throws -> Outcome {
        guard after != before else { return .unchanged }
        try sql.update(after)
        var changes = Changes()
        changes.add("name", from: .string(before.name), to: .string(after.name))
        changes.add("email", from: .string(before.email.text), to: .string(after.email.text))
        changes.add("role", from: .string(before.role.rawValue), to: .string(after.role.rawValue))
        changes.add("disabled", from: .bool(before.disabled), to: .bool(after.disabled))
        try record(.consultant(before.login), changes.json)
        return .updated
    }
}
