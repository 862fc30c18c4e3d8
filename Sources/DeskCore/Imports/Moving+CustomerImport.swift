package import DeskModel
import DeskProse
import DeskStore

extension Desk.Moving {
    /// Adds the accounts of a file in one transaction, or all but those that fail.
    ///
    /// An existing account keeps its password, and an existing state is left alone, so that a file can be
    /// run again. Throws as `ImportRun.write` does.
    package func importAccounts(_ plan: ImportPlan, _ feed: ImportFeed) throws -> ImportSummary {
        let run = ImportRun(plan: plan, feed: feed, key: 0) { row throws(DeskError) in
            try ImportedAccount(row)
        }
        return try write(.accountImport) { act in
            try act.demandRoom()
            let arrivals = AccountArrivals(act, plan)
            return try run.write(arrivals.put)
        }
    }

    /// Adds the organisations of a file in one transaction, or all but those that fail.
    ///
    /// Throws as `ImportRun.write` does.
    package func importOrganisations(_ plan: ImportPlan, _ feed: ImportFeed) throws -> ImportSummary {
        let run = ImportRun(plan: plan, feed: feed, key: 0) { row throws(DeskError) in
            try ImportedOrganisation(row)
        }
        return try write(.orgImport) { act in
            try act.demandRoom()
            return try run.write { organisation in
                try desk.organisations.demandForeign(organisation.draft.contractEmails)
                return try act.put(organisation, ifExists: plan.ifExists)
            }
        }
    }
}

/// Adds one account of an import after the other, and remembers the organisations they join.
private final class AccountArrivals {
    private let act: Act
    private let plan: ImportPlan
    private var places: [String: ImportPlace] = [:]

    /// Organisations remembered; a file sorted by organisation needs one.
    private static let remembered = 4096

    init(_ act: Act, _ plan: ImportPlan) {
        self.act = act
        self.plan = plan
    }

    func put(_ account: ImportedAccount) throws -> Outcome {
        let place = try place(of: account.draft.organisation)
        let invites = plan.invites && account.state == .invited
        let refused =
            (invites && !place.isActive) || (account.draft.role == .administrator && place.isVacated)
        if !refused, let id = try add(account, to: place) {
            try record(account, id)
            if invites {
                try act.sql.enqueue(MailIntent(.invitation, account: id, organisation: place.id))
            }
            return .created
        }
        // It exists, or the ordinary way says why it is refused.
        let start: AccountStart = invites ? .invitation : account.hash.map(AccountStart.hash) ?? .later
        return try act.sql.attempt {
            let before = try act.sql.account(email: account.draft.email)
            if let before, before.state == .invited, plan.ifExists == .update, let hash = account.hash,
                before.organisationID == place.id
            {
                return try act.activate(before, with: account.draft, hash: hash)
            }
            return try act.putAccount(
                account.draft, start, hash: account.hash, ifExists: plan.ifExists)
        }
    }

    private func add(_ account: ImportedAccount, to place: ImportPlace) throws -> Int64? {
        let draft = account.draft
        return try act.sql.addAccount(
            email: draft.email, name: draft.name, phone: draft.phone, organisation: place.id,
            role: draft.role ?? .user, state: account.state, language: draft.language,
            passwordHash: account.hash, disabledReason: account.disabledReason)
    }

    private func record(_ account: ImportedAccount, _ id: Int64) throws {
        let draft = account.draft
        try act.record(
            .account(id),
            [
                "email": .string(draft.email.text), "name": .string(draft.name), "phone": JSON(draft.phone),
                "organisation": .string(draft.organisation),
                "role": .string((draft.role ?? .user).rawValue), "state": .string(account.state.rawValue),
                "language": JSON(draft.language?.rawValue),
            ])
    }

    private func place(of code: String) throws -> ImportPlace {
        if let known = places[code] { return known }
        guard let place = try act.sql.importPlace(code: code) else {
            throw DeskError.unknown(.organisation, code)
        }
        // Whoever registered meanwhile comes too late: the organisation is about to have its first account.
        if !place.hasAccounts { try act.sql.revokeRegistrations(organisation: place.id) }
        if places.count >= Self.remembered { places.removeAll(keepingCapacity: true) }
        places[code] = place
        return place
    }
}

extension Act {
    /// Gives an account that was only invited the password it has elsewhere, with what else has changed.
    fileprivate func activate(_ before: Account, with draft: AccountDraft, hash: String) throws -> Outcome {
        try sql.setPassword(hash, account: before.id)
        try sql.voidTokens(account: before.id)
        var after = before
        after.state = .active
        after.name = draft.name
        after.phone = draft.phone ?? before.phone
        after.role = draft.role ?? before.role
        after.ownLanguage = draft.language ?? before.ownLanguage
        return try change(before, to: after)
    }

    /// Adds an organisation of an import, or treats an existing one as asked.
    fileprivate func put(_ organisation: ImportedOrganisation, ifExists: IfExists) throws -> Outcome {
        let draft = organisation.draft
        let added = try sql.addOrganisation(
            code: draft.code, name: draft.name, ico: draft.ico, contract: draft.contract,
            language: draft.language ?? .cs, contractEmails: draft.contractEmails,
            suspendedReason: organisation.suspendedReason)
        guard added != nil else { return try sql.attempt { try putOrganisation(draft, ifExists: ifExists) } }
        try record(
            .organisation(draft.code),
            [
                "name": .string(draft.name), "ico": JSON(draft.ico), "contract": JSON(draft.contract),
                "contractEmails": .array(draft.contractEmails.map { .string($0.text) }),
                "status": .string(organisation.suspendedReason == nil ? "active" : "suspended"),
            ])
        return .created
    }
}
