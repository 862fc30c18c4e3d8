/// Bytes written as a mark and two digits: `=C5` in a header word, `%C5` in a parameter.
enum PercentBytes {
    /// The bytes; a mark without two digits after it stands for itself. `space` is what stands for a space.
    static func decode(_ text: ArraySlice<UInt8>, mark: UInt8, space: UInt8? = nil) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap(digit)
            if byte == mark, digits.count == 2 {
                bytes.append(digits[0] << 4 | digits[1])
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == space ? 0x20 : byte)
            }
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
        default: nil
        }
    }
}

extension UInt8 {
    /// Whether it is a space, a tab or an end of line.
    var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
