package import DeskModel
import DeskProse

/// The form that an operator fills in, in an editor, while somebody is on the phone: the subject and the
/// five parts the vendor asks for.
package struct IntakeForm: Equatable, Sendable {
    /// The subject line.
    package var subject: String?
    /// What the customer wants, in their words.
    package var description: String?
    /// The error message they saw.
    package var errorMessage: String?
    /// What they did before.
    package var steps: String?
    /// One window a line.
    package var windows: [String]
    /// One file a line.
    package var files: [String]

    /// Made of its parts, of which none is checked.
    package init(
        subject: String? = nil, description: String? = nil, errorMessage: String? = nil, steps: String? = nil,
        windows: [String] = [], files: [String] = []
    ) {
        self.subject = subject
        self.description = description
        self.errorMessage = errorMessage
        self.steps = steps
        self.windows = windows
        self.files = files
    }

    /// The form as it is put into the editor: under each heading what is known.
    package func text(in language: Language) -> String {
        let parts = [
            subject ?? "", description ?? "", errorMessage ?? "", steps ?? "",
            windows.joined(separator: "\n"), files.joined(separator: "\n"),
        ]
        return zip(Prose.intakeHeadings, parts).map { "\($0[language])\n\($1)\n" }.joined(separator: "\n")
    }

    /// Reads a form that was filled in, in either language. A heading is only a line that is nothing else.
    ///
    /// Throws `.invalid` for text above the first heading, and for a form without anything.
    package init(reading text: String) throws(DeskError) {
        var sections = Prose.intakeHeadings.map { _ in [String]() }
        var current: Int?
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = Text.trimEnd(String(line))
            if let index = Prose.intakeHeadings.firstIndex(where: { $0.en == line || $0.cs == line }) {
                current = index
            } else if let current {
                sections[current].append(line)
            } else if !line.isEmpty {
                throw DeskError(.invalid, .formWithoutHeading(line), hint: .keepHeadings)
            }
        }
        let texts = sections.map { Text.trim($0.joined(separator: "\n")) }
        guard texts.contains(where: { !$0.isEmpty }) else { throw DeskError(.invalid, .formEmpty) }
        func part(_ index: Int) -> String? { texts[index].isEmpty ? nil : texts[index] }
        func lines(_ index: Int) -> [String] { sections[index].map(Text.trim).filter { !$0.isEmpty } }
        self.init(
            subject: part(0), description: part(1), errorMessage: part(2), steps: part(3), windows: lines(4),
            files: lines(5))
    }
}

extension Text {
    /// The text without white space at its end.
    fileprivate static func trimEnd(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(scalars[...last])
    }
}
