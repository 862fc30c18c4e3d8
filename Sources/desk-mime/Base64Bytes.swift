/// Base64 as it is sent: with and without padding, in pieces that are padded each, with anything between the letters.
///
/// GMime 3.2.13 loses what follows the last whole group of four letters where the padding is missing.
enum Base64Bytes {
    /// The bytes of the letters; others are passed over.
    static func decode(_ text: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.underestimatedCount / 4 * 3)
        var (pending, letters): (UInt32, Int) = (0, 0)
        func end() {
            if letters >= 2 { bytes.append(UInt8(truncatingIfNeeded: pending >> (letters == 2 ? 4 : 10))) }
            if letters == 3 { bytes.append(UInt8(truncatingIfNeeded: pending >> 2)) }
            (pending, letters) = (0, 0)
        }
        for byte in text {
            let value = values[Int(byte)]
            guard value < 64 else {
                if byte == UInt8(ascii: "=") { end() }
                continue
            }
            pending = pending << 6 | UInt32(value)
            letters += 1
            guard letters == 4 else { continue }
            bytes.append(UInt8(truncatingIfNeeded: pending >> 16))
            bytes.append(UInt8(truncatingIfNeeded: pending >> 8))
            bytes.append(UInt8(truncatingIfNeeded: pending))
            (pending, letters) = (0, 0)
        }
        end()
        return bytes
    }

    /// The lines of letters, and what a list or a virus scanner has put after them as it stands.
    static func parts(of text: [UInt8]) -> (letters: ArraySlice<UInt8>, footer: ArraySlice<UInt8>) {
        let lines = text.split(separator: 0x0A)
        guard let first = lines.firstIndex(where: { !isPure($0) }), first > 0,
            !lines[first...].contains(where: { $0.count >= 20 && isPure($0) }),
            // Blanks alone tell nothing: some break the letters with them.
            !lines[first...].allSatisfy({ isPure($0.filter { !$0.isBlank }[...]) })
        else { return (text[...], []) }
        return (text[..<lines[first].startIndex], text[lines[first].startIndex...])
    }

    private static func isPure(_ line: ArraySlice<UInt8>) -> Bool {
        line.trimmed.allSatisfy { values[Int($0)] < 64 || $0 == UInt8(ascii: "=") }
    }

    /// Whether a text that is said to be Base64 can be: words with spaces between them are none.
    static func isLikely(_ text: ArraySlice<UInt8>) -> Bool {
        let (letters, others) = text.reduce(into: (0, 0)) { counts, byte in
            if values[Int(byte)] < 64 || byte == UInt8(ascii: "=") {
                counts.0 += 1
            } else if byte != 0x0A, byte != 0x0D {
                counts.1 += 1
            }
        }
        return others * 6 <= letters
    }

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, letter) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
            .enumerated()
        {
            values[Int(letter)] = UInt8(value)
        }
        return values
    }()
}
