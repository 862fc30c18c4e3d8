/// What went wrong, said so that a person can act on it.
///
/// Only errors that somebody can act on are `DeskError`s; anything else that is
/// thrown is a fault of the suite and ends in status 70.
package struct DeskError: Error, Equatable, Sendable {
    /// The kinds of failure; the raw word is the `kind` of an error in JSON.
    package enum Kind: String, CaseIterable, Sendable {
        /// The answer is no: a wrong password, nothing to take.
        case refused
        case notFound
        /// It exists already, or another was faster.
        case conflict
        /// A rule of the desk forbids it.
        case forbidden
        /// Some of it was done; the verdicts say what.
        case partial
        case usage
        /// Input that cannot be accepted as it is.
        case invalid
        /// An input file or the database is missing.
        case missing
        /// The sender of an ingested mail is nobody we know.
        case unknownSender
        /// The mail transport cannot be used.
        case unavailable
        /// A fault of the suite itself.
        case fault
        case cannotCreate
        case inputOutput
        /// Try again: somebody else holds the database.
        case busy
        case notPermitted
        /// A configuration, file or schema this tool will not work with.
        case configuration

        /// The exit status, after `sysexits.h` from 64 on.
        package var status: Int32 {
            switch self {
            case .refused: 1
            case .notFound: 3
            case .conflict: 4
            case .forbidden: 5
            case .partial: 7
            case .usage: 64
            case .invalid: 65
            case .missing: 66
            case .unknownSender: 67
            case .unavailable: 69
            case .fault: 70
            case .cannotCreate: 73
            case .inputOutput: 74
            case .busy: 75
            case .notPermitted: 77
            case .configuration: 78
            }
        }
    }

    /// What kind of failure it is.
    package let kind: Kind
    /// What happened; DeskProse has the sentences for it.
    package let cause: Cause

    /// What was looked for in vain, where something like it may be there.
    package let sought: Sought?

    /// Made of its parts, of which none is checked.
    package init(_ kind: Kind, _ cause: Cause, sought: Sought? = nil) {
        self.kind = kind
        self.cause = cause
        self.sought = sought
    }

    /// Of what is said already; with what to do about it, best a command that can be typed.
    package init(_ kind: Kind, _ message: Prose, hint: Prose? = nil, sought: Sought? = nil) {
        self.init(kind, .said(message, hint: hint), sought: sought)
    }
}

extension DeskError {
    /// What happened: a fault of a value, which knows no language, or what the layers above say themselves.
    package enum Cause: Equatable, Sendable {
        case value(ValueFault)
        case time(TimeFault)
        case json(JSONFault)
        case moved(MovedFault)
        case said(Prose, hint: Prose?)
    }

    /// The same error about data: a value that would be wrong usage in a flag is invalid input here.
    package var aboutInput: DeskError { kind == .usage ? DeskError(.invalid, cause) : self }
}
