/// Bytes in Base64 (RFC 4648, section 4), as web sites send files: with or without padding, and with line breaks
/// between the letters.
///
/// By hand, as the domain imports nothing; Foundation's reader would also refuse what lacks its padding.
package enum Base64Text {
    /// The bytes of a text; `nil` when it is none.
    package static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count / 4 * 3)
        var pending: UInt32 = 0
        var letters = 0
        var padding = 0
        for byte in text.utf8 {
            if byte == 0x0A || byte == 0x0D { continue }
            if byte == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            guard padding == 0, let value = value(of: byte) else { return nil }
            pending = pending << 6 | value
            letters += 1
            guard letters % 4 == 0 else { continue }
            bytes.append(UInt8(truncatingIfNeeded: pending >> 16))
            bytes.append(UInt8(truncatingIfNeeded: pending >> 8))
            bytes.append(UInt8(truncatingIfNeeded: pending))
        }
        let rest = letters % 4
        guard rest != 1, padding == 0 || rest > 0 && rest + padding == 4 else { return nil }
        if rest == 2 {
            guard pending & 0xF == 0 else { return nil }
            bytes.append(UInt8(truncatingIfNeeded: pending >> 4))
        } else if rest == 3 {
            guard pending & 0x3 == 0 else { return nil }
            bytes.append(UInt8(truncatingIfNeeded: pending >> 10))
            bytes.append(UInt8(truncatingIfNeeded: pending >> 2))
        }
        return bytes
    }

    private static func value(of letter: UInt8) -> UInt32? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(letter - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(letter - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(letter - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
