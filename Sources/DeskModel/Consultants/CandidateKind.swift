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

    /// The verb whose rights decide who gets them.
    package var verb: Verb {
        switch self {
        case .account: .accountList
        case .consultant: .consultantList
        case .organisation: .orgList
        case .ticket: .ticketList
        case .topic: .topicList
        }
    }

    /// How many are offered at most.
    package static let limit = 50
}
