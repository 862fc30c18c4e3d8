import DeskCLI
import DeskCommands
import DeskModel
import DeskProse

/// What a verb answered: an object of the JSON contract, or why not.
struct ToolAnswer: Sendable {
    /// The exit status.
    let status: Int32
    /// What was written, as JSON; null where it is none.
    let json: JSON
    /// What was written.
    let bytes: [UInt8]
    /// What was wrong, in the language asked for; empty where nothing was.
    let message: String

    /// Whether it was done.
    var isDone: Bool { status == 0 }
}

extension JSON {
    /// The member of an object; null where there is none.
    subscript(member key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }

    /// A text; empty where it is none.
    var words: String {
        switch self {
        case .string(let text): text
        case .integer(let number): "\(number)"
        default: ""
        }
    }

    /// The elements of an array; none of anything else.
    var list: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// The instant that a text tells.
    var instant: Instant? { Instant(iso: words) }
}
