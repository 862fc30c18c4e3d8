import DeskMail
package import DeskModel
import DeskProse
import DeskStore

/// What is to be changed of an organisation; `nil` leaves it, empty text takes it out.
package struct OrganisationEdit: Sendable {
    /// The name.
    package let name: String?
    /// The Czech identification number (IČO).
    package let ico: String?
    /// The number of the contract.
    package let contract: String?
    /// The language of what is written to them.
    package let language: Organisation.Language?

    /// Checks what was given.
    ///
    /// Throws `.usage` for nothing at all, `.invalid` naming the value that cannot be taken.
    package init(
        name: String?, ico: String?, contract: String?, language: Organisation.Language?
    ) throws(DeskError) {
        guard name != nil || ico != nil || contract != nil || language != nil else {
            throw DeskError(.usage, .nothingToChange, hint: .orgEditFlags)
        }
        self.name = if let name { try Text.line(name, .name) } else { nil }
        self.ico = if let ico, !ico.isEmpty { try Ico(ico).text } else { ico }
        self.contract =
            if let contract, !contract.isEmpty {
                try Text.line(contract, .contract, limit: 64)
            } else { contract }
        self.language = language
    }
}

extension Desk.Organisations {
    /// An organisation and what a change did to it.
    package typealias ChangedOrganisation = (organisation: Organisation, outcome: Outcome)

    /// Changes an organisation's name, numbers or language.
    package func edit(_ code: String, _ edit: OrganisationEdit) throws -> ChangedOrganisation {
        try write(.orgEdit) { act in
            let before = try act.sql.organisation(code: code)
            var after = before
            if let name = edit.name { after.name = name }
            if let ico = edit.ico { after.ico = ico.isEmpty ? nil : ico }
            if let contract = edit.contract { after.contract = contract.isEmpty ? nil : contract }
            if let language = edit.language { after.language = language }
            guard after != before else { return (before, .unchanged) }
            try act.sql.update(after)
            try act.record(.organisation(code), Changes(before, after).json)
            return (after, .updated)
        }
    }

    /// Stops an organisation: no logins, no new tickets, no tokens; the contract emails are told why.
    package func suspend(_ code: String, reason: String) throws -> ChangedOrganisation {
        let reason = try Text.line(reason, .reason, limit: 500)
        return try write(.orgSuspend) { act in
            let before = try act.sql.organisation(code: code)
            guard before.status == .active else { return (before, .unchanged) }
            try act.sql.setSuspended(organisation: before.id, reason: reason)
            try act.sql.revokeTokens(organisation: before.id)
            var changes = Changes()
            changes.add("status", from: "active", to: "suspended")
            changes.add("reason", from: nil, to: .string(reason))
            try act.record(.organisation(code), changes.json)
            try act.tellContractEmails(
                of: before, .organisationSuspended, [JSON.Member("reason", .string(reason))])
            return (try act.sql.organisation(code: code), .updated)
        }
    }

    /// Takes a suspended organisation up again.
    package func activate(_ code: String) throws -> ChangedOrganisation {
        try write(.orgActivate) { act in
            let before = try act.sql.organisation(code: code)
            guard before.status == .suspended else { return (before, .unchanged) }
            try act.sql.setSuspended(organisation: before.id, reason: nil)
            var changes = Changes()
            changes.add("status", from: "suspended", to: "active")
            try act.record(.organisation(code), changes.json)
            return (try act.sql.organisation(code: code), .updated)
        }
    }

    /// The addresses named in an organisation's contract.
    package func contractEmails(_ code: String) throws -> [ContractEmail] {
        try read(.contractEmailList) { act in
            try act.sql.contractEmailEntries(organisation: act.sql.organisation(code: code).id)
        }
    }

    /// Adds a contract email; those there were are told.
    ///
    /// Throws `.forbidden` for the desk's own address, `.conflict` for one the organisation has.
    package func addContractEmail(_ code: String, _ email: EmailAddress) throws -> Organisation {
        try demandForeign([email])
        return try write(.contractEmailAdd) { act in
            let organisation = try act.sql.organisation(code: code)
            try act.addContractEmail(email, to: organisation)
            try act.record(.organisation(code), ["contractEmailAdded": .string(email.text)])
            return try act.sql.organisation(code: code)
        }
    }

    /// Removes a contract email, told as it was spelt; it and the others are told, and a registration that was
    /// mailed to it is void.
    ///
    /// Throws `.forbidden` for the last one.
    package func removeContractEmail(
        _ code: String, _ email: EmailAddress
    ) throws -> (organisation: Organisation, removed: EmailAddress) {
        try write(.contractEmailRemove) { act in
            let organisation = try act.sql.organisation(code: code)
            let known = try act.sql.contractEmails(organisation: organisation.id)
            guard let email = known.first(where: { $0.key == email.key }) else {
                let error = DeskError(
                    .notFound, .notContractEmail(email.text, code), hint: .listContractEmails(code))
                throw NearMatch.of(email.text, among: known.map(\.text)).map(error.proposing) ?? error
            }
            guard known.count > 1 else {
                throw DeskError(
                    .forbidden, .lastContractEmail(email.text, code), hint: .addContractEmail(code))
            }
            try act.tellContractEmails(of: organisation, change: .contractEmailRemoved(email.text))
            _ = try act.sql.deleteContractEmail(email, organisation: organisation.id)
            try act.sql.revokeAllRegistrations(organisation: organisation.id)
            try act.record(.organisation(code), ["contractEmailRemoved": .string(email.text)])
            return (try act.sql.organisation(code: code), email)
        }
    }
}

extension Desk.Organisations {
    /// Throws `.forbidden` when the desk's own mailbox is among these, under whatever sub-address: whoever
    /// mails it could read a registration in the ticket that is made of it (T17).
    func demandForeign(_ emails: [EmailAddress]) throws(DeskError) {
        guard let from = environment.from, let own = try? Mailbox(text: from),
            let sender = try? EmailAddress(own.address)
        else { return }
        for email in emails where email.mailboxKey == sender.mailboxKey {
            throw DeskError(.forbidden, .ownAddress(email.text), hint: .contractAddress)
        }
    }
}

extension Act {
    /// Adds a contract email, which those there are before it are told.
    ///
    /// Throws `.conflict` for one the organisation has.
    func addContractEmail(_ email: EmailAddress, to organisation: Organisation) throws {
        try tellContractEmails(of: organisation, change: .contractEmailAdded(email.text))
        try sql.insertContractEmail(email, organisation: organisation)
    }

    /// Tells the contract emails there are that they change.
    fileprivate func tellContractEmails(of organisation: Organisation, change: Prose) throws {
        try tellContractEmails(
            of: organisation, .contractEmailChanged,
            [JSON.Member("change", .string(change[organisation.language]))])
    }

    /// Puts one mail into the outbox for each contract email there is at this moment.
    func tellContractEmails(
        of organisation: Organisation, _ kind: MailIntent.Kind, _ detail: [JSON.Member]
    ) throws {
        for email in try sql.contractEmails(organisation: organisation.id) {
            try sql.enqueue(
                MailIntent(kind, address: email.text, organisation: organisation.id, detail: .object(detail)))
        }
    }
}
