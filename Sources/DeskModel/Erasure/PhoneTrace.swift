/// Finds a telephone number in text, however its digits are grouped and whether or not its country is told.
///
/// Only whole numbers: not the digits of a longer one, of one of another country, or of a bank account.
struct PhoneTrace: Sendable, Equatable {
    /// The country's digits, where they are known.
    private let country: [UInt32]?
    private let digits: [UInt32]

    /// `nil` for a number too short to be told from others.
    init?(_ phone: String) {
        let letters = FoldedScalars.letters(phone)
        var digits = letters.filter(FoldedScalars.isDigit)
        var isWhole = letters.first { $0 == 0x2B || FoldedScalars.isDigit($0) } == 0x2B
        if digits.starts(with: [0x30, 0x30]) {
            digits.removeFirst(2)
            isWhole = true
        }
        // A Czech or Slovak number has nine digits, so twelve of them are one with its country.
        if digits.count == 12, digits.starts(with: [0x34, 0x32]) { isWhole = true }
        let count = isWhole ? PhoneTrace.countryLength(digits) : 0
        country = count > 0 ? Array(digits.prefix(count)) : nil
        digits.removeFirst(count)
        guard digits.count >= 6 else { return nil }
        self.digits = digits
    }

    /// Whether two numbers may be one: where one of them tells no country, it may be either's.
    func isSame(as other: PhoneTrace) -> Bool {
        digits == other.digits && (country == nil || other.country == nil || country == other.country)
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
        guard index < letters.count else { return index }
        if FoldedScalars.isDigit(letters[index]) { return nil }
        return PhoneTrace.isTie(letters[index]) && PhoneTrace.isPart(letters[(index + 1)...]) ? nil : index
    }

    /// Takes a country's prefix in; `nil` when the digits are the end of a longer number or of a foreign one.
    private func start(before index: Int, _ letters: [UInt32]) -> Int? {
        var own = index
        // Within its country a zero goes before: 0151, +49 (0) 151.
        let hasZero = country.map { !PhoneTrace.near.contains($0) } ?? false
        if hasZero, own > 0, letters[own - 1] == 0x30 { own -= 1 }
        var before = PhoneTrace.withoutFillers(letters[..<own])
        if hasZero, before.last == 0x30, before.dropLast().last == 0x28 {
            before = PhoneTrace.withoutFillers(before.dropLast(2))
        }
        let rest = before.reversed().drop { FoldedScalars.isDigit($0) }.count
        let run = before[rest...]
        let isPlus = rest > 0 && before[rest - 1] == 0x2B
        let code = run.starts(with: [0x30, 0x30]) && !isPlus ? run.dropFirst(2) : run
        if (country.map { [$0] } ?? PhoneTrace.near).contains(where: { $0.elementsEqual(code) }) {
            return isPlus ? rest - 1 : rest
        }
        if !run.isEmpty && before.endIndex == own { return nil }
        // So many digits are a number that ends there.
        if isPlus || code.count < run.count, code.count < 9 { return nil }
        // Some more digits may stand between another country and these.
        let lead = letters[..<own].reversed().prefix { FoldedScalars.isDigit($0) || PhoneTrace.isFiller($0) }
        let digits = lead.count { FoldedScalars.isDigit($0) }
        if lead.count < own, letters[own - 1 - lead.count] == 0x2B, digits < 9 { return nil }
        return own > 0 && PhoneTrace.isTie(letters[own - 1])
            && PhoneTrace.isPart(ArraySlice(letters[..<(own - 1)].reversed())) ? nil : own
    }

    /// Whether what is tied to the digits is no number of its own, but the rest of a longer one.
    private static func isPart(_ rest: ArraySlice<UInt32>) -> Bool {
        guard let next = rest.first, FoldedScalars.isDigit(next) else { return false }
        return rest.prefix { FoldedScalars.isDigit($0) || isFiller($0) }.count { FoldedScalars.isDigit($0) }
            < 9
    }

    private static func isTie(_ letter: UInt32) -> Bool { letter == 0x2D || letter == 0x2F || letter == 0x2E }

    private static func withoutFillers(_ letters: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        letters.prefix(letters.count - (letters.reversed().prefix { isFiller($0) }.count))
    }

    private static func isFiller(_ letter: UInt32) -> Bool {
        [0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29].contains(letter)
    }

    /// The countries a number may be of that tells none.
    private static let near = ["420", "421"].map { $0.unicodeScalars.map(\.value) }

    /// How many digits the country of a whole number has (ITU-T E.164).
    private static func countryLength(_ digits: [UInt32]) -> Int {
        guard digits.count > 3 else { return 0 }
        let start = (digits[0] - 0x30) * 10 + digits[1] - 0x30
        switch start {
        case 10...19, 70...79: return 1
        case 20, 27, 30...34, 36, 39, 40, 41, 43...49, 51...58, 60...66, 81, 82, 84, 86, 90...95, 98: return 2
        default: return 3
        }
    }
}
