package import DeskModel
import DeskProse
import DeskStore

extension Desk.Accounts {
    /// Takes a person out of everything the desk holds: a pseudonym stands in their place, the tickets and
    /// the other texts stay, and the audit log stays whole.
    ///
    /// Nobody else is touched: a name goes where the person asked, wrote, was acted for or written to, and in
    /// tickets of their organisation in which they took part, besides those that `choice` adds or leaves.
    ///
    /// Throws `.forbidden` for the last active administrator unless `vacate` says that this is meant, and
    /// where the address is an organisation's only contract email; `.notFound` for a chosen ticket that is
    /// none. What unused parts of the file still hold goes with the next sweep outside opening hours.
    package func erase(
        _ email: EmailAddress, reason: String, vacate: Bool, _ choice: Erasure.Choice = Erasure.Choice()
    ) throws -> Erasure {
        let reason = try Text.body(Text.line(reason, .reason), .reason)
        if let both = choice.also.first(where: choice.except.contains) {
            throw DeskError(.usage, .alsoAndNot(both))
        }
        let erasure = try eraseFound(email, reason: reason, vacate: vacate, choice)
        guard !dryRun else { return erasure }
        try desk.tickets.collect(files: erasure.files)
        return erasure.withoutContext
    }

    /// Texts and files are read in a copy, before anybody has to wait. Where what that has found no longer holds, it
    /// is read again; the third time, while others wait.
    private func eraseFound(
        _ email: EmailAddress, reason: String, vacate: Bool, _ choice: Erasure.Choice
    ) throws -> Erasure {
        defer { environment.progress(.end) }
        for isLast in [false, false, true] {
            let account = try read(.accountErase) { try $0.knownAccount(email) }
            let apart = desk.apart()
            environment.progress(.step(.seekingPerson))
            let (traces, kept, scan) = try apart.read(at: now) { sql in
                (
                    try sql.traces(of: account), try sql.allLetters(),
                    isLast ? nil : try sql.scan(for: account, choice)
                )
            }
            let letters = try store.letters(naming: traces, among: kept)
            let erasure = try write(.accountErase) { act -> Erasure? in
                for number in choice.also + choice.except { _ = try act.knownTicket(number) }
                let account = try act.knownAccount(email)
                if let scan, try !act.sql.isCurrent(scan, for: account) { return nil }
                return try act.erase(
                    account, reason: reason, vacate: vacate, choice, letters: letters, after: scan)
            }
            if let erasure { return erasure }
        }
        throw DeskError(.busy, .databaseBusy, hint: .tryAgain)
    }
}

extension Act {
    /// Takes a person out of everything, in the name of whoever acts; for `restore` too.
    func erase(
        _ account: Account, reason: String, vacate: Bool, _ choice: Erasure.Choice, letters: Set<Int64>,
        after scan: ErasureScan? = nil
    ) throws -> Erasure {
        let traces = try sql.traces(of: account)
        // What was merged into it is the same person, and is told of in entries of its own.
        let merged = try sql.mergedAccounts(into: account.id).flatMap { other in
            try erase(other, reason: reason, vacate: vacate, Erasure.Choice(), letters: []).places
        }
        var changes = Changes()
        changes.add(
            "state", from: .string(account.state.rawValue), to: .string(Account.State.erased.rawValue))
        // A reason may well name whom it is about.
        let spared = traces.erased(from: reason, .names(alone: true, besides: .nobody))?.text ?? reason
        changes.add("reason", from: nil, to: .string(spared))
        var after = account
        after.state = .erased
        if vacate, try leavesVacant(account, after) {
            try sql.allowVacant(organisation: account.organisationID)
            try sql.revokeAdministratorInvitations(organisation: account.organisationID)
            changes.add("vacated", from: false, to: true)
        }
        let contracts = try eraseContractEmails(account.email)
        let erasure = try sql.erase(account, traces, choice, letters: letters, after: scan)
        let log = try sql.auditRewriting(of: account, traces, erasure, choice, after: scan)
        // What was decided by hand is decided again when a restore erases again.
        let chosen = [("also", choice.also), ("not", choice.except)].filter { !$0.1.isEmpty }.map {
            JSON.Member($0, .array($1.map { .integer($0) }))
        }
        try record(
            .account(account.id),
            .object(changes.members + chosen + [JSON.Member("rewritten", .string(log.digest))]))
        try sql.apply(log)
        return Erasure(
            account: erasure.account, pseudonym: erasure.pseudonym,
            places: erasure.places + contracts + log.places + merged, files: erasure.files)
    }

    /// An address named in a contract goes with its person, unless it is the only one.
    private func eraseContractEmails(_ email: EmailAddress) throws -> [Erasure.Place] {
        try sql.contractEmailUses(email).map { use in
            guard !use.isOnly else {
                throw DeskError(
                    .forbidden, .lastContractEmail(email.text, use.code), hint: .addContractEmail(use.code))
            }
            _ = try sql.deleteContractEmail(email, organisation: use.id)
            return Erasure.Place(table: "contractEmail", key: use.code, field: "email", context: email.text)
        }
    }
}
