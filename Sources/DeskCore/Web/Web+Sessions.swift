package import DeskModel
import DeskProse
import DeskSecrets
import DeskStore

/// Logging in and out in a browser, for the web's service user.
///
/// A page takes the secret out of the cookie, asks `webSession`, and does what it does by `acting(for:)`, so that
/// the person's own rights apply to it. Where a person's password or address changes, or where they are disabled, moved
/// or erased or their organisation is suspended, their sessions end in the same transaction.
extension Desk.Web {
    /// Logs somebody in who came from an address in the net, and begins a session of theirs. `old` is what the browser
    /// had for a secret, which is good for nothing afterwards.
    ///
    /// Throws as `logIn`, in the same words and with the same work for known and unknown, and `.busy` where too many
    /// attempts were made from there: nothing of the person is looked at then.
    package func openSession(
        _ email: EmailAddress, _ password: GivenSecret, from source: String, replacing old: GivenSecret? = nil
    ) throws -> OpenedWebSession {
        let place = NetPlace.bytes(of: source)
        return try desk.accounts.logIn(email, password) { act in
            try act.demandFewAttempts(from: place)
        } then: { act, account in
            try act.sql.takeBackWebAttempt(from: place)
            if let old { try act.endSession(old) }
            let secret = TokenMint.mint()
            try act.sql.openWebSession(digest: secret.sessionDigest, account: account.id)
            guard let session = try act.session(secret)?.session else { throw DeskError(.fault, .unforeseen) }
            return OpenedWebSession(secret: secret.revealed, session: session)
        }
    }

    /// Who is logged in by a secret; `nil` where it is none of a session, or of one that is over.
    ///
    /// A session is renewed once a minute at most, so that reading pages writes nothing; where that cannot be
    /// written, as on a full disk, it is good all the same.
    package func session(_ secret: GivenSecret) throws -> WebSession? {
        guard let secret = TokenSecret(presented: secret.secret) else { return nil }
        guard let found = try read(.whoami, { try $0.session(secret) }) else { return nil }
        if found.isToRenew, !dryRun {
            try? store.write(at: now) { try $0.renewWebSession(digest: secret.sessionDigest) }
        }
        return found.session
    }

    /// Ends the session of a secret, if it is one.
    package func closeSession(_ secret: GivenSecret) throws {
        try write(.passwordVerify, delivering: false) { try $0.endSession(secret) }
    }

    /// Counts something that anybody may ask for without being logged in, and that costs somebody a mail or a
    /// guess at a token: to be called ahead of it.
    ///
    /// Throws `.busy` where it was done too often from there within an hour (the rule `web.attempts`).
    package func countAttempt(from source: String) throws {
        try write(.passwordVerify, delivering: false) {
            try $0.demandFewAttempts(from: NetPlace.bytes(of: source))
        }
    }

    /// The same desk in the hands of the person who is logged in.
    package func acting(for session: WebSession) -> Desk {
        Desk(
            store: store,
            caller: Caller(osUser: caller.osUser, asLogin: caller.asLogin, by: session.account.email),
            now: now, dryRun: dryRun, environment: environment)
    }
}

extension Act {
    /// The session of a secret while it is good and its person may act, and whether it is to be renewed.
    fileprivate func session(_ secret: TokenSecret) throws -> (session: WebSession, isToRenew: Bool)? {
        guard let found = try sql.webSession(digest: secret.sessionDigest),
            let account = try sql.account(id: found.account), account.state == .active,
            account.organisationActive
        else { return nil }
        let session = WebSession(
            account: account, organisation: try sql.organisation(id: account.organisationID),
            endsAt: found.endsAt, formToken: secret.formToken)
        return (session, found.isToRenew)
    }

    /// Ends a session, which is put on record beside the login.
    fileprivate func endSession(_ given: GivenSecret) throws {
        guard let secret = TokenSecret(presented: given.secret),
            let account = try sql.endWebSession(digest: secret.sessionDigest)
        else { return }
        try record(.account(account), ["session": "ended"])
    }

    /// Throws `.busy` where one attempt more from there is one too many.
    fileprivate func demandFewAttempts(from place: [UInt8]) throws {
        guard let until = try sql.countWebAttempt(from: place) else { return }
        let minutes = max(1, (until.seconds - now.seconds + 59) / 60)
        throw DeskError(.busy, .tooManyAttempts, hint: .tryAgainIn(minutes: Int(minutes)))
    }
}
