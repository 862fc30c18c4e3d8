/// Mail that is to be sent: what it is about, never its text.
///
/// A token is minted when its mail is handed over, so an intent holds no secret.
package struct MailIntent: Equatable, Sendable {
    /// The mails that a desk sends; the raw word names the template: `invitation.cs.mustache`.
    package enum Kind: String, CaseIterable, Sendable {
        /// To a person who can no longer log in.
        case accountDisabled = "account-disabled"
        /// To the new administrator and the contract emails.
        case administratorAppointed = "administrator-appointed"
        /// To whoever keeps it: the end of the audit log.
        case auditHead = "audit-head"
        /// To a consultant: a ticket of theirs went back into the queue.
        case claimReturned = "claim-returned"
        /// To the contract emails as they were before.
        case contractEmailChanged = "contract-email-changed"
        /// To the new address: confirm that it is yours.
        case emailChangeConfirm = "email-change-confirm"
        /// To the old and the new address: the login was changed.
        case emailChanged = "email-changed"
        /// Consultants are told that nobody takes a fast ticket.
        case fastUntaken = "fast-untaken"
        /// To a new person: set your password.
        case invitation
        /// To the contract emails.
        case organisationSuspended = "organisation-suspended"
        /// To whose password was changed.
        case passwordChanged = "password-changed"
        /// To the contract emails: make a person administrator of an organisation that lost its own.
        case recovery
        /// To the contract emails: open the organisation's first account.
        case registration
        /// To the contract emails, when there are accounts already: who the administrators are.
        case registrationKnown = "registration-known"
        /// To who asked: set a new password.
        case reset
        /// To the requester, as all that follow: what is missing.
        /// A consultant is told that the customer has written.
        case ticketAnswered = "ticket-answered"
        case ticketAsk = "ticket-ask"
        /// We called and did not reach anybody.
        case ticketCallMissed = "ticket-call-missed"
        case ticketClosed = "ticket-closed"
        /// Another ticket goes on in place of this one.
        /// A consultant is told that somebody gave them a ticket.
        case ticketGiven = "ticket-given"
        case ticketMerged = "ticket-merged"
        case ticketReceived = "ticket-received"
        /// The desk has been waiting for an answer.
        case ticketReminder = "ticket-reminder"
        case ticketReply = "ticket-reply"
        case ticketResolved = "ticket-resolved"
        /// A consultant is told that a ticket of theirs is somebody else's now.
        case ticketStolen = "ticket-stolen"

        /// Whether it goes to consultants about a ticket: answers to it are none to the ticket.
        package var tellsConsultants: Bool {
            switch self {
            case .claimReturned, .fastUntaken, .ticketAnswered, .ticketGiven, .ticketStolen: true
            default: false
            }
        }
    }

    /// What has become of it.
    package enum State: String, CaseIterable, Sendable {
        case queued
        case sent
        /// Given up after a day, or refused for good.
        case failed
    }

    /// Of which kind it is.
    package var kind: Kind
    /// The account it goes to.
    package var accountID: Int64?
    /// The consultant it goes to.
    package var consultantID: Int64?
    /// The address it goes to where it is neither; for public verbs as it was typed, not yet looked up.
    package var address: String?
    /// The organisation's row.
    package var organisationID: Int64?
    /// The ticket.
    package var ticket: Int64?
    /// The comment's row.
    package var commentID: Int64?
    /// Values for the template that the tables do not hold; an object.
    package var detail: JSON

    /// Made of its parts, of which none is checked.
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
    /// Its row in the database.
    package let id: Int64
    /// What it is about and to whom it goes.
    package let intent: MailIntent
    /// Where it stands.
    package let state: MailIntent.State
    /// The address it goes to, as far as it is known before delivery.
    package let recipient: String?
    /// Stays the same however often it is tried (RFC 5322, section 3.6.4).
    package let messageID: String
    /// How often it was tried.
    package let attempts: Int
    /// When it was made.
    package let createdAt: Instant
    /// When it is to be tried next.
    package let nextAt: Instant
    /// When it was tried first; it is given up a day later.
    package let firstTriedAt: Instant?
    /// When it was handed over.
    package let sentAt: Instant?
    /// What the mailer said last.
    package let lastError: String?
    /// The id, for targets in which `id` means the key of an answer.
    package var number: Int64 { id }

    /// Made of its parts, of which none is checked.
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
