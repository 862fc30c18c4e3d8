/// Writes dates and times into a buffer that is known to be large enough.
struct DigitWriter {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    /// Bytes written so far.
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    /// One byte.
    mutating func byte(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }

    /// A number below 100 in two digits.
    mutating func two(_ number: Int) {
        byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
        byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }

    /// A date of the years 0 to 9999 in ten bytes.
    mutating func date(_ date: CivilDate) {
        two(date.year / 100)
        two(date.year % 100)
        byte(UInt8(ascii: "-"))
        two(date.month)
        byte(UInt8(ascii: "-"))
        two(date.day)
    }
}

/// A number below 100 in two digits.
func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
