import DeskModel
import DeskProse

/// The text of one mail in every language: a template in Mustache whose first line is the subject.
///
/// Each kind has its own file beside this one. A paragraph is one line: the reader's program breaks it.
struct MailText: Sendable {
    let cs: String
    let en: String

    subscript(language: Language) -> String {
        switch language {
        case .cs: cs
        case .en: en
        }
    }
}
