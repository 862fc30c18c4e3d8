/// A sentence for people, in every language the suite speaks.
///
/// Both texts stand side by side and the compiler asks for both, so a missing
/// translation cannot be built. This is the value alone: the catalogue of what is
/// said is the target DeskProse, and no other target spells a sentence out.
package struct Prose: Equatable, Sendable {
    /// The English text.
    package let en: String
    /// The Czech text.
    package let cs: String

    /// Made of its texts.
    package init(en: String, cs: String) {
        self.en = en
        self.cs = cs
    }

    /// Text that is the same in every language: a name, a path, a word for machines.
    package init(verbatim text: String) {
        self.init(en: text, cs: text)
    }

    /// The text in one language.
    package subscript(language: Language) -> String {
        switch language {
        case .en: en
        case .cs: cs
        }
    }

    /// Parts side by side, less those that are missing.
    package static func joined(_ parts: Prose?...) -> Prose {
        let parts = parts.compactMap(\.self)
        return Prose(
            en: parts.map(\.en).joined(separator: " "), cs: parts.map(\.cs).joined(separator: " "))
    }

    /// Two sentences one after the other.
    package static func + (left: Prose, right: Prose) -> Prose {
        Prose(en: left.en + right.en, cs: left.cs + right.cs)
    }
}
