package import DeskModel
import DeskProse
import DeskSecrets
import DeskStore

extension Desk.Accounts {
    /// Sets a password with a reset or an invitation, which is spent by it.
    ///
    /// Throws `.refused` for a token that is spent, void, expired or wrong, always in the same words;
    /// `.invalid` for a password that is refused, which leaves the token as it is.
    package func redeem(_ token: GivenSecret, password: GivenSecret) throws -> Account {
        try presentingToken { try $0.redeemed(token, password: password) }
    }

    private func redeemed(_ token: GivenSecret, password: GivenSecret) throws -> Account {
        let (presented, purpose, terms) = try read(.resetRedeem) { act in
            guard let presented = TokenSecret(presented: token.secret) else { throw Self.badToken }
            let (purpose, terms) = try act.redeemTerms(presented)
            return (presented, purpose, terms)
        }
        let hash = try hash(password, under: terms)
        return try write(.resetRedeem) { act in
            let digest = presented.digest(for: purpose)
            guard let id = try act.sql.consumeToken(digest: digest, purpose: purpose)?.accountID,
                let account = try act.sql.account(id: id), account.mayRedeem
            else { throw Self.badToken }
            try act.replacePassword(of: account, by: hash)
            return try act.existingAccount(account.email)
        }
    }

    /// Completes a registration or a recovery: the registrant becomes administrator.
    ///
    /// Throws as `redeem`; `.conflict` when the address has become somebody's account meanwhile.
    package func confirmRegistration(_ token: GivenSecret, password: GivenSecret) throws -> Account {
        try presentingToken { try $0.registrationConfirmed(token, password: password) }
    }

    private func registrationConfirmed(_ token: GivenSecret, password: GivenSecret) throws -> Account {
        let (digest, terms) = try read(.registerConfirm) { act in
            guard let presented = TokenSecret(presented: token.secret) else { throw Self.badRegistration }
            let digest = presented.digest(for: .registration)
            guard let found = try act.sql.liveToken(digest: digest, purpose: .registration),
                let email = found.email, let name = found.name
            else { throw Self.badRegistration }
            let terms = try act.passwordTerms(
                for: name, email.text, organisation: act.sql.organisation(id: found.organisationID))
            return (digest, terms)
        }
        let hash = try hash(password, under: terms)
        return try write(.registerConfirm) { act in
            guard let token = try act.sql.consumeToken(digest: digest, purpose: .registration),
                let email = token.email, let name = token.name
            else { throw Self.badRegistration }
            try act.register(email, name, token, hash: hash)
            return try act.existingAccount(email)
        }
    }

    /// Judges a token by the clock as it is now that it is there: it may have been waited for. What was refused
    /// once stays refused when the clock goes back, so a refusal is noted, whatever its reason.
    func presentingToken<T>(_ body: (Self) throws -> T) throws -> T {
        let desk = desk.at(clock())
        do {
            return try body(desk.accounts)
        } catch let error as DeskError where error.kind == .refused && !dryRun {
            // What cannot be noted is refused all the same.
            try? store.write(at: desk.now) { try $0.noteClock() }
            throw error
        }
    }

    /// The one answer to every reset and invitation that does not work.
    static let badToken = DeskError(.refused, .badToken, hint: .askForToken)
    /// The same for registrations and recoveries.
    static let badRegistration = DeskError(.refused, .badToken, hint: .askForRegistration)
    /// The same for changes of address.
    static let badEmailChange = DeskError(.refused, .badToken, hint: .askForEmailChange)
}

extension Account {
    /// Whether a token of this account may still be used.
    var mayRedeem: Bool { organisationActive && (state == .active || state == .invited) }
}

extension Act {
    /// What a presented token is for, and what the password set with it is judged by.
    func redeemTerms(_ token: TokenSecret) throws -> (Token.Purpose, PasswordTerms) {
        for purpose in [Token.Purpose.reset, .invitation] {
            guard let found = try sql.liveToken(digest: token.digest(for: purpose), purpose: purpose) else {
                continue
            }
            guard let account = try found.accountID.flatMap(sql.account(id:)), account.mayRedeem else {
                break
            }
            let organisation = try sql.organisation(id: account.organisationID)
            return (
                purpose, try passwordTerms(for: account.name, account.email.text, organisation: organisation)
            )
        }
        throw Desk.Accounts.badToken
    }

    /// Sets a password: all tokens of the account are void, and its owner is told.
    func replacePassword(of account: Account, by hash: String) throws {
        let isFirst = account.state == .invited
        if isFirst, account.role == .administrator {
            try demandSeatMayBeFilled(try sql.organisation(id: account.organisationID))
        }
        try sql.setPassword(hash, account: account.id)
        try sql.voidTokens(account: account.id)
        var changes = Changes()
        changes.add("password", from: isFirst ? "none" : "old", to: "new")
        if isFirst { changes.add("state", from: "invited", to: "active") }
        try record(.account(account.id), changes.json)
        if !isFirst {
            try sql.enqueue(
                MailIntent(.passwordChanged, account: account.id, organisation: account.organisationID))
        }
    }

    /// Makes a registrant administrator.
    func register(_ email: EmailAddress, _ name: String, _ token: ConsumedToken, hash: String) throws {
        let organisation = try sql.organisation(id: token.organisationID)
        let isLate = try !token.recovery && sql.hasAccounts(organisation: organisation.id)
        guard organisation.status == .active, !isLate else { throw Desk.Accounts.badRegistration }
        if let existing = try sql.account(email: email) {
            guard token.recovery, existing.organisationID == organisation.id else {
                throw DeskError(.conflict, .accountExists(email.text))
            }
            try recover(existing, hash: hash)
        } else {
            let id = try sql.insertAccount(
                email: email, name: name, phone: nil, organisation: organisation.id, role: .administrator,
                language: nil, passwordHash: hash)
            try record(
                .account(id),
                [
                    "email": .string(email.text), "name": .string(name), "role": "administrator",
                    "state": "active", "organisation": .string(organisation.code),
                    "by": token.recovery ? "recovery" : "registration",
                ])
        }
        try sql.revokeRegistrations(organisation: organisation.id)
    }

    /// Proof through the contract email gives an account back, and the administration with it.
    private func recover(_ before: Account, hash: String) throws {
        try sql.setPassword(hash, account: before.id)
        try sql.voidTokens(account: before.id)
        var after = before
        after.role = .administrator
        after.state = .active
        try sql.update(after)
        var changes = Changes(before, after)
        changes.add("password", from: before.state == .invited ? "none" : "old", to: "new")
        try record(.account(before.id), changes.json)
        // The proof came through the organisation's mailbox: the person's own has to hear of it (T18).
        if before.state != .invited {
            try sql.enqueue(
                MailIntent(.passwordChanged, account: before.id, organisation: before.organisationID))
        }
    }
}
