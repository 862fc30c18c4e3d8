import DeskMail
import DeskModel
import DeskProse
import DeskStore

/// Mail as it turned out to be when it was handed over: whom it goes to, in which language, about what.
struct ResolvedMail {
    var kind: MailKind
    var language: Language
    var recipients: [EmailAddress]
    /// The person the mail is about.
    var account: Account?
    var organisation: Organisation?
    /// The name of the consultant it goes to.
    var consultant: String?
    /// Values that were decided with a token, the token among them.
    var values: [String: TemplateValue] = [:]
    /// Until when the token works.
    var expiresAt: Instant?

    /// The name of the only recipient, where it is a person's.
    var addressee: String? {
        if let account { return account.email == recipients.first ? account.name : nil }
        if let consultant { return consultant }
        guard kind == .invitation || kind == .reset, case .text(let name)? = values["name"] else {
            return nil
        }
        return name
    }
}

extension Act {
    /// Looks up whom mail goes to and mints its token; `nil` when it is not to be sent: nobody is known by
    /// that address, they may not have it, or too much was asked for.
    func resolve(_ mail: OutboxMail) throws -> ResolvedMail? {
        switch mail.intent.kind {
        case .ticketReminder:
            // Whoever has answered meanwhile is not reminded.
            guard let ticket = mail.intent.ticket, try sql.ticketMailFacts(ticket)?.waitingSince != nil else {
                return nil
            }
            return try plain(mail.intent)
        case .invitation, .reset, .registration, .recovery, .emailChangeConfirm:
            guard let token = try tokenMail(for: mail), !token.recipients.isEmpty else { return nil }
            return ResolvedMail(
                kind: token.kind, language: token.language, recipients: token.recipients,
                values: token.values,
                expiresAt: token.expiresAt)
        default:
            return try plain(mail.intent)
        }
    }

    private func plain(_ intent: MailIntent) throws -> ResolvedMail? {
        let account = try intent.accountID.flatMap { try sql.account(id: $0) }
        let organisation = try intent.organisationID.map { try sql.organisation(id: $0) }
        let consultant = try intent.consultantID.flatMap { try sql.consultantMailbox(id: $0) }
        // Who was erased gets no mail, whatever was on its way.
        guard account?.state != .erased else { return nil }
        var recipients: [EmailAddress] = []
        if let address = intent.address {
            recipients = [try EmailAddress(stored: address)]
        } else if let consultant {
            recipients = [consultant.email]
        } else if let account {
            recipients = [account.email]
        } else if let organisation {
            recipients = try sql.contractEmails(organisation: organisation.id)
        }
        guard !recipients.isEmpty else { return nil }
        return ResolvedMail(
            kind: intent.kind, language: account?.language ?? organisation?.language ?? .cs,
            recipients: recipients, account: account, organisation: organisation,
            consultant: consultant?.name)
    }
}
