package import DeskModel
import DeskProse
import DeskSecrets
import DeskStore

extension Desk.Accounts {
    /// Asks the new address whether it is the person's; nothing changes before it answers.
    ///
    /// Nothing is asked where it is the account's already. Throws `.conflict` when somebody else has it.
    package func changeEmail(
        of email: EmailAddress, to new: EmailAddress
    ) throws -> (account: Account, outcome: Outcome) {
        try write(.emailChange) { act in
            let account = try act.knownAccount(email)
            guard account.email.text != new.text else { return (account, .unchanged) }
            try act.demandMayGetToken(account)
            guard try act.sql.isFree(new, for: account) else {
                throw DeskError(.conflict, .accountExists(new.text))
            }
            guard try !act.isFlooding(.emailChangeConfirm, account: account) else {
                return (account, .updated)
            }
            try act.sql.withdrawMail(.emailChangeConfirm, account: account.id)
            try act.sql.enqueue(
                MailIntent(
                    .emailChangeConfirm, account: account.id, organisation: account.organisationID,
                    detail: ["newEmail": .string(new.text)]))
            try act.record(.account(account.id), ["emailAsked": .string(new.text)])
            return (account, .updated)
        }
    }

    /// Takes the address that a token proves, voids every other token and tells the old and the new one.
    ///
    /// Throws `.refused` for a token that does not work, `.conflict` when the address was taken meanwhile.
    package func confirmEmail(_ token: GivenSecret) throws -> Account {
        try presentingToken { try $0.emailConfirmed(token) }
    }

    private func emailConfirmed(_ token: GivenSecret) throws -> Account {
        try write(.emailConfirm) { act in
            guard let presented = TokenSecret(presented: token.secret) else { throw Self.badEmailChange }
            let consumed = try act.sql.consumeToken(
                digest: presented.digest(for: .emailChange), purpose: .emailChange)
            guard let new = consumed?.email, let id = consumed?.accountID,
                let before = try act.sql.account(id: id), before.mayRedeem
            else { throw Self.badEmailChange }
            guard try act.sql.isFree(new, for: before) else {
                throw DeskError(.conflict, .accountExists(new.text))
            }
            var after = before
            after.email = new
            try act.change(before, to: after)
            try act.sql.voidTokens(account: id)
            try act.tellEmailChanged(before, after)
            return try act.existingAccount(new)
        }
    }
}

extension Act {
    /// Tells the old address and the new one.
    fileprivate func tellEmailChanged(_ before: Account, _ after: Account) throws {
        let detail: JSON = ["oldEmail": .string(before.email.text), "newEmail": .string(after.email.text)]
        try sql.enqueue(
            MailIntent(.emailChanged, account: after.id, organisation: after.organisationID, detail: detail))
        // The account has the new address now, so the old one is named.
        try sql.enqueue(
            MailIntent(
                .emailChanged, account: after.id, address: before.email.text,
                organisation: after.organisationID, detail: detail))
    }
}
