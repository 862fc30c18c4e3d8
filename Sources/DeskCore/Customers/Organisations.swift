package import DeskModel
import DeskProse
import DeskStore

/// What an `--if-exists` flag asks for.
package enum IfExists: String, CaseIterable, Sendable {
    /// Refuse (4).
    case fail
    /// Leave what is there.
    case skip
    /// Change what is there to what was given.
    case update
}

/// An organisation about to be added, checked.
package struct OrganisationDraft: Sendable {
    /// The code that names it everywhere.
    package let code: String
    /// The name.
    package let name: String
    /// The Czech identification number (IČO).
    package let ico: String?
    /// The number of the contract.
    package let contract: String?
    /// The addresses named in the contract, which prove who may register.
    package let contractEmails: [EmailAddress]
    /// `nil` leaves the language as it is, Czech for a new organisation.
    package let language: Organisation.Language?

    /// Checks what was given.
    ///
    /// Throws `.invalid` naming the value that cannot be taken.
    package init(
        code: String, name: String, ico: String?, contract: String?, contractEmails: [String],
        language: Organisation.Language?
    ) throws(DeskError) {
        self.code = try Text.code(code)
        self.name = try Text.line(name, .name)
        self.ico = if let ico { try Ico(ico).text } else { nil }
        self.contract = if let contract { try Text.line(contract, .contract, limit: 64) } else { nil }
        var emails: [EmailAddress] = []
        for text in contractEmails {
            let email = try EmailAddress(text)
            if !emails.contains(where: { $0.key == email.key }) { emails.append(email) }
        }
        guard !emails.isEmpty else {
            throw DeskError(.invalid, .noContractEmail(code), hint: .giveContractEmail)
        }
        self.contractEmails = emails
        self.language = language
    }
}

extension Desk.Organisations {
    /// Adds an organisation, or does with an existing one what `ifExists` says.
    package func create(
        _ draft: OrganisationDraft, ifExists: IfExists = .fail
    ) throws -> (organisation: Organisation, outcome: Outcome) {
        try demandForeign(draft.contractEmails)
        return try write(.orgCreate) { act in
            let outcome = try act.putOrganisation(draft, ifExists: ifExists)
            return (try act.sql.organisation(code: draft.code), outcome)
        }
    }

    /// Organisations by code, narrowed by seat and status.
    package func list(
        seat: Organisation.Seat?, status: Organisation.Status?, limit: Int?
    ) throws -> [Organisation] {
        try read(.orgList) { try $0.sql.organisations(seat: seat, status: status, limit: limit) }
    }

    /// One organisation; for a customer's person their own only.
    package func show(_ code: String) throws -> Organisation {
        try read(.orgShow) { act in try act.knownOrganisation(code) }
    }
}

extension Act {
    /// The organisation of a code, if the actor may know of it.
    ///
    /// Throws `.notFound` otherwise.
    func knownOrganisation(_ code: String) throws -> Organisation {
        let found = try sql.organisation(code: code)
        guard try visibility.includes(organisation: found.id) else {
            throw DeskError.unknown(.organisation, code)
        }
        return found
    }

    /// Adds an organisation with its contract emails, or treats an existing one as asked.
    func putOrganisation(_ draft: OrganisationDraft, ifExists: IfExists) throws -> Outcome {
        if try sql.hasOrganisation(code: draft.code) {
            switch ifExists {
            case .fail:
                throw DeskError(.conflict, .organisationExists(draft.code), hint: .ifExistsHint)
            case .skip: return .skipped
            case .update: return try updateOrganisation(draft)
            }
        }
        _ = try sql.insertOrganisation(
            code: draft.code, name: draft.name, ico: draft.ico, contract: draft.contract,
            language: draft.language ?? .cs)
        let organisation = try sql.organisation(code: draft.code)
        for email in draft.contractEmails { try sql.insertContractEmail(email, organisation: organisation) }
        try record(
            .organisation(draft.code),
            [
                "name": .string(draft.name), "ico": JSON(draft.ico), "contract": JSON(draft.contract),
                "contractEmails": .array(draft.contractEmails.map { .string($0.text) }),
            ])
        return .created
    }

    private func updateOrganisation(_ draft: OrganisationDraft) throws -> Outcome {
        let before = try sql.organisation(code: draft.code)
        var after = before
        after.name = draft.name
        after.ico = draft.ico ?? before.ico
        after.contract = draft.contract ?? before.contract
        after.language = draft.language ?? before.language
        let known = try sql.contractEmails(organisation: before.id).map(\.key)
        let added = draft.contractEmails.filter { !known.contains($0.key) }
        guard after != before || !added.isEmpty else { return .unchanged }
        try sql.update(after)
        for email in added { try addContractEmail(email, to: before) }
        var changes = Changes(before, after).members
        if !added.isEmpty {
            changes.append(JSON.Member("contractEmailsAdded", .array(added.map { .string($0.text) })))
        }
        try record(.organisation(draft.code), .object(changes))
        return .updated
    }
}
