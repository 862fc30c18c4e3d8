package import DeskModel
import DeskProse
import DeskStore

/// What anyone may ask for, and is answered alike whatever is known, throttled, disabled or broken
/// behind it (rule 6): nobody is looked up before the mail is delivered.
extension Desk.Accounts {
    /// Asks for a new password.
    package func requestReset(_ address: EmailAddress) throws {
        try request(.resetRequest, MailIntent(.reset, address: address.text))
    }

    /// Asks to open an organisation's first account.
    ///
    /// Throws `.invalid` for a name or code that can be nobody's.
    package func startRegistration(organisation code: String, email: EmailAddress, name: String) throws {
        let name = try Text.line(name, .name)
        let code = try Text.code(code)
        let detail: JSON = [
            "organisation": .string(code), "email": .string(email.text), "name": .string(name),
        ]
        try request(.registerStart, MailIntent(.registration, detail: detail))
    }

    /// Leaves the request for the deliverer. Only what has nothing to do with whom it is about is thrown.
    private func request(_ verb: Verb, _ intent: MailIntent) throws {
        do {
            try write(verb) { act in
                try act.sql.enqueue(intent)
                try act.record(.unknown)
            }
        } catch let error as DeskError {
            switch error.kind {
            case .notPermitted, .notFound, .forbidden, .configuration: throw error
            default: break
            }
        } catch {
            // A fault of the suite is not told either: it could depend on whom the request is about.
        }
    }

    /// Issues a reset token at once and hands it over instead of mailing it; for admins.
    ///
    /// Somebody without a password gets an invitation. Throws `.notFound` for an address nobody
    /// has, `.forbidden` for an account that may get none.
    package func printReset(_ email: EmailAddress) throws -> (token: Token, text: String) {
        try write(.resetRequest) { act in
            guard try act.actor.consultant.role == .admin, try act.actor.person == nil else {
                throw DeskError(.notPermitted, .printIsForAdmins, hint: .withoutPrint)
            }
            let account = try act.knownAccount(email)
            try act.demandMayGetToken(account)
            let purpose: Token.Purpose = account.state == .invited ? .invitation : .reset
            let issued = try act.issue(purpose, for: account, printed: true)
            let token = Token(
                number: issued.id, purpose: purpose, email: account.email.text,
                organisation: account.organisation,
                state: .live, issuedAt: now, expiresAt: issued.expiresAt, usedAt: nil)
            return (token, issued.text)
        }
    }
}

extension Act {
    /// Throws `.forbidden` where an account gets no token: it is disabled, its organisation suspended,
    /// or it would fill a seat that only recovery may fill.
    func demandMayGetToken(_ account: Account) throws {
        guard account.state != .disabled else {
            throw DeskError(
                .forbidden, .accountDisabled(account.email.text), hint: .enableAccount(account.email.text))
        }
        let organisation = try sql.organisation(id: account.organisationID)
        try demandActive(organisation)
        if account.state == .invited, account.role == .administrator {
            try demandSeatMayBeFilled(organisation)
        }
    }
}
