package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// How many dead tokens one transaction removes, so that nobody waits for long.
    private static let batch = 1000

    /// Tokens but invitations, latest first.
    package func resets(state: Token.State?) throws -> [Token] {
        try read(.resetList) { transaction in
            try transaction.tokens(
                purposes: [.reset, .registration, .emailChange], state: state, within: transaction.visibility)
        }
    }

    /// Invitations, latest first; for a customer's person those of their organisation.
    package func invitations(state: Token.State?) throws -> [Token] {
        try read(.inviteList) { transaction in
            try transaction.tokens(purposes: [.invitation], state: state, within: transaction.visibility)
        }
    }

    /// Invites somebody who has no password yet, once more if need be.
    ///
    /// Throws `.forbidden` when the account has one, is disabled, or its organisation is suspended.
    package func sendInvitation(_ email: EmailAddress) throws -> Account {
        try write(.inviteSend) { transaction in
            let account = try transaction.knownAccount(email)
            try transaction.demandMayGetToken(account)
            guard account.state == .invited else {
                throw DeskError(
                    .forbidden, .hasPassword(account.email.text), hint: .requestReset(account.email.text))
            }
            guard try !transaction.isFlooding(.invitation, account: account) else { return account }
            try transaction.withdrawMail(.invitation, account: account.id)
            try transaction.enqueue(
                MailIntent(
                    .invitation, account: account.id, organisation: account.organisationID,
                    detail: transaction.inviter))
            try transaction.record(.account(account.id), ["invitation": "sent"])
            return account
        }
    }

    /// Voids somebody's invitation, also one that has not been mailed yet.
    package func revokeInvitation(_ email: EmailAddress) throws -> (account: Account, outcome: Outcome) {
        try revoke(.inviteRevoke, email, [.invitation], mails: [.invitation])
    }

    /// Voids somebody's resets and email changes.
    package func revokeReset(_ email: EmailAddress) throws -> (account: Account, outcome: Outcome) {
        try revoke(.resetRevoke, email, [.reset, .emailChange], mails: [.reset, .emailChangeConfirm])
    }

    private func revoke(
        _ verb: Verb, _ email: EmailAddress, _ purposes: [Token.Purpose], mails: [MailIntent.Kind]
    ) throws -> (account: Account, outcome: Outcome) {
        try write(verb) { transaction in
            let account = try transaction.knownAccount(email)
            var count = 0
            for purpose in purposes {
                count += try transaction.revokeTokens(account: account.id, purpose: purpose)
            }
            for mail in mails { count += try transaction.withdrawMail(mail, account: account.id) }
            guard count > 0 else { return (account, .unchanged) }
            let words = purposes.map { JSON.string($0.rawValue) }
            try transaction.record(.account(account.id), ["revoked": .array(words)])
            return (account, .updated)
        }
    }

    /// Counts what has expired since the last sweep and removes what has been dead for `keep` seconds.
    ///
    /// Safe to run twice at once: each token is counted once. Expiry itself does not wait for it.
    package func sweepTokens(keep: Int64) throws -> TokenSweep {
        let (expired, dead) = try write(.resetExpire, delivering: false) { transaction in
            let expired = try transaction.sweepTokens()
            // A rehearsal would meet the same first batch again and again.
            return (expired, rehearsal ? try transaction.countTokens(expiredBefore: now - keep) : 0)
        }
        var removed = dead
        while !rehearsal {
            let count = try write(.resetExpire, delivering: false) { transaction in
                try transaction.deleteTokens(expiredBefore: now - keep, limit: Desk.batch)
            }
            removed += count
            if count < Desk.batch { break }
        }
        try write(.resetExpire) { transaction in
            if expired > 0 || removed > 0 {
                try transaction.record(.desk, ["expired": JSON(expired), "removed": JSON(removed)])
            }
            try transaction.beat()
        }
        return TokenSweep(expired: expired, removed: removed)
    }
}
