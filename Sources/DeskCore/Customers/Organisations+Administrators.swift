package import DeskModel
import DeskProse
import DeskStore

extension Desk.Organisations {
    /// Who may create accounts in an organisation: its active administrators.
    package func administrators(_ code: String) throws -> [Account] {
        try read(.administratorList) { act in
            try act.sql.administrators(organisation: act.knownOrganisation(code).id)
        }
    }

    /// Sends the contract emails a code that makes somebody administrator, for when the one there was left.
    ///
    /// Throws `.forbidden` for an organisation without accounts, where anyone may register, and for a
    /// suspended one; `.conflict` when the address is an account of another organisation.
    package func recoverAdministrator(
        _ code: String, email: EmailAddress, name: String
    ) throws -> Organisation {
        let name = try Text.line(name, .name)
        return try write(.administratorRecover) { act in
            let organisation = try act.sql.organisation(code: code)
            try act.demandActive(organisation)
            guard try act.sql.hasAccounts(organisation: organisation.id) else {
                throw DeskError(
                    .forbidden, .nothingToRecover(code), hint: .startRegistration(code, email.text))
            }
            if let existing = try act.sql.account(email: email),
                existing.organisationID != organisation.id
            {
                throw DeskError(.conflict, .accountExists(email.text))
            }
            try act.sql.enqueue(
                MailIntent(
                    .recovery, organisation: organisation.id,
                    detail: ["email": .string(email.text), "name": .string(name)]))
            try act.record(.organisation(code), ["recovery": .string(email.text)])
            return organisation
        }
    }

    /// Proposes an administrator, for when the contract emails are dead too; another consultant approves.
    ///
    /// Throws `.forbidden` when the account is not one of the organisation's, or is disabled.
    package func appointAdministrator(
        _ code: String, _ email: EmailAddress, reason: String
    ) throws -> Appointment {
        let reason = try Text.line(reason, .reason, limit: 500)
        return try write(.administratorAppoint) { act in
            let actor = try act.actor
            let organisation = try act.sql.organisation(code: code)
            try act.demandActive(organisation)
            let account = try act.knownAccount(email)
            try account.demandAppointable(in: organisation)
            let number = try act.sql.insertAppointment(
                account, reason: reason, proposedBy: actor.consultant, user: actor.osUser)
            try act.record(
                .organisation(code),
                ["appointment": .integer(number), "email": .string(email.text), "reason": .string(reason)])
            return try act.sql.appointment(number)
        }
    }

    /// Approves a proposal: the person becomes administrator, they and the contract emails are told.
    ///
    /// Throws `.forbidden` for the consultant who proposed, whoever they act as; `.conflict` for a
    /// proposal that was approved before.
    package func approveAppointment(_ number: Int64) throws -> Appointment {
        try write(.administratorApprove) { act in
            let actor = try act.actor
            let proposal = try act.sql.appointment(number)
            guard proposal.state == .proposed else {
                throw DeskError(.conflict, .alreadyApproved(Int(number)))
            }
            let proposers = [proposal.proposedBy, proposal.proposedByUser]
            guard !proposers.contains(actor.osUser), !proposers.contains(actor.consultant.login) else {
                throw DeskError(.forbidden, .ownProposal(Int(number)), hint: .anotherConsultant)
            }
            try act.appoint(proposal, by: actor.consultant)
            return try act.sql.appointment(number)
        }
    }
}

extension Act {
    fileprivate func appoint(_ proposal: Appointment, by consultant: Consultant) throws {
        let organisation = try sql.organisation(id: proposal.organisationID)
        try demandActive(organisation)
        guard let before = try sql.account(id: proposal.accountID) else {
            throw DeskError(.fault, .unforeseen)
        }
        try before.demandAppointable(in: organisation)
        guard try sql.approveAppointment(proposal.number, by: consultant) else {
            throw DeskError(.conflict, .alreadyApproved(Int(proposal.number)))
        }
        var after = before
        after.role = .administrator
        try sql.update(after)
        var changes = Changes(before, after)
        changes.add("appointment", from: nil, to: .integer(proposal.number))
        changes.add("reason", from: nil, to: .string(proposal.reason))
        changes.add("proposedBy", from: nil, to: .string(proposal.proposedBy))
        try record(.account(after.id), changes.json)
        try sql.enqueue(
            MailIntent(
                .administratorAppointed, account: after.id, organisation: organisation.id,
                detail: ["reason": .string(proposal.reason)]))
        try tellContractEmails(
            of: organisation, .administratorAppointed,
            [
                JSON.Member("name", .string(after.name)), JSON.Member("email", .string(after.email.text)),
                JSON.Member("reason", .string(proposal.reason)),
            ])
    }
}

extension Account {
    /// Throws `.forbidden` unless the account belongs to the organisation and can act.
    fileprivate func demandAppointable(in organisation: Organisation) throws(DeskError) {
        guard organisationID == organisation.id else {
            throw DeskError(.forbidden, .notTheirAccount(email.text, organisation.code))
        }
        guard state == .active || state == .invited else {
            throw DeskError(.forbidden, .accountDisabled(email.text), hint: .enableAccount(email.text))
        }
    }
}
