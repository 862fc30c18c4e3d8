package import DeskModel

/// What is said of an error. Sentences are made here, where people are talked to: what the domain finds is a fault,
/// and the compiler asks for what each is called in both languages.
extension DeskError {
    /// One sentence: what happened, naming the value given; lower case, no full stop.
    package var message: Prose {
        switch cause {
        case .value(let fault): fault.message
        case .time(let fault): fault.message
        case .json(let fault): fault.message
        case .moved(let fault): fault.message
        case .said(let message, _): message
        }
    }

    /// What to do about it, best a command that can be typed.
    package var hint: Prose? {
        switch cause {
        case .value(let fault): fault.hint
        case .time(let fault): fault.hint
        case .json(let fault): fault.hint
        case .moved(let fault): fault.hint
        case .said(_, let hint): hint
        }
    }

    /// The same error, naming the line of the input it is about.
    package func inLine(_ line: Int) -> DeskError {
        DeskError(kind, .inLine(line, message), hint: hint)
    }
}

/// As it is shown where it is printed as a value.
extension DeskError: CustomStringConvertible {
    /// The message in the language of the command.
    package var description: String { message.spoken }
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
