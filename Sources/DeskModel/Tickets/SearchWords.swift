/// Words to be searched, as a person types them: any text at all is a valid search.
///
/// All words must be there; `"…"` is a phrase, a trailing `*` makes a prefix, also of a phrase's last word. What
/// has no letter or digit, such as a dash between words, is in no index and is left out.
package struct SearchWords: Equatable, Sendable {
    /// One word or phrase.
    package struct Term: Equatable, Sendable {
        /// The word as it was typed.
        package let text: String
        /// Whether it is the beginning of a word.
        package let isPrefix: Bool

        /// Made of its parts, of which none is checked.
        package init(text: String, isPrefix: Bool) {
            self.text = text
            self.isPrefix = isPrefix
        }
    }

    /// The words, in their order.
    package let terms: [Term]

    /// More words than this are not looked for.
    package static let most = 32
    /// Longer text than this, in bytes, is cut off.
    package static let longest = 2000

    /// Takes apart what somebody typed.
    package init(_ text: String) {
        var terms: [Term] = []
        var word = String.UnicodeScalarView()
        var isQuoted = false
        func end(_ isPrefix: Bool) {
            defer { word = String.UnicodeScalarView() }
            guard word.contains(where: SearchWords.isSearchable), terms.count < SearchWords.most else {
                return
            }
            terms.append(Term(text: String(word), isPrefix: isPrefix))
        }
        func endWord() {
            let isPrefix = word.last == "*"
            if isPrefix { word.removeLast() }
            end(isPrefix)
        }
        let scalars = Array(
            String(decoding: text.utf8.prefix(SearchWords.longest), as: UTF8.self).unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "\"":
                let hasStar = scalars.dropFirst(index + 1).first == "*"
                if isQuoted { end(hasStar) } else { endWord() }
                isQuoted.toggle()
            case _ where !isQuoted && (scalar.value <= 0x20 || scalar.properties.isWhitespace): endWord()
            case "\0": break
            default: word.append(scalar)
            }
        }
        if isQuoted { end(false) } else { endWord() }
        self.terms = terms
    }

    /// Whether the search index has a scalar: a letter, a digit or one of private use. A mark is only kept with
    /// the letter before it.
    static func isSearchable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }

    /// The search as FTS5 takes it: every word in quotes, so that no operator gets through.
    ///
    /// Without notes it looks into the columns only that a customer may read.
    package func query(withNotes: Bool) -> String {
        let words = terms.map { term in
            let quoted = term.text.utf8.reduce(into: [UInt8]()) { bytes, byte in
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            return "\"" + String(decoding: quoted, as: UTF8.self) + "\"" + (term.isPrefix ? " *" : "")
        }.joined(separator: " AND ")
        let all = words.isEmpty ? "\"\"" : words
        return withNotes ? all : "{subject body conversation} : (\(all))"
    }
}
