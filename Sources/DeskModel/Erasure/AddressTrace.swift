/// Finds an email address in text, in any case, also with `%40` for its sign.
///
/// Only whole addresses: `jan@b.example` is neither in `dan.jan@b.example` nor in `jan@b.example.cz`.
struct AddressTrace: Sendable {
    private let spellings: [[UInt32]]

    init(_ address: String) {
        var spellings = [FoldedScalars.letters(address)]
        if let at = spellings[0].lastIndex(of: 0x40) {
            spellings.append(spellings[0][..<at] + AddressTrace.escapedSign + spellings[0][(at + 1)...])
        }
        self.spellings = spellings
    }

    /// Where it stands in a folded text.
    func ranges(in letters: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for spelling in spellings where !spelling.isEmpty {
            var index = 0
            while index + spelling.count <= letters.count {
                let end = index + spelling.count
                if letters[index] == spelling[0], letters[index..<end].elementsEqual(spelling),
                    AddressTrace.isStart(index, letters), AddressTrace.isEnd(end, letters)
                {
                    found.append(index..<end)
                    index = end
                } else {
                    index += 1
                }
            }
        }
        return found
    }

    /// Whether it is a part of a longer address, or another that is told from it by an accent only.
    func isWithin(_ letters: [UInt32]) -> Bool {
        let address = spellings[0]
        return letters.count >= address.count
            && (0...(letters.count - address.count)).contains { letters[$0...].starts(with: address) }
    }

    /// Where any address stands in a folded text.
    static func all(in letters: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for (index, letter) in letters.enumerated() where letter == 0x40 || letter == 0x25 {
            let end = letter == 0x40 ? index + 1 : index + escapedSign.count
            guard letter == 0x40 || letters[index...].starts(with: escapedSign) else { continue }
            var (from, to) = (index, end)
            while from > 0, isAtom(letters[from - 1]) { from -= 1 }
            while to < letters.count, isAtom(letters[to]) { to += 1 }
            if from < index, to > end { found.append(from..<to) }
        }
        return found
    }

    /// What may stand before an address without being its part: a mark that begins or encloses something, an
    /// ellipsis, and what a link writes with a percent sign (`to%3Djan`).
    private static func isStart(_ index: Int, _ letters: [UInt32]) -> Bool {
        if index > 2, letters[index - 3] == 0x25, letters[(index - 2)..<index].allSatisfy(isHexadecimal) {
            return true
        }
        var before = index
        while before > 0, isMark(letters[before - 1]) { before -= 1 }
        if before == index, index > 1, letters[index - 1] == 0x27 { before -= 1 }
        guard before > 0, isWord(letters[before - 1]) else { return true }
        return index - before > 1 && letters[before..<index].allSatisfy { $0 == 0x2E }
    }

    /// A dot or a hyphen after an address ends a sentence, unless a longer domain follows.
    private static func isEnd(_ index: Int, _ letters: [UInt32]) -> Bool {
        var after = index
        while after < letters.count, letters[after] == 0x2E || letters[after] == 0x2D { after += 1 }
        guard after < letters.count, letters[after] != 0x40 else { return after == letters.count }
        guard isWord(letters[after]) else { return true }
        return after - index > 1 && letters[index..<after].allSatisfy { $0 == 0x2E }
    }

    private static func isWord(_ letter: UInt32) -> Bool {
        FoldedScalars.isLetter(letter) || FoldedScalars.isDigit(letter)
    }

    private static func isMark(_ letter: UInt32) -> Bool { [0x2E, 0x2D, 0x2B, 0x5F].contains(letter) }

    private static func isAtom(_ letter: UInt32) -> Bool { isWord(letter) || isMark(letter) }

    private static func isHexadecimal(_ letter: UInt32) -> Bool {
        FoldedScalars.isDigit(letter) || (0x61...0x66).contains(letter)
    }

    private static let escapedSign = "%40".unicodeScalars.map(\.value)
}
