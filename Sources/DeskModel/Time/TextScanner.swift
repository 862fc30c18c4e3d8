/// Reads a short text byte by byte, from left to right.
///
/// A reading that fails leaves the position where it was, so that another can be tried.
struct TextScanner {
    let bytes: [UInt8]
    private(set) var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { index == bytes.count }
    /// The next byte, if there is one.
    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// Passes over this character if it comes next.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    /// Passes over any spaces and tabs.
    mutating func spaces() {
        while let byte = peek, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { index += 1 }
    }

    /// Takes the next byte, whatever it is.
    mutating func next() -> UInt8? {
        guard let byte = peek else { return nil }
        index += 1
        return byte
    }

    /// A whole number of at least and at most so many digits (18 at most fit).
    mutating func digits(_ lengths: ClosedRange<Int>) -> Int? {
        var value = 0
        var length = 0
        while length < lengths.upperBound, index + length < bytes.count {
            let digit = bytes[index + length] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            value = value * 10 + Int(digit)
            length += 1
        }
        guard length >= lengths.lowerBound else { return nil }
        index += length
        return value
    }

    /// Lower-case letters, as many as follow.
    mutating func word() -> [UInt8] {
        let start = index
        while let byte = peek, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { index += 1 }
        return Array(bytes[start..<index])
    }

    /// What the closure reads, or nothing and the old position.
    mutating func attempt<Value>(_ read: (inout TextScanner) -> Value?) -> Value? {
        var trial = self
        guard let value = read(&trial) else { return nil }
        self = trial
        return value
    }

    /// `2026-12-01`
    mutating func isoDate() -> CivilDate? {
        attempt { scanner in
            guard let year = scanner.digits(4...4), scanner.skip("-"),
                let month = scanner.digits(2...2), scanner.skip("-"),
                let day = scanner.digits(2...2)
            else { return nil }
            return CivilDate(year: year, month: month, day: day)
        }
    }
}
