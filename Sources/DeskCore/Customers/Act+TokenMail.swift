import DeskMail
package import DeskModel
import DeskProse
import DeskSecrets
import DeskStore

extension Act {
    /// Decides what becomes of mail that may carry a token, mints the token and stores its digest.
    ///
    /// Called by whoever delivers, in the transaction that notes the attempt; each attempt is a new
    /// token that voids the one before. `nil` means that nobody is to get mail: forget it (`dropMail`).
    package func tokenMail(for mail: OutboxMail) throws -> TokenMail? {
        switch mail.intent.kind {
        case .reset: try resetMail(for: mail)
        case .invitation:
            try mail.intent.accountID.flatMap(sql.account(id:)).flatMap { try invitationMail($0, mail) }
        case .registration: try registrationMail(for: mail)
        case .recovery: try recoveryMail(for: mail)
        case .emailChangeConfirm: try emailChangeMail(for: mail)
        default: nil
        }
    }

    /// A reset was asked for by an address as it was typed; only here is it looked up.
    private func resetMail(for mail: OutboxMail) throws -> TokenMail? {
        guard let account = try accountAsking(in: mail), account.organisationActive else { return nil }
        switch account.state {
        case .invited: return try invitationMail(account, mail)
        case .disabled, .erased: return nil
        case .active:
            let token = try issue(.reset, for: account)
            return TokenMail(
                kind: .reset, recipients: [account.email], language: account.language,
                values: [
                    "name": .text(account.name), "email": .text(account.email.text),
                    "token": .text(token.text),
                ], expiresAt: token.expiresAt)
        }
    }

    /// The account a request is about, unless it asks too often. What was let through once is not
    /// counted again when its mail is tried anew.
    private func accountAsking(in mail: OutboxMail) throws -> Account? {
        if let id = mail.intent.accountID { return try sql.account(id: id) }
        guard let address = mail.intent.address, let email = try? EmailAddress(address),
            let account = try sql.account(email: email)
        else { return nil }
        let isTooMuch = try isFlood(at: mail.createdAt) { since in
            try sql.countRequests(account: account.id, since: since, besides: mail.id)
        }
        guard !isTooMuch else { return nil }
        try sql.settle(mail: mail.id, account: account.id, organisation: account.organisationID)
        return account
    }

    /// Whether one more mail would be more than the desk's rules let through in an hour or a day.
    private func isFlood(at instant: Instant, count: (Instant) throws -> Int) throws -> Bool {
        let hour = try count(instant - 3600)
        let day = try count(instant - 86_400)
        let limits = (hour: Int(try sql.rule(.floodHour).number), day: Int(try sql.rule(.floodDay).number))
        return hour >= limits.hour || day >= limits.day
    }

    /// Whether a customer's person has had an account mailed as often as the desk's rules let through; the
    /// vendor may always (T15).
    func isFlooding(_ kind: MailIntent.Kind, account: Account) throws -> Bool {
        guard try actor.person != nil else { return false }
        return try isFlood(at: now) { try sql.countSent(kind, account: account.id, since: $0) }
    }

    private func invitationMail(_ account: Account, _ mail: OutboxMail) throws -> TokenMail? {
        guard account.state == .invited, account.organisationActive else { return nil }
        if account.role == .administrator, try sql.isVacated(organisation: account.organisationID) {
            return nil
        }
        let token = try issue(.invitation, for: account)
        var values: [String: TemplateValue] = [
            "name": .text(account.name), "email": .text(account.email.text),
            "organisation": .text(try sql.organisation(id: account.organisationID).name),
            "token": .text(token.text),
        ]
        if let inviter = mail.intent.detail.text(of: "inviter") { values["inviter"] = .text(inviter) }
        return TokenMail(
            kind: .invitation, recipients: [account.email], language: account.language, values: values,
            expiresAt: token.expiresAt)
    }

    private func emailChangeMail(for mail: OutboxMail) throws -> TokenMail? {
        guard let account = try mail.intent.accountID.flatMap(sql.account(id:)), account.organisationActive,
            account.state == .active || account.state == .invited,
            let new = mail.intent.detail.text(of: "newEmail").flatMap({ try? EmailAddress($0) }),
            try sql.isFree(new, for: account)
        else { return nil }
        let token = try issue(.emailChange, for: account, email: new)
        return TokenMail(
            kind: .emailChangeConfirm, recipients: [new], language: account.language,
            values: [
                "name": .text(account.name), "oldEmail": .text(account.email.text),
                "newEmail": .text(new.text),
                "token": .text(token.text),
            ], expiresAt: token.expiresAt)
    }

    // MARK: Organisations

    /// A registration was asked for with an organisation's code as it was typed.
    private func registrationMail(for mail: OutboxMail) throws -> TokenMail? {
        guard let organisation = try organisationAsking(in: mail), organisation.status == .active,
            let person = Registrant(mail.intent.detail)
        else { return nil }
        guard try sql.hasAccounts(organisation: organisation.id) else {
            return try registrationMail(.registration, to: organisation, person)
        }
        let administrators = try sql.administrators(organisation: organisation.id)
        return TokenMail(
            kind: .registrationKnown, recipients: try sql.contractEmails(organisation: organisation.id),
            language: organisation.language,
            values: [
                "name": .text(person.name), "email": .text(person.email.text),
                "organisation": .text(organisation.name),
                "administrators": .list(administrators.map { ["name": $0.name, "email": $0.email.text] }),
            ], expiresAt: nil)
    }

    private func organisationAsking(in mail: OutboxMail) throws -> Organisation? {
        if let id = mail.intent.organisationID { return try sql.organisation(id: id) }
        guard let code = mail.intent.detail.text(of: "organisation"), try sql.hasOrganisation(code: code)
        else {
            return nil
        }
        let organisation = try sql.organisation(code: code)
        let isTooMuch = try isFlood(at: mail.createdAt) { since in
            try sql.countRegistrationRequests(organisation: organisation.id, since: since, besides: mail.id)
        }
        guard !isTooMuch else { return nil }
        try sql.settle(mail: mail.id, account: nil, organisation: organisation.id)
        return organisation
    }

    private func recoveryMail(for mail: OutboxMail) throws -> TokenMail? {
        guard let organisation = try mail.intent.organisationID.map(sql.organisation(id:)),
            organisation.status == .active, let person = Registrant(mail.intent.detail)
        else { return nil }
        return try registrationMail(.recovery, to: organisation, person)
    }

    /// One token in one mail to all contract emails.
    private func registrationMail(
        _ kind: MailKind, to organisation: Organisation, _ person: Registrant
    ) throws -> TokenMail {
        let token = try issueRegistration(person, organisation, recovery: kind == .recovery)
        return TokenMail(
            kind: kind, recipients: try sql.contractEmails(organisation: organisation.id),
            language: organisation.language,
            values: [
                "name": .text(person.name), "email": .text(person.email.text),
                "organisation": .text(organisation.name), "token": .text(token.text),
            ], expiresAt: token.expiresAt)
    }
}

/// Who wants to be registered, as the request told it.
struct Registrant {
    let email: EmailAddress
    let name: String

    init?(_ detail: JSON) {
        guard let email = detail.text(of: "email").flatMap({ try? EmailAddress($0) }),
            let name = detail.text(of: "name")
        else { return nil }
        self.email = email
        self.name = name
    }
}

extension JSON {
    /// The text of a member, where it is text.
    func text(of key: String) -> String? {
        guard case .object(let members) = self,
            case .string(let text)? = members.first(where: { $0.key == key })?.value
        else { return nil }
        return text
    }
}
