extension SearchWords {
    /// Whether all words stand in a text as they are written: accents count, case does not.
    ///
    /// Words are runs of letters, marks and digits, as the search index has them; two spellings of one letter
    /// are the same.
    package func occurExactly(in text: String) -> Bool {
        let words = SearchWords.words(of: text)
        return terms.allSatisfy { term in
            let wanted = SearchWords.words(of: term.text)
            guard let last = wanted.last, wanted.count <= words.count else { return wanted.isEmpty }
            return (0...(words.count - wanted.count)).contains { start in
                let candidate = words[start..<(start + wanted.count)]
                guard candidate.dropLast().elementsEqual(wanted.dropLast()) else { return false }
                return term.isPrefix ? candidate.last?.hasPrefix(last) ?? false : candidate.last == last
            }
        }
    }

    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            if isWordPart(scalar) {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty {
                words.append(word.lowercased())
                word = ""
            }
        }
        if !word.isEmpty { words.append(word.lowercased()) }
        return words
    }

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: isSearchable(scalar)
        }
    }
}
