package import DeskModel
import DeskProse
import DeskSecrets
import DeskStore

extension Desk.Accounts {
    /// Looks whether a password is an account's, which is what logging in is.
    ///
    /// The attempt is on disk before the password is looked at; one hash is computed whoever asks.
    /// Throws `.refused` in the same words for wrong, unknown, disabled, locked, throttled and suspended;
    /// `.busy` when the machine had no place free for hashing.
    package func logIn(_ email: EmailAddress, _ password: GivenSecret) throws -> Account {
        try logIn(email, password) { _ in
        } then: { _, account in
            account
        }
    }

    /// The same with what is to be done in its first transaction, ahead of the attempt, and in its last for whoever
    /// is in.
    func logIn<T>(
        _ email: EmailAddress, _ password: GivenSecret, first: (Act) throws -> Void,
        then last: (Act, Account) throws -> T
    ) throws -> T {
        let given = try PasswordPolicy.normalised(password.secret)
        let (attempt, isRight, upgrade) = try holdingHashSlot {
            let attempt = try write(.passwordVerify, delivering: false) { act in
                try first(act)
                return try act.startLogin(email)
            }
            let isRight = try attempt.hash.verifies(given)
            let isWeak = isRight && attempt.hash.isWeaker(than: attempt.cost)
            return (attempt, isRight, isWeak ? try PasswordHash.make(given, cost: attempt.cost).phc : nil)
        }
        let result = try write(.passwordVerify) { act in
            try act.finishLogin(attempt, isRight: isRight, upgrade: upgrade).map { try last(act, $0) }
        }
        guard let result else { throw DeskError(.refused, .loginRefused) }
        return result
    }

    /// Gives an account a new password.
    ///
    /// Throws `.invalid` for one that is refused.
    package func setPassword(of email: EmailAddress, to password: GivenSecret) throws -> Account {
        let terms = try read(.passwordSet) { act in
            let account = try act.knownAccount(email)
            return try act.passwordTerms(
                for: account.name, account.email.text,
                organisation: act.sql.organisation(id: account.organisationID))
        }
        let hash = try hash(password, under: terms)
        return try write(.passwordSet) { act in
            try act.replacePassword(of: act.knownAccount(email), by: hash)
            return try act.existingAccount(email)
        }
    }

    /// Gives an account a new password, which whoever knows the current one may do; that is looked at as it is when
    /// somebody logs in.
    ///
    /// Throws `.refused` as `logIn` does, `.invalid` for a new password that is refused.
    package func changePassword(
        of email: EmailAddress, from current: GivenSecret, to password: GivenSecret
    ) throws -> Account {
        // Who may not do this is denied it, and not the login that comes with it.
        try read(.passwordChange) { _ in }
        let id = try logIn(email, current).id
        let terms = try read(.passwordChange) { act in
            guard let account = try act.sql.account(id: id) else { throw DeskError(.refused, .loginRefused) }
            return try act.passwordTerms(
                for: account.name, account.email.text,
                organisation: act.sql.organisation(id: account.organisationID))
        }
        let hash = try hash(password, under: terms)
        return try write(.passwordChange) { act in
            guard let account = try act.sql.account(id: id), account.mayRedeem, account.state == .active
            else {
                throw DeskError(.refused, .loginRefused)
            }
            try act.replacePassword(of: account, by: hash)
            return try act.existingAccount(account.email)
        }
    }

    /// How many stored passwords there are of each cost, the weakest first.
    package func passwordCensus() throws -> [PasswordCount] {
        try read(.passwordCensus) { act in
            let cost = try Argon2Cost(ruledBy: act.sql)
            var counts: [PasswordCount.Kind: Int] = [:]
            try act.sql.eachPasswordHash { text in
                counts[PasswordCount.Kind(PasswordHash(phc: text), wanted: cost), default: 0] += 1
            }
            return counts.map { PasswordCount(kind: $0.key, accounts: $0.value) }.sorted {
                ($0.kind.memory ?? 0, $0.kind.passes ?? 0, $0.kind.algorithm, $0.accounts)
                    < ($1.kind.memory ?? 0, $1.kind.passes ?? 0, $1.kind.algorithm, $1.accounts)
            }
        }
    }

    /// Runs a body while holding one of the machine's places for hashing.
    private func holdingHashSlot<T>(_ body: () throws -> T) throws -> T {
        let result = try hashSlots.withSlot { () throws(DeskError) in Result { try body() } }
        return try result.get()
    }
}

extension PasswordCount.Kind {
    /// The kind of a stored hash; `nil` is one that cannot be read.
    init(_ hash: PasswordHash?, wanted: Argon2Cost) {
        self.init(
            algorithm: hash?.variant.rawValue ?? "unreadable", memory: (hash?.cost.memory).map { Int($0) },
            passes: (hash?.cost.passes).map { Int($0) }, lanes: (hash?.cost.lanes).map { Int($0) },
            isWeak: hash?.isWeaker(than: wanted) ?? true)
    }
}
