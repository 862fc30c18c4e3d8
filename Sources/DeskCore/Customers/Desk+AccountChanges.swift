package import DeskModel
import DeskProse
import DeskStore

/// What is to be changed of a person's entry; `nil` leaves it, an empty phone takes it out.
package struct PersonEdit: Sendable {
    package var name: String?
    package var phone: String?
    package var language: Organisation.Language?

    /// Checks what was given.
    ///
    /// Throws `.usage` for nothing at all, `.invalid` naming the value that cannot be taken.
    package init(name: String?, phone: String?, language: Organisation.Language?) throws(DeskError) {
        guard name != nil || phone != nil || language != nil else {
            throw DeskError(.usage, .nothingToChange, hint: .editFlags)
        }
        self.name = if let name { try Text.line(name, .fieldName) } else { nil }
        self.phone = if let phone, !phone.isEmpty { try AccountDraft.phone(phone) } else { phone }
        self.language = language
    }
}

extension Desk {
    /// An account and what a change did to it.
    package typealias ChangedAccount = (account: Account, outcome: Outcome)

    /// Changes a person's name, phone or language.
    package func editAccount(_ email: EmailAddress, _ edit: PersonEdit) throws -> ChangedAccount {
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
        try alter(.accountMove, email, vacate: vacate) { account, transaction in
            let target = try transaction.organisationToJoin(code)
            guard target.id != account.organisationID else { return }
            try transaction.demandActive(target)
            account.organisationID = target.id
            account.organisation = target.code
        } after: { account, transaction in
            try transaction.voidTokens(account: account.id)
        }
    }

    /// Takes away the right to act: no login, no token, and the person is told.
    package func disable(_ email: EmailAddress, reason: String, vacate: Bool) throws -> ChangedAccount {
        let reason = try Text.line(reason, .fieldReason, limit: 500)
        return try alter(.accountDisable, email, vacate: vacate, reason: reason) { account, _ in
            account.state = .disabled
        } after: { account, transaction in
            try transaction.voidTokens(account: account.id)
            try transaction.enqueue(
                MailIntent(
                    .accountDisabled, account: account.id, organisation: account.organisationID,
                    detail: ["reason": .string(reason)]))
        }
    }

    /// Gives the right to act back: with the password there was, else as invited.
    package func enable(_ email: EmailAddress) throws -> ChangedAccount {
        try alter(.accountEnable, email) { account, transaction in
            guard account.state == .disabled else { return }
            account.state = try transaction.passwordHash(account: account.id) == nil ? .invited : .active
        }
    }

    /// Takes off the lock that failed logins put on.
    package func unlock(_ email: EmailAddress) throws -> ChangedAccount {
        try write(.accountUnlock) { transaction in
            let account = try transaction.knownAccount(email)
            guard account.failures > 0 || account.lockedUntil != nil else { return (account, .unchanged) }
            try transaction.unlock(account: account.id)
            var changes = Changes()
            changes.add("failures", from: JSON(account.failures), to: 0)
            changes.add("lockedUntil", from: JSON(account.lockedUntil?.iso), to: nil)
            try transaction.record(.account(account.id), changes.json)
            return (try transaction.existingAccount(account.email), .updated)
        }
    }

    /// What has been done to an account, erased or not, latest first.
    package func history(of email: EmailAddress) throws -> [AuditEntry] {
        try read(.accountHistory) { transaction in
            let account = try transaction.knownAccount(email, orErased: true)
            var page = AuditPage()
            page.subjects = [Subject.account(account.id).text]
            page.limit = .max
            return try transaction.audit(page)
        }
    }

    /// Changes one account under the rules that hold for all changes.
    private func alter(
        _ verb: Verb, _ email: EmailAddress, vacate: Bool = false, reason: String? = nil,
        _ body: (inout Account, Transaction) throws -> Void,
        after: (Account, Transaction) throws -> Void = { _, _ in }
    ) throws -> ChangedAccount {
        try write(verb) { transaction in
            let before = try transaction.knownAccount(email)
            var account = before
            try body(&account, transaction)
            let outcome = try transaction.change(before, to: account, vacate: vacate, reason: reason)
            if outcome == .updated { try after(account, transaction) }
            return (try transaction.existingAccount(account.email), outcome)
        }
    }
}
