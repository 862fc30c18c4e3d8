import DeskProse

/// Something that was named, and is not there or may not be seen.
package struct Sought: Equatable, Sendable {
    /// What kind of thing it would be.
    package let kind: CandidateKind
    /// As it was named.
    package let name: String

    /// Made of its parts, of which none is checked.
    package init(kind: CandidateKind, name: String) {
        self.kind = kind
        self.name = name
    }
}

extension DeskError {
    /// What is not there, or may not be seen, which is the same to whoever asks. What they probably meant is
    /// said where it is known what they may see.
    package static func unknown(_ kind: CandidateKind, _ name: String) -> DeskError {
        let (message, hint): (Prose, Prose) =
            switch kind {
            case .account: (.noAccount(name), .listAccounts)
            case .consultant, .owner, .handover: (.noConsultant(name), .listConsultants)
            case .organisation: (.noOrganisation(name), .listOrganisations)
            case .ticket: (.noTicket(name), .listTickets)
            case .topic: (.noTopic(name), .listTopics)
            case .view: (.noView(name), .listViews)
            case .text: (.noText(name), .listTexts)
            }
        return DeskError(.notFound, message, hint: hint, sought: Sought(kind: kind, name: name))
    }

    /// The same error with what was probably meant before its hint.
    package func proposing(_ word: String) -> DeskError {
        let rest = hint.map { Prose(verbatim: " ") + $0 }
        return DeskError(kind, message, hint: .didYouMean(word) + (rest ?? Prose(verbatim: "")))
    }
}
