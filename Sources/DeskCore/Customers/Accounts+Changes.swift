package import DeskModel
import DeskProse
import DeskStore

/// What is to be changed of a person's entry; `nil` leaves it, an empty phone takes it out.
package struct PersonEdit: Sendable {
    /// The name.
    package var name: String?
    /// A telephone number as it was written.
    package var phone: String?
    /// The language of what is written to them.
    package var language: Organisation.Language?

    /// Checks what was given.
    ///
    /// Throws `.usage` for nothing at all, `.invalid` naming the value that cannot be taken.
    package init(name: String?, phone: String?, language: Organisation.Language?) throws(DeskError) {
        guard name != nil || phone != nil || language != nil else {
            throw DeskError(.usage, .nothingToChange, hint: .editFlags)
        }
        self.name = if let name { try Text.line(name, .name) } else { nil }
        self.phone = if let phone, !phone.isEmpty { try AccountDraft.phone(phone) } else { phone }
        self.language = language
    }
}

extension Desk.Accounts {
    /// An account and what a change did to it.
    package typealias ChangedAccount = (account: Account, outcome: Outcome)

    /// Changes a person's name, phone or language.
    package func edit(_ email: EmailAddress, _ edit: PersonEdit) throws -> ChangedAccount {
        try alter(.accountEdit, email) { account, _ in
            if let name = edit.name { account.name = name }
            if let phone = edit.phone { account.phone = phone.isEmpty ? nil : phone }
            if let language = edit.language { account.ownLanguage = language }
        }
    }

    /// Makes a person administrator of their organisation.
    package func promote(_ email: EmailAddress) throws -> ChangedAccount {
        try alter(.accountPromote, email) { account, _ in account.role = .administrator }
    }

    /// Makes an administrator a user again.
    package func demote(_ email: EmailAddress, vacate: Bool) throws -> ChangedAccount {
        try alter(.accountDemote, email, vacate: vacate) { account, _ in account.role = .user }
    }

    /// Moves a person to another organisation; their tickets stay where they are, their tokens are void.
    package func move(_ email: EmailAddress, to code: String, vacate: Bool) throws -> ChangedAccount {
        try alter(.accountMove, email, vacate: vacate) { account, act in
            let target = try act.organisationToJoin(code)
            guard target.id != account.organisationID else { return }
            try act.demandActive(target)
            account.organisationID = target.id
            account.organisation = target.code
        } after: { account, act in
            try act.sql.voidTokens(account: account.id)
        }
    }

    /// Takes away the right to act: no login, no token, and the person is told.
    package func disable(_ email: EmailAddress, reason: String, vacate: Bool) throws -> ChangedAccount {
        let reason = try Text.line(reason, .reason, limit: 500)
        return try alter(.accountDisable, email, vacate: vacate, reason: reason) { account, _ in
            account.state = .disabled
        } after: { account, act in
            try act.sql.voidTokens(account: account.id)
            try act.sql.enqueue(
                MailIntent(
                    .accountDisabled, account: account.id, organisation: account.organisationID,
                    detail: ["reason": .string(reason)]))
        }
    }

    /// Gives the right to act back: with the password there was, else as invited.
    package func enable(_ email: EmailAddress) throws -> ChangedAccount {
        try alter(.accountEnable, email) { account, act in
            guard account.state == .disabled else { return }
            account.state = try act.sql.passwordHash(account: account.id) == nil ? .invited : .active
        }
    }

    /// Takes off the lock that failed logins put on.
    package func unlock(_ email: EmailAddress) throws -> ChangedAccount {
        try write(.accountUnlock) { act in
            let account = try act.knownAccount(email)
            guard account.failures > 0 || account.lockedUntil != nil else { return (account, .unchanged) }
            try act.sql.unlock(account: account.id)
            var changes = Changes()
            changes.add("failures", from: JSON(account.failures), to: 0)
            changes.add("lockedUntil", from: JSON(account.lockedUntil?.iso), to: nil)
            try act.record(.account(account.id), changes.json)
            return (try act.existingAccount(account.email), .updated)
        }
    }

    /// What has been done to an account, erased or not, and to what was merged into it; latest first.
    package func history(of email: EmailAddress) throws -> [AuditEntry] {
        try read(.accountHistory) { act in
            let account = try act.knownAccount(email, orErased: true)
            var page = AuditPage()
            page.subjects = ([account] + (try act.sql.mergedAccounts(into: account.id))).map {
                Subject.account($0.id).text
            }
            page.limit = .max
            return try act.sql.audit(page)
        }
    }

    /// Changes one account under the rules that hold for all changes.
    private func alter(
        _ verb: Verb, _ email: EmailAddress, vacate: Bool = false, reason: String? = nil,
        _ body: (inout Account, Act) throws -> Void,
        after: (Account, Act) throws -> Void = { _, _ in }
    ) throws -> ChangedAccount {
        try write(verb) { act in
            let before = try act.knownAccount(email)
            var account = before
            try body(&account, act)
            let outcome = try act.change(before, to: account, vacate: vacate, reason: reason)
            if outcome == .updated { try after(account, act) }
            return (try act.existingAccount(account.email), outcome)
        }
    }
}
