import DeskModel
import DeskProse

/// What the detail of a mail intent holds.
extension JSON {
    /// A member of an object; `nil` where there is none.
    func member(_ key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// A member that is text or a number.
    func string(_ key: String) -> String? {
        switch member(key) {
        case .string(let text), .decimal(let text): text
        case .integer(let number): String(number)
        default: nil
        }
    }

    /// A member that is text, or has one text for each language.
    func string(_ key: String, _ language: Language) -> String? {
        string(key) ?? member(key)?.string(language.rawValue)
    }

    /// A member that is a list of words.
    func words(_ key: String) -> [String] {
        guard case .array(let elements)? = member(key) else { return [] }
        return elements.compactMap { if case .string(let word) = $0 { word } else { nil } }
    }
}
