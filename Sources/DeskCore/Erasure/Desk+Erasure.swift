package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// Takes a person out of everything the desk holds: a pseudonym stands in their place, the tickets and
    /// the other texts stay, and the audit log stays whole.
    ///
    /// Throws `.forbidden` for the last active administrator unless `vacate` says that this is meant, and
    /// where the address is an organisation's only contract email. What unused parts of the file still hold goes
    /// with the next sweep outside opening hours.
    package func erase(
        _ email: EmailAddress, reason: String, vacate: Bool
    ) throws -> Erasure {
        let reason = try Text.body(Text.line(reason, .fieldReason), .fieldReason)
        let erasure = try write(.accountErase) { act in
            try act.erase(try act.knownAccount(email), reason: reason, vacate: vacate)
        }
        if !rehearsal { try collect(files: erasure.files) }
        return erasure
    }
}

extension Act {
    /// Takes a person out of everything, in the name of whoever acts; for `restore` too.
    func erase(_ account: Account, reason: String, vacate: Bool) throws -> Erasure {
        let traces = try sql.traces(of: account)
        var changes = Changes()
        changes.add(
            "state", from: .string(account.state.rawValue), to: .string(Account.State.erased.rawValue))
        // A reason may well name whom it is about.
        changes.add(
            "reason", from: nil, to: .string(traces.erased(from: reason, isOwn: true)?.text ?? reason))
        var after = account
        after.state = .erased
        if vacate, try leavesVacant(account, after) {
            try sql.allowVacant(organisation: account.organisationID)
            try sql.revokeAdministratorInvitations(organisation: account.organisationID)
            changes.add("vacated", from: false, to: true)
        }
        let contracts = try eraseContractEmails(account.email)
        let erasure = try sql.erase(account, traces)
        let log = try sql.auditRewriting(of: account, traces, erasure)
        try record(
            .account(account.id),
            .object(changes.members + [JSON.Member("rewritten", .string(log.digest))]))
        try sql.apply(log)
        return Erasure(
            account: erasure.account, pseudonym: erasure.pseudonym,
            places: erasure.places + contracts + log.places, files: erasure.files)
    }

    /// An address named in a contract goes with its person, unless it is the only one.
    private func eraseContractEmails(_ email: EmailAddress) throws -> [Erasure.Place] {
        try sql.contractEmailUses(email).map { use in
            guard !use.isOnly else {
                throw DeskError(
                    .forbidden, .lastContractEmail(email.text, use.code), hint: .addContractEmail(use.code))
            }
            _ = try sql.deleteContractEmail(email, organisation: use.id)
            return Erasure.Place(table: "contractEmail", key: use.code, field: "email")
        }
    }
}
