import DeskModel

extension MailKind {
    /// The text that comes with the suite.
    var text: MailText {
        switch self {
        case .invitation: .invitation
        case .reset: .reset
        case .registration: .registration
        case .registrationKnown: .registrationKnown
        case .recovery: .recovery
        case .emailChangeConfirm: .emailChangeConfirm
        case .emailChanged: .emailChanged
        case .passwordChanged: .passwordChanged
        case .accountDisabled: .accountDisabled
        case .contractEmailChanged: .contractEmailChanged
        case .organisationSuspended: .organisationSuspended
        case .administratorAppointed: .administratorAppointed
        case .ticketReceived: .ticketReceived
        case .ticketReply: .ticketReply
        case .ticketAsk: .ticketAsk
        case .ticketResolved: .ticketResolved
        case .ticketClosed: .ticketClosed
        case .ticketReminder: .ticketReminder
        case .ticketCallMissed: .ticketCallMissed
        case .ticketMerged: .ticketMerged
        case .auditHead: .auditHead
        case .claimReturned: .claimReturned
        case .fastUntaken: .fastUntaken
        case .ticketAnswered: .ticketAnswered
        case .ticketGiven: .ticketGiven
        case .ticketStolen: .ticketStolen
        }
    }
}
