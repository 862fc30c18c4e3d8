/// Finds a person's name in text, in the forms Czech gives it.
///
/// All parts of the name have to stand next to each other, in either order; an initial may stand for the
/// first (`J. Nováková`). In what is the person's own, such as their tickets, the surname or the first name alone
/// is enough: that is how people sign and are addressed. What precedes and follows a name, titles say, is left
/// alone.
struct NameTrace: Sendable {
    private let parts: [NamePart]
    /// The orders in which parts may stand; the middle ones may be left out.
    private let orders: [[NamePart]]

    /// `nil` for a name without any letters.
    init?(_ name: String) {
        let letters = FoldedScalars.letters(name)
        var words: [[UInt32]] = []
        for word in letters.split(separator: 0x20) {
            // Titles end in a dot: Ing., Ph.D.
            if word.last == 0x2E || word.last == 0x2C && word.dropLast().last == 0x2E { continue }
            words += word.split { !FoldedScalars.isLetter($0) && !FoldedScalars.isDigit($0) }.map(Array.init)
        }
        guard !words.isEmpty else { return nil }
        parts = words.map(NamePart.init)
        let (first, last) = (parts[0], parts[parts.count - 1])
        orders = [parts, parts.reversed(), [first, last], [last, first], Array(parts.prefix(2))]
    }

    /// The ranges of words that are the name. `isOwn`: whether the text is about the person in any case.
    func ranges(in words: [FoldedWord], _ letters: [UInt32], isOwn: Bool) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < words.count {
            if let count = length(at: index, words, letters, isOwn: isOwn) {
                found.append(words[index].range.lowerBound..<words[index + count - 1].range.upperBound)
                index += count
            } else {
                index += 1
            }
        }
        return found
    }

    /// How many words from this one on are the name.
    private func length(at index: Int, _ words: [FoldedWord], _ letters: [UInt32], isOwn: Bool) -> Int? {
        let first = parts[0]
        guard parts.count > 1, let last = parts.last else {
            return first.matches(letters[words[index].range], inflected: first.count > 3) ? 1 : nil
        }
        for order in orders where matches(order, at: index, words, letters) { return order.count }
        if index + 1 < words.count, words[index].isNear(words[index + 1]),
            first.isInitial(letters[words[index].range]),
            last.matches(letters[words[index + 1].range], inflected: true)
        {
            return 2
        }
        // A small letter makes a common word of many names: malý, veselý, růžena.
        guard isOwn, words[index].isCapital else { return nil }
        let isAlone = [first, last].contains { part in
            part.count > 2 && part.matches(letters[words[index].range], inflected: true)
        }
        return isAlone ? 1 : nil
    }

    private func matches(
        _ order: [NamePart], at index: Int, _ words: [FoldedWord], _ letters: [UInt32]
    ) -> Bool {
        guard index + order.count <= words.count else { return false }
        for (offset, part) in order.enumerated() {
            let word = words[index + offset]
            if offset > 0, !words[index + offset - 1].isNear(word) { return false }
            guard part.matches(letters[word.range], inflected: true) else { return false }
        }
        return true
    }
}

/// A word of a folded text: where it stands.
struct FoldedWord {
    let range: Range<Int>
    /// Whether it is written with a capital.
    let isCapital: Bool

    /// Whether another follows with no more than blanks, a dot or the like in between.
    func isNear(_ next: FoldedWord) -> Bool { next.range.lowerBound - range.upperBound <= 3 }

    /// The words of a text: runs of letters and digits.
    static func all(in folded: FoldedScalars) -> [FoldedWord] {
        let letters = folded.letters
        var words: [FoldedWord] = []
        var start: Int?
        for (index, letter) in letters.enumerated() {
            if FoldedScalars.isLetter(letter) || FoldedScalars.isDigit(letter) {
                start = start ?? index
            } else if let from = start {
                words.append(FoldedWord(range: from..<index, isCapital: folded.capitals.contains(from)))
                start = nil
            }
        }
        if let start {
            words.append(FoldedWord(range: start..<letters.count, isCapital: folded.capitals.contains(start)))
        }
        return words
    }
}

/// One word of a name with the stems its forms begin with.
struct NamePart: Sendable {
    private let word: [UInt32]
    private let stems: [[UInt32]]

    var count: Int { word.count }

    init(_ word: [UInt32]) {
        self.word = word
        stems = NamePart.stems(of: word)
    }

    /// Whether a folded word is this name, or with `inflected` one of its forms.
    func matches(_ letters: ArraySlice<UInt32>, inflected: Bool) -> Bool {
        if letters.elementsEqual(word) { return true }
        guard inflected else { return false }
        return stems.contains { stem in
            letters.starts(with: stem) && NamePart.endings.contains(Array(letters.dropFirst(stem.count)))
        }
    }

    /// Whether a word is the first letter alone.
    func isInitial(_ letters: ArraySlice<UInt32>) -> Bool {
        letters.count == 1 && letters.first == word.first
    }

    /// What the forms of a word have in common; the vowel at the end goes, and some consonants soften:
    /// Olga, Olze; Eliška, Elišce; Pavel, Pavla.
    private static func stems(of word: [UInt32]) -> [[UInt32]] {
        guard word.count > 2, let last = word.last else { return [] }
        let vowels = Set("aeiouy".unicodeScalars.map(\.value))
        guard vowels.contains(last) else {
            var stems = [word]
            if word.count > 3, word[word.count - 2] == 0x65 {
                stems.append(Array(word.dropLast(2)) + [last])
            }
            return stems
        }
        let stem = Array(word.dropLast())
        var stems = stem.count > 1 ? [stem] : []
        let softened: [UInt32: Unicode.Scalar] = [0x6B: "c", 0x67: "z", 0x68: "z"]
        if let end = stem.last, let soft = softened[end] { stems.append(stem.dropLast() + [soft.value]) }
        return stems
    }

    /// Folded endings of Czech declensions of names; those that make a woman's surname of a man's are left
    /// out, as that is somebody else.
    private static let endings = Set(
        [
            "a", "e", "i", "o", "u", "y", "ou", "em", "im", "ym", "um", "ovi", "ove", "uv", "eho", "emu",
            "iho",
            "imu", "ich", "ych", "ech", "ymi", "imi", "ami", "ata", "ete", "eti", "etem",
        ].map { $0.unicodeScalars.map(\.value) })
}
