/// How a piece of text stands out on a terminal; never the only bearer of a meaning.
package enum Style: Sendable, Equatable {
    case plain
    case heading
    case urgent
    case warning
    case good
    case faint

    /// The text in this style.
    package func applied(to text: String) -> String {
        guard let code else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    private var code: String? {
        switch self {
        case .plain: nil
        case .heading: "1"
        case .urgent: "1;31"
        case .warning: "33"
        case .good: "32"
        case .faint: "2"
        }
    }
}
