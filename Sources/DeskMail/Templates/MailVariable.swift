/// One of the values a mail is filled with.
package struct MailVariable: Equatable, Sendable {
    /// The name in templates, as in `{{token}}`.
    package let name: String
    /// Whether the mail can do without it.
    package let isOptional: Bool
    /// The names in each entry when the value is a list; nil for text.
    package let columns: [String]?

    static func text(_ name: String) -> MailVariable {
        MailVariable(name: name, isOptional: false, columns: nil)
    }
    static func optional(_ name: String) -> MailVariable {
        MailVariable(name: name, isOptional: true, columns: nil)
    }
    static func list(_ name: String, of columns: String...) -> MailVariable {
        MailVariable(name: name, isOptional: false, columns: columns)
    }
}

/// What a variable is filled with.
package enum TemplateValue: Equatable, Sendable, ExpressibleByStringLiteral {
    /// Plain text, never read as a template.
    case text(String)
    /// Entries for a section, one after the other.
    case list([[String: String]])

    /// As it is written in the source.
    package init(stringLiteral value: String) { self = .text(value) }
}
