/// What a shell may ask the desk for to complete a command line.
package enum CandidateKind: String, CaseIterable, Sendable {
    /// Email addresses of accounts.
    case account
    /// Logins of consultants.
    case consultant
    /// Codes of organisations.
    case organisation
    /// Numbers of tickets that are not closed.
    case ticket
    /// Topics in use.
    case topic
    /// Whose tickets: `me`, `none`, and logins.
    case owner
    /// What `ticket give` takes: numbers of tickets, and a login.
    case handover
    /// Names of views of the queue.
    case view
    /// Keys of texts for answers.
    case text

    /// The verb whose rights decide who gets them.
    package var verb: Verb {
        switch self {
        case .account: .accountList
        case .consultant, .owner, .handover: .consultantList
        case .organisation: .orgList
        case .ticket: .ticketList
        case .topic: .topicList
        case .view: .viewList
        case .text: .textList
        }
    }

    /// How many are offered at most.
    package static let limit = 50
}

/// Something a shell may offer.
package struct Candidate: Equatable, Sendable {
    /// What is typed.
    package let word: String
    /// What it is, for shells that show it beside the word.
    package let about: String?

    /// Made of its parts, of which none is checked.
    package init(_ word: String, about: String? = nil) {
        self.word = word
        self.about = about
    }
}

/// Which tickets a shell offers.
package enum TicketScope: Sendable {
    /// Those that are not closed.
    case unclosed
    /// Those that nobody has.
    case takeable
    /// Those that somebody has.
    case owned
    /// Those that have come to an end.
    case ended

    /// Those that a verb can be done to.
    package init(verb: String?) {
        switch verb {
        case "take": self = .takeable
        case "release", "steal": self = .owned
        case "reopen": self = .ended
        default: self = .unclosed
        }
    }
}
