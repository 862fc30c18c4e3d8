import DeskModel
import DeskProse
import DeskSecrets
import DeskStore

/// Mail as it turned out to be when it was handed over: a typed address has been looked up, and a token
/// minted where the kind carries one.
struct ResolvedMail {
    var kind: MailIntent.Kind
    /// The person the mail is about.
    var account: Account?
    var organisation: Organisation?
    var recipients: [EmailAddress] = []
    /// The token as text, and until when it works. It is in no table: a retry mints another.
    var token: (text: String, expiresAt: Instant)?
}

extension Transaction {
    /// Looks up whom mail goes to and mints its token; `nil` when it is not to be sent: nobody is known by
    /// that address, they may not have it, or too much was asked for.
    func resolve(_ mail: OutboxMail) throws -> ResolvedMail? {
        let intent = mail.intent
        var account = try intent.accountID.flatMap { try self.account(id: $0) }
        let organisation = try intent.organisationID.map { try self.organisation(id: $0) }
        switch intent.kind {
        case .invitation:
            guard let account, account.state == .invited else { return nil }
            return try invitation(account)
        case .reset:
            if account == nil, let typed = intent.address {
                account = try (try? EmailAddress(typed)).flatMap { try self.account(email: $0) }
            }
            return try account.flatMap { try reset($0, isRetry: mail.attempts > 0) }
        case .registration, .recovery:
            return try organisation.flatMap { try registration(mail, $0) }
        case .emailChangeConfirm:
            guard let account, account.state != .erased, account.state != .disabled,
                let address = intent.address
            else { return nil }
            let new = try EmailAddress(address)
            let token = try mint(.emailChange, account: account, email: new, rule: .tokenEmailChange)
            return ResolvedMail(kind: .emailChangeConfirm, account: account, recipients: [new], token: token)
        default:
            return try plain(intent, account, organisation)
        }
    }

    private func plain(
        _ intent: MailIntent, _ account: Account?, _ organisation: Organisation?
    ) throws -> ResolvedMail? {
        var resolved = ResolvedMail(kind: intent.kind, account: account, organisation: organisation)
        if let address = intent.address {
            resolved.recipients = [try EmailAddress(stored: address)]
        } else if let id = intent.consultantID {
            resolved.recipients = try consultantMailbox(id: id).map { [$0.email] } ?? []
        } else if let account {
            // Who was erased gets no mail, whatever was on its way.
            guard account.state != .erased else { return nil }
            resolved.recipients = [account.email]
        } else if let organisation {
            resolved.recipients = try contractEmails(organisation: organisation.id)
        }
        return resolved.recipients.isEmpty ? nil : resolved
    }

    private func invitation(_ account: Account) throws -> ResolvedMail? {
        guard account.organisationActive else { return nil }
        let token = try mint(.invitation, account: account, rule: .tokenInvitation)
        return ResolvedMail(
            kind: .invitation, account: account, organisation: try organisation(id: account.organisationID),
            recipients: [account.email], token: token)
    }

    private func reset(_ account: Account, isRetry: Bool) throws -> ResolvedMail? {
        guard account.organisationActive else { return nil }
        switch account.state {
        case .disabled, .erased: return nil
        case .invited, .active:
            let purpose: Token.Purpose = account.state == .invited ? .invitation : .reset
            guard
                try isRetry
                    || !isFlooded({ try countTokens(account: account.id, purpose: purpose, since: $0) })
            else { return nil }
            if account.state == .invited { return try invitation(account) }
            let token = try mint(.reset, account: account, rule: .tokenReset)
            return ResolvedMail(kind: .reset, account: account, recipients: [account.email], token: token)
        }
    }

    private func registration(_ mail: OutboxMail, _ organisation: Organisation) throws -> ResolvedMail? {
        let isRecovery = mail.intent.kind == .recovery
        let recipients = try contractEmails(organisation: organisation.id)
        guard organisation.status == .active, !recipients.isEmpty else { return nil }
        let isFull = try !isRecovery && hasAccounts(organisation: organisation.id)
        if mail.attempts == 0, !isRecovery {
            // What tells the contract emails who the administrators are is no token, and counts as mail.
            let flooded =
                try isFull
                ? isFlooded { try countMail(.registration, organisation: organisation.id, since: $0) - 1 }
                : isFlooded { try countRegistrations(organisation: organisation.id, since: $0) }
            if flooded { return nil }
        }
        var resolved = ResolvedMail(
            kind: isFull ? .registrationKnown : mail.intent.kind, organisation: organisation,
            recipients: recipients)
        guard !isFull else { return resolved }
        guard let address = mail.intent.address ?? mail.intent.detail.string("email"),
            let name = mail.intent.detail.string("name")
        else { return nil }
        let secret = TokenMint.mint()
        let expiresAt = now + (try rule(.tokenRegistration).seconds)
        _ = try insertToken(
            TokenDraft(
                purpose: .registration, digest: secret.digest(for: .registration), accountID: nil,
                organisationID: organisation.id, email: try EmailAddress(address), name: name,
                recovery: isRecovery, expiresAt: expiresAt))
        resolved.token = (secret.revealed, expiresAt)
        return resolved
    }

    private func isFlooded(_ count: (Instant) throws -> Int) throws -> Bool {
        try Int64(count(now - 3600)) >= rule(.floodHour).number
            || Int64(count(now - 86_400)) >= rule(.floodDay).number
    }

    private func mint(
        _ purpose: Token.Purpose, account: Account, email: EmailAddress? = nil, rule key: Rule.Key
    ) throws -> (text: String, expiresAt: Instant) {
        let secret = TokenMint.mint()
        let expiresAt = now + (try rule(key).seconds)
        _ = try insertToken(
            TokenDraft(
                purpose: purpose, digest: secret.digest(for: purpose), accountID: account.id,
                organisationID: account.organisationID, email: email, expiresAt: expiresAt))
        return (secret.revealed, expiresAt)
    }
}
