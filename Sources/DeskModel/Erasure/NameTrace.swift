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

    /// The name, or one of its forms, at this word; the longest there is.
    func match(at index: Int, in text: FoldedWords) -> NameMatch? {
        guard parts.count > 1, let last = parts.last else {
            return parts[0].cost(text[index], inflected: parts[0].count > 3).map {
                NameMatch(words: index..<index + 1, cost: $0)
            }
        }
        var best: NameMatch?
        for (place, order) in orders.enumerated() {
            guard let cost = cost(order, isReversed: place % 2 == 1, at: index, in: text) else { continue }
            let match = NameMatch(words: index..<index + order.count, cost: cost)
            if best.map({ match.isCloser(than: $0) }) ?? true { best = match }
        }
        if best == nil, index + 1 < text.count, text.isNear(index, orComma: false),
            parts[0].isInitial(text[index]), let cost = last.cost(text[index + 1], inflected: true)
        {
            best = NameMatch(words: index..<index + 2, cost: cost + NameMatch.initial)
        }
        return best
    }

    /// The first name or the surname alone at this word.
    func single(at index: Int, in text: FoldedWords) -> NameMatch? {
        // A small letter makes a common word of many names: malý, veselý, růžena.
        guard parts.count > 1, text.isCapital(index) else { return nil }
        let costs = [parts[0], parts[parts.count - 1]].filter { $0.count > 2 }.compactMap {
            $0.cost(text[index], inflected: true)
        }
        return costs.min().map { NameMatch(words: index..<index + 1, cost: $0) }
    }

    /// Whether a word of one name could be taken for a word of the other.
    func isLike(_ other: NameTrace) -> Bool {
        parts.contains { part in other.parts.contains { $0.isLike(part) } }
    }

    private func cost(_ order: [NamePart], isReversed: Bool, at index: Int, in text: FoldedWords) -> Int? {
        guard index + order.count <= text.count else { return nil }
        var sum = 0
        for (offset, part) in order.enumerated() {
            if offset > 0, !text.isNear(index + offset - 1, orComma: isReversed) { return nil }
            guard let cost = part.cost(text[index + offset], inflected: true) else { return nil }
            sum += cost
        }
        return sum
    }
}

/// Where a name stands: these words, and how far they are from how it is written.
struct NameMatch {
    let words: Range<Int>
    let cost: Int

    /// What an initial costs: any name that is written out fits better.
    static let initial = 100

    /// Whether it covers more words, or as many that fit better.
    func isCloser(than other: NameMatch) -> Bool {
        words.count > other.words.count || words.count == other.words.count && cost < other.cost
    }

    /// Whether all of another lies in it, and more.
    func encloses(_ other: NameMatch) -> Bool {
        words != other.words && words.lowerBound <= other.words.lowerBound
            && words.upperBound >= other.words.upperBound
    }
}

/// A folded text by its words: runs of letters and digits.
struct FoldedWords {
    private let letters: [UInt32]
    private let words: [FoldedWord]

    var count: Int { words.count }

    init(_ folded: FoldedScalars) {
        letters = folded.letters
        words = FoldedWord.all(in: folded)
    }

    subscript(index: Int) -> ArraySlice<UInt32> { letters[words[index].range] }

    /// Where some of the words stand in the text.
    func range(of place: Range<Int>) -> Range<Int> {
        words[place.lowerBound].range.lowerBound..<words[place.upperBound - 1].range.upperBound
    }

    func isCapital(_ index: Int) -> Bool { words[index].isCapital }

    /// Whether no more than blanks, a dot or the like stands between a word and the next. A comma, as in
    /// "Nováková, Jana", only where it may; a line ends a name written like that.
    func isNear(_ index: Int, orComma: Bool) -> Bool {
        let between = letters[words[index].range.upperBound..<words[index + 1].range.lowerBound]
        guard between.count <= 3 else { return false }
        return between.allSatisfy { letter in
            orComma ? letter != 0x0A && letter != 0x0D : letter != 0x2C && letter != 0x3B
        }
    }
}

/// A word of a folded text: where it stands.
struct FoldedWord {
    let range: Range<Int>
    /// Whether it is written with a capital.
    let isCapital: Bool

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
    private let endings: Set<[UInt32]>

    var count: Int { word.count }

    init(_ word: [UInt32]) {
        self.word = word
        stems = NamePart.stems(of: word)
        let isWoman = word.count > 4 && word.suffix(3).elementsEqual("ova".unicodeScalars.map(\.value))
        endings = isWoman ? NamePart.womans : NamePart.endings[word.last ?? 0] ?? NamePart.consonant
    }

    /// How far a folded word is from this name: nothing where it is the name itself, more the longer the ending
    /// of the form; `nil` where it is none.
    func cost(_ letters: ArraySlice<UInt32>, inflected: Bool) -> Int? {
        if letters.elementsEqual(word) { return 0 }
        guard inflected else { return nil }
        return stems.compactMap { stem in
            guard letters.starts(with: stem), endings.contains(Array(letters.dropFirst(stem.count))) else {
                return nil
            }
            return letters.count - stem.count + 1
        }.min()
    }

    /// Whether a word is the first letter alone.
    func isInitial(_ letters: ArraySlice<UInt32>) -> Bool {
        letters.count == 1 && letters.first == word.first
    }

    /// Whether a form of one could be a form of the other.
    func isLike(_ other: NamePart) -> Bool {
        ([word] + stems).contains { own in
            ([other.word] + other.stems).contains { own.starts(with: $0) || $0.starts(with: own) }
        }
    }

    /// What the forms of a word have in common; the vowel at the end goes, and some consonants soften:
    /// Olga, Olze; Eliška, Elišce; Pavel, Pavla.
    private static func stems(of word: [UInt32]) -> [[UInt32]] {
        guard word.count > 2, let last = word.last else { return [] }
        guard NamePart.endings[last] != nil else {
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

    /// Folded endings of Czech declensions of names, by the vowel a name ends in; those that make a woman's
    /// surname of a man's, or the other way round, are left out, as that is somebody else.
    private static let endings: [UInt32: Set<[UInt32]>] = [
        0x61: list("a e i o u y ou ovi ove uv um ym ych ymi ach ech ami"),
        0x65: list("e i u o ou em im ich ech emi ovi ove uv um ete eti etem ata"),
        0x69: list("i iho imu im ich imi ove ovi"),
        0x6F: list("o a e i u y em ovi ove um"),
        0x75: list("u a e em ovi"),
        0x79: list("y eho emu em ym ych ymi"),
    ]

    /// Of a surname in -ová, which is declined as an adjective: Novákovi is a man.
    private static let womans = list("a e ou ych ym ymi")

    private static let consonant = list("a e i o u y ou em ovi ove uv um ich ech ami emi")

    private static func list(_ words: String) -> Set<[UInt32]> {
        Set(words.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
    }
}
