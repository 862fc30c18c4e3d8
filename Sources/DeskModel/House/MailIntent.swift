/// Mail that is to be sent: what it is about, never its text.
///
/// A token is minted when its mail is handed over, so an intent holds no secret.
package struct MailIntent: Equatable, Sendable {
    /// The texts a desk sends, and the names of their templates.
    package enum Kind: String, CaseIterable, Sendable {
        case accountDisabled = "account-disabled"
        case administratorAppointed = "administrator-appointed"
        case claimReturned = "claim-returned"
        case contractEmailChanged = "contract-email-changed"
        case emailChangeConfirm = "email-change-confirm"
        case emailChanged = "email-changed"
        case ingestUnknownSender = "ingest-unknown-sender"
        case invitation
        case organisationSuspended = "organisation-suspended"
        case passwordChanged = "password-changed"
        case recovery
        case registration
        case registrationKnown = "registration-known"
        case reset
        case ticketAsk = "ticket-ask"
        case ticketCallMissed = "ticket-call-missed"
        case ticketClosed = "ticket-closed"
        case ticketMerged = "ticket-merged"
        case ticketReceived = "ticket-received"
        case ticketReminder = "ticket-reminder"
        case ticketReply = "ticket-reply"
        case ticketResolved = "ticket-resolved"
    }

    /// What has become of it.
    package enum State: String, CaseIterable, Sendable {
        case queued
        case sent
        /// Given up after a day, or refused for good.
        case failed
    }

    package var kind: Kind
    /// The account it goes to.
    package var accountID: Int64?
    /// The consultant it goes to.
    package var consultantID: Int64?
    /// The address it goes to where it is neither; for public verbs as it was typed, not yet looked up.
    package var address: String?
    package var organisationID: Int64?
    package var ticket: Int64?
    package var commentID: Int64?
    /// Values for the template that the tables do not hold; an object.
    package var detail: JSON

    package init(
        _ kind: Kind, account: Int64? = nil, consultant: Int64? = nil, address: String? = nil,
        organisation: Int64? = nil, ticket: Int64? = nil, comment: Int64? = nil, detail: JSON = .object([])
    ) {
        self.kind = kind
        accountID = account
        consultantID = consultant
        self.address = address
        organisationID = organisation
        self.ticket = ticket
        commentID = comment
        self.detail = detail
    }
}

/// Mail in the outbox.
package struct OutboxMail: Equatable, Sendable {
    package let id: Int64
    package let intent: MailIntent
    package let state: MailIntent.State
    /// The address it goes to, as far as it is known before delivery.
    package let recipient: String?
    /// Stays the same however often it is tried (RFC 5322, section 3.6.4).
    package let messageID: String
    package let attempts: Int
    package let createdAt: Instant
    /// When it is to be tried next.
    package let nextAt: Instant
    /// When it was tried first; it is given up a day later.
    package let firstTriedAt: Instant?
    package let sentAt: Instant?
    package let lastError: String?
    /// The id, for targets in which `id` means the key of an answer.
    package var number: Int64 { id }

    package init(
        id: Int64, intent: MailIntent, state: MailIntent.State, recipient: String?, messageID: String,
        attempts: Int, createdAt: Instant, nextAt: Instant, firstTriedAt: Instant?, sentAt: Instant?,
        lastError: String?
    ) {
        self.id = id
        self.intent = intent
        self.state = state
        self.recipient = recipient
        self.messageID = messageID
        self.attempts = attempts
        self.createdAt = createdAt
        self.nextAt = nextAt
        self.firstTriedAt = firstTriedAt
        self.sentAt = sentAt
        self.lastError = lastError
    }
}
