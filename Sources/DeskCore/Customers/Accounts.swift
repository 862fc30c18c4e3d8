package import DeskModel
import DeskProse
import DeskStore

extension Desk.Accounts {
    /// Adds an account, or does with an existing one what `ifExists` says.
    ///
    /// An existing account keeps its password and gets no second invitation, so that a script can
    /// be run again.
    package func create(
        _ draft: AccountDraft, start: AccountStart, ifExists: IfExists = .fail
    ) throws -> (account: Account, outcome: Outcome) {
        let hash = try firstHash(of: draft, start)
        return try write(.accountCreate) { act in
            let outcome = try act.putAccount(draft, start, hash: hash, ifExists: ifExists)
            return (try act.existingAccount(draft.email), outcome)
        }
    }

    /// Accounts by address; for a customer's administrator those of the organisation, for a user their own.
    package func list(_ filter: AccountFilter, limit: Int? = nil) throws -> [Account] {
        try read(.accountList) { act in
            if let code = filter.organisation { _ = try act.knownOrganisation(code) }
            return try act.sql.accounts(filter, within: act.visibility, limit: limit)
        }
    }

    /// One account, erased or not; for a customer's person only one that they may know of.
    package func show(_ email: EmailAddress) throws -> Account {
        try read(.accountShow) { try $0.knownAccount(email, orErased: true) }
    }

    /// The hash a new account starts with; computed outside of any act.
    private func firstHash(of draft: AccountDraft, _ start: AccountStart) throws -> String? {
        switch start {
        case .invitation, .later: return nil
        case .hash(let hash): return hash
        case .password(let password):
            let terms = try read(.accountCreate) { act in
                let organisation = try act.organisationToJoin(draft.organisation)
                return try act.passwordTerms(
                    for: draft.name, draft.email.text, organisation: organisation)
            }
            return try hash(password, under: terms)
        }
    }
}

extension Act {
    /// The organisation an account is to be added to.
    ///
    /// Throws `.forbidden` when the actor's person belongs to another one, whether it exists or not.
    func organisationToJoin(_ code: String) throws -> Organisation {
        if let person = try actor.person, person.organisation != code {
            throw DeskError(.forbidden, .onlyOwnOrganisation(person.email.text, person.organisation))
        }
        return try sql.organisation(code: code)
    }

    /// The account of an address that was found a moment ago in this act.
    func existingAccount(_ email: EmailAddress) throws -> Account {
        guard let account = try sql.account(email: email) else {
            throw DeskError.unknown(.account, email.text)
        }
        return account
    }

    /// Adds an account, or treats an existing one as asked. `hash` is the password it starts with.
    func putAccount(
        _ draft: AccountDraft, _ start: AccountStart, hash: String?, ifExists: IfExists
    ) throws -> Outcome {
        let organisation = try organisationToJoin(draft.organisation)
        if let existing = try sql.account(email: draft.email) {
            // Somebody else's account is in the way whatever was said about existing ones.
            guard ifExists != .fail, existing.organisationID == organisation.id else {
                throw DeskError(
                    .conflict, .accountExists(draft.email.text),
                    hint: existing.organisationID == organisation.id ? .ifExistsHint : nil)
            }
            return ifExists == .skip ? .skipped : try update(existing, with: draft)
        }
        try insert(draft, start, hash: hash, into: organisation)
        return .created
    }

    private func insert(
        _ draft: AccountDraft, _ start: AccountStart, hash: String?, into organisation: Organisation
    ) throws {
        let role = draft.role ?? .user
        if role == .administrator { try demandSeatMayBeFilled(organisation) }
        if case .invitation = start { try demandActive(organisation) }
        let id = try sql.insertAccount(
            email: draft.email, name: draft.name, phone: draft.phone, organisation: organisation.id,
            role: role, language: draft.language, passwordHash: hash)
        // Whoever registered meanwhile comes too late: the organisation has its first account.
        try sql.revokeRegistrations(organisation: organisation.id)
        try record(
            .account(id),
            [
                "email": .string(draft.email.text), "name": .string(draft.name), "phone": JSON(draft.phone),
                "organisation": .string(organisation.code), "role": .string(role.rawValue),
                "state": .string(hash == nil ? "invited" : "active"),
                "language": JSON(draft.language?.rawValue),
            ])
        if case .invitation = start {
            try sql.enqueue(
                MailIntent(.invitation, account: id, organisation: organisation.id, detail: inviter))
        }
    }

    private func update(_ before: Account, with draft: AccountDraft) throws -> Outcome {
        var after = before
        after.name = draft.name
        after.phone = draft.phone ?? before.phone
        after.role = draft.role ?? before.role
        after.ownLanguage = draft.language ?? before.ownLanguage
        return try change(before, to: after)
    }

    /// The colleague who invites, for the mail; nothing when the vendor does.
    var inviter: JSON {
        get throws { try actor.person.map { ["inviter": .string($0.name)] } ?? .object([]) }
    }

    /// Throws `.forbidden` when the organisation is suspended: it gets no invitations and no resets.
    func demandActive(_ organisation: Organisation) throws(DeskError) {
        guard organisation.status == .active else {
            throw DeskError(
                .forbidden, .organisationSuspended(organisation.code),
                hint: .activateOrganisation(organisation.code))
        }
    }

    /// Throws `.forbidden` when the organisation was left without an administrator on purpose: only
    /// recovery fills that seat (rule 3).
    func demandSeatMayBeFilled(_ organisation: Organisation) throws {
        guard try !sql.isVacated(organisation: organisation.id) else {
            throw DeskError(
                .forbidden, .seatVacated(organisation.code), hint: .recoverSeat(organisation.code))
        }
    }
}
