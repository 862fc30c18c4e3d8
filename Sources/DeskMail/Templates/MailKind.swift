/// The mails that a desk sends; the raw word names the template: `invitation.cs.mustache`.
package enum MailKind: String, CaseIterable, Sendable {
    /// To a new person: set your password.
    case invitation
    /// To who asked: set a new password.
    case reset
    /// To the contract emails: open the organisation's first account.
    case registration
    /// To the contract emails, when there are accounts already: who the administrators are.
    case registrationKnown = "registration-known"
    /// To the contract emails: make a person administrator of an organisation that lost its own.
    case recovery
    /// To the new address: confirm that it is yours.
    case emailChangeConfirm = "email-change-confirm"
    /// To the old address: the address was changed.
    case emailChanged = "email-changed"
    case passwordChanged = "password-changed"
    case accountDisabled = "account-disabled"
    /// To the contract emails as they were before.
    case contractEmailChanged = "contract-email-changed"
    /// To the contract emails.
    case organisationSuspended = "organisation-suspended"
    /// To the new administrator and the contract emails.
    case administratorAppointed = "administrator-appointed"
    case ticketReceived = "ticket-received"
    case ticketReply = "ticket-reply"
    /// Asks for what is missing.
    case ticketAsk = "ticket-ask"
    case ticketResolved = "ticket-resolved"
    case ticketClosed = "ticket-closed"
    /// The desk has been waiting for an answer.
    case ticketReminder = "ticket-reminder"
    /// We called and did not reach anybody.
    case ticketCallMissed = "ticket-call-missed"
    case ticketMerged = "ticket-merged"
    /// To a consultant: a ticket went back into the queue.
    case claimReturned = "claim-returned"
    /// To a sender whom nobody knows: the answer of `ticket ingest`.
    case unknownSender = "ingest-unknown-sender"

    /// Whether the mail carries a token, which then stands alone on a line of its own.
    package var carriesToken: Bool {
        variables.contains { $0.name == "token" }
    }
}
