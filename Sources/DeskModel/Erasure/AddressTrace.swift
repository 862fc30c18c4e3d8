/// Finds an email address in text, in any case, also with `%40` for its sign.
struct AddressTrace: Sendable {
    private let spellings: [[UInt32]]

    init(_ address: String) {
        var spellings = [FoldedScalars.letters(address)]
        if let at = spellings[0].lastIndex(of: 0x40) {
            spellings.append(
                spellings[0][..<at] + "%40".unicodeScalars.map(\.value) + spellings[0][(at + 1)...])
        }
        self.spellings = spellings
    }

    /// Where it stands in a folded text, not as a part of another address.
    func ranges(in letters: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for spelling in spellings where !spelling.isEmpty {
            var index = 0
            while index + spelling.count <= letters.count {
                let end = index + spelling.count
                if letters[index] == spelling[0], letters[index..<end].elementsEqual(spelling),
                    isStart(index, letters), isEnd(end, letters)
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

    private func isStart(_ index: Int, _ letters: [UInt32]) -> Bool {
        index == 0 || !AddressTrace.isAtom(letters[index - 1])
    }

    /// A dot after the address ends a sentence, unless a longer domain follows.
    private func isEnd(_ index: Int, _ letters: [UInt32]) -> Bool {
        guard index < letters.count else { return true }
        if letters[index] == 0x2E {
            return index + 1 == letters.count || !AddressTrace.isAtom(letters[index + 1])
        }
        return !AddressTrace.isAtom(letters[index]) || letters[index] == 0x5F
    }

    private static func isAtom(_ letter: UInt32) -> Bool {
        FoldedScalars.isLetter(letter) || FoldedScalars.isDigit(letter)
            || [0x2E, 0x2D, 0x2B, 0x5F].contains(letter)
    }
}

/// Finds a telephone number in text, however its digits are grouped and whether or not its country is told.
struct PhoneTrace: Sendable {
    private let digits: [UInt32]

    /// `nil` for a number too short to be told from others.
    init?(_ phone: String) {
        var digits = FoldedScalars.letters(phone).filter(FoldedScalars.isDigit)
        if digits.starts(with: [0x30, 0x30]) { digits.removeFirst(2) }
        // Of a Czech or Slovak number the nine digits count.
        if digits.count == 12, digits.starts(with: [0x34, 0x32]) { digits.removeFirst(3) }
        guard digits.count >= 6 else { return nil }
        self.digits = digits
    }

    /// Where it stands in a folded text.
    func ranges(in letters: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < letters.count {
            guard letters[index] == digits[0], let end = end(from: index, letters),
                let start = start(before: index, letters)
            else {
                index += 1
                continue
            }
            found.append(start..<end)
            index = end
        }
        return found
    }

    private func end(from start: Int, _ letters: [UInt32]) -> Int? {
        var index = start
        for (count, digit) in digits.enumerated() {
            if count > 0 { while index < letters.count, PhoneTrace.isFiller(letters[index]) { index += 1 } }
            guard index < letters.count, letters[index] == digit else { return nil }
            index += 1
        }
        return index < letters.count && FoldedScalars.isDigit(letters[index]) ? nil : index
    }

    /// Takes a country's prefix in; `nil` when the digits are the end of a longer number.
    private func start(before index: Int, _ letters: [UInt32]) -> Int? {
        var before = index
        while before > 0, PhoneTrace.isFiller(letters[before - 1]) { before -= 1 }
        for prefix in ["+420", "00420", "+421", "00421"] {
            let prefix = prefix.unicodeScalars.map(\.value)
            if before >= prefix.count, letters[(before - prefix.count)..<before].elementsEqual(prefix) {
                return before - prefix.count
            }
        }
        return index > 0 && (FoldedScalars.isDigit(letters[index - 1]) || letters[index - 1] == 0x2B)
            ? nil : index
    }

    private static func isFiller(_ letter: UInt32) -> Bool {
        [0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29].contains(letter)
    }
}
