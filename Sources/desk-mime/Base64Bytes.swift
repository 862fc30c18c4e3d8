/// Base64 as it is sent: with and without padding, in pieces that are padded each, with anything between the letters.
///
/// GMime 3.2.13 loses what follows the last whole group of four letters where the padding is missing.
enum Base64Bytes {
    /// The bytes of the letters; others are passed over.
    static func decode(_ text: some Sequence<UInt8>) -> [UInt8] {
        var bytes = Array(text)
        decode(&bytes, letters: bytes.count)
        return bytes
    }

    /// Puts the bytes of the letters that a text begins with in their place. They are fewer, so there is no need for room
    /// of their own: a file of the largest size is held once.
    static func decode(_ text: inout [UInt8], letters end: Int) {
        let count = text.withUnsafeMutableBufferPointer { decode($0, letters: end) }
        text.removeSubrange(count..<end)
    }

    private static func decode(_ text: UnsafeMutableBufferPointer<UInt8>, letters end: Int) -> Int {
        var (pending, letters): (UInt32, Int) = (0, 0)
        var count = 0
        func put(_ byte: UInt32) {
            text[count] = UInt8(truncatingIfNeeded: byte)
            count += 1
        }
        func finish() {
            if letters >= 2 { put(pending >> (letters == 2 ? 4 : 10)) }
            if letters == 3 { put(pending >> 2) }
            (pending, letters) = (0, 0)
        }
        values.withUnsafeBufferPointer { values in
            for place in 0..<end {
                let byte = text[place]
                let value = values[Int(byte)]
                guard value < 64 else {
                    if byte == UInt8(ascii: "=") { finish() }
                    continue
                }
                pending = pending << 6 | UInt32(value)
                letters += 1
                guard letters == 4 else { continue }
                put(pending >> 16)
                put(pending >> 8)
                put(pending)
                (pending, letters) = (0, 0)
            }
        }
        finish()
        return count
    }

    /// Where the lines of letters end, and begins what a list or a virus scanner has put after them as it stands.
    static func end(of text: [UInt8]) -> Int {
        text.withUnsafeBufferPointer { text in
            var (start, footer, lines): (Int, Int?, Int) = (0, nil, 0)
            // Blanks alone tell nothing: some break the letters with them.
            var isBroken = true
            while start < text.count {
                let end = text[start...].firstIndex(of: 0x0A) ?? text.count
                defer { start = end + 1 }
                guard start < end else { continue }
                let line = text[start..<end]
                let isPure = isPure(line)
                if footer == nil, !isPure {
                    guard lines > 0 else { return text.count }
                    footer = start
                }
                lines += 1
                guard footer != nil else { continue }
                if isPure, line.count >= 20 { return text.count }
                if !line.allSatisfy({ $0.isBlank || isLetter($0) }) { isBroken = false }
            }
            return isBroken ? text.count : footer ?? text.count
        }
    }

    private static func isPure(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        line.trimmed.allSatisfy(isLetter)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        values[Int(byte)] < 64 || byte == UInt8(ascii: "=")
    }

    /// Whether a text that is said to be Base64 can be: words with spaces between them are none.
    static func isLikely(_ text: ArraySlice<UInt8>) -> Bool {
        var (letters, others) = (0, 0)
        for byte in text {
            if isLetter(byte) {
                letters += 1
            } else if byte != 0x0A, byte != 0x0D {
                others += 1
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
