import DeskModel
import DeskSecrets
import DeskStore

/// A guess at a password, noted before it is looked at (T8).
struct LoginAttempt {
    /// Why the guess will be refused whatever it is; `nil` when it depends on the password.
    let refusal: String?
    /// Whose password is guessed at; `nil` for an address nobody has.
    let accountID: Int64?
    /// The stored hash as text, for telling whether it changed meanwhile.
    let stored: String?
    /// What the password is compared with: the stored hash, or one that nothing verifies.
    let hash: PasswordHash
    /// What a new hash costs on this desk.
    let cost: Argon2Cost
}

extension Act {
    /// Notes an attempt to log in as failed, which a success takes back.
    ///
    /// Every attempt writes one account's row and costs one hash, the account's own or as costly as one that is
    /// stored: nobody can tell from outside why they were refused.
    func startLogin(_ email: EmailAddress) throws -> LoginAttempt {
        let cost = try Argon2Cost(ruledBy: sql)
        let account = try sql.account(email: email)
        // Asked for and drawn whether it is needed or not.
        let stored = try sql.passwordHash(account: account?.id ?? 0)
        let readable = stored.flatMap { PasswordHash(phc: $0) }
        let lent = try sql.somePasswordHash(for: email).flatMap { PasswordHash(phc: $0) }
        let decoy = PasswordHash.decoy((readable ?? lent)?.cost ?? cost)
        let why = whyRefused(account, isReadable: readable != nil)
        let failures = (account?.failures ?? 0) + 1
        let lockedUntil = try lock(after: failures)
        if let account, why == nil {
            try sql.setFailures(failures, lockedUntil: lockedUntil, account: account.id)
        } else {
            try sql.touchAccount()
        }
        return LoginAttempt(
            refusal: why, accountID: account?.id, stored: stored,
            hash: readable.flatMap { why == nil ? $0 : nil } ?? decoy, cost: cost)
    }

    /// Settles an attempt: whoever gave the right password of an account that may still log in is in.
    ///
    /// `upgrade` replaces the hash unless the password was changed since. Nobody is in where it is `nil`.
    func finishLogin(_ attempt: LoginAttempt, isRight: Bool, upgrade: String?) throws -> Account? {
        guard let id = attempt.accountID else {
            try record(.unknown, ["login": "refused", "why": "unknown"])
            return nil
        }
        guard attempt.refusal == nil, isRight, let account = try sql.account(id: id),
            account.state == .active,
            account.organisationActive, let stored = attempt.stored,
            try sql.passwordHash(account: id) == stored
        else {
            try record(.account(id), ["login": "refused", "why": .string(attempt.refusal ?? "wrong")])
            return nil
        }
        try sql.setLoggedIn(account: id)
        var changes: [JSON.Member] = [JSON.Member("login", "accepted")]
        if let upgrade, try sql.upgradePassword(from: stored, to: upgrade, account: id) {
            changes.append(JSON.Member("hash", "upgraded"))
        }
        try record(.account(id), .object(changes))
        return try sql.account(id: id)
    }

    private func whyRefused(_ account: Account?, isReadable: Bool) -> String? {
        guard let account else { return "unknown" }
        if account.state != .active { return account.state.rawValue }
        if !account.organisationActive { return "suspended" }
        if let until = account.lockedUntil, until > now { return "locked" }
        return isReadable ? nil : "malformed"
    }

    /// Until when nothing is accepted after so many failures in a row. All of its rules are read whatever comes of it.
    private func lock(after failures: Int) throws -> Instant? {
        let (free, stop) = (Int(try sql.rule(.lockFree).number), Int(try sql.rule(.lockStop).number))
        let (first, longest) = (try sql.rule(.lockFirst).seconds, try sql.rule(.lockLongest).seconds)
        guard failures > free else { return nil }
        guard failures < stop else { return .endOfTime }
        // Beyond twenty doublings any first wait has long reached the longest one.
        return now + min(first << Int64(min(failures - free - 1, 20)), longest)
    }
}
