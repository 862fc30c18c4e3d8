package import DeskModel
import DeskProse
import DeskStore

extension Desk.Accounts {
    /// How many dead tokens one transaction removes, so that nobody waits for long.
    private static let batch = 1000

    /// Tokens but invitations, latest first.
    package func resets(state: Token.State?) throws -> [Token] {
        try read(.resetList) { act in
            try act.sql.tokens(
                purposes: [.reset, .registration, .emailChange], state: state, within: act.visibility)
        }
    }

    /// Invitations, latest first; for a customer's person those of their organisation.
    package func invitations(state: Token.State?) throws -> [Token] {
        try read(.inviteList) { act in
            try act.sql.tokens(purposes: [.invitation], state: state, within: act.visibility)
        }
    }

    /// Invites somebody who has no password yet, once more if need be.
    ///
    /// Throws `.forbidden` when the account has one, is disabled, or its organisation is suspended.
    package func sendInvitation(_ email: EmailAddress) throws -> Account {
        try write(.inviteSend) { act in
            let account = try act.knownAccount(email)
            try act.demandMayGetToken(account)
            guard account.state == .invited else {
                throw DeskError(
                    .forbidden, .hasPassword(account.email.text), hint: .requestReset(account.email.text))
            }
            guard try !act.isFlooding(.invitation, account: account) else { return account }
            try act.sql.withdrawMail(.invitation, account: account.id)
            try act.sql.enqueue(
                MailIntent(
                    .invitation, account: account.id, organisation: account.organisationID,
                    detail: act.inviter))
            try act.record(.account(account.id), ["invitation": "sent"])
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
        try write(verb) { act in
            let account = try act.knownAccount(email)
            var count = 0
            for purpose in purposes {
                count += try act.sql.revokeTokens(account: account.id, purpose: purpose)
            }
            for mail in mails { count += try act.sql.withdrawMail(mail, account: account.id) }
            guard count > 0 else { return (account, .unchanged) }
            let words = purposes.map { JSON.string($0.rawValue) }
            try act.record(.account(account.id), ["revoked": .array(words)])
            return (account, .updated)
        }
    }

    /// Counts what has expired since the last sweep and removes what has been dead for `keep` seconds.
    ///
    /// Safe to run twice at once: each token is counted once. Expiry itself does not wait for it.
    package func sweepTokens(keep: Int64) throws -> TokenSweep {
        let (expired, dead) = try write(.resetExpire, delivering: false) { act in
            let expired = try act.sql.sweepTokens()
            // A dry run would meet the same first batch again and again.
            return (expired, dryRun ? try act.sql.countTokens(expiredBefore: now - keep) : 0)
        }
        var removed = dead
        defer { environment.progress(.end) }
        while !dryRun {
            let count = try write(.resetExpire, delivering: false) { act in
                try act.sql.deleteTokens(expiredBefore: now - keep, limit: Self.batch)
            }
            removed += count
            environment.progress(.count(.expiring, Int64(removed), of: nil))
            if count < Self.batch { break }
        }
        try write(.resetExpire) { act in
            if expired > 0 || removed > 0 {
                try act.record(.desk, ["expired": JSON(expired), "removed": JSON(removed)])
            }
            try act.sql.pruneOnceAnswers(keptFor: act.sql.rule(.onceKeep).seconds)
            try act.sql.pruneWeb()
            try act.beat()
        }
        return TokenSweep(expired: expired, removed: removed)
    }
}
