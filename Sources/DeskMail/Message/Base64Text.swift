/// Base64 with padding, as MIME has it (RFC 2045, 6.8).
enum Base64Text {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var iterator = bytes.makeIterator()
        while let first = iterator.next() {
            let second = iterator.next()
            let third = second == nil ? nil : iterator.next()
            let group = Int(first) << 16 | Int(second ?? 0) << 8 | Int(third ?? 0)
            text.append(alphabet[group >> 18])
            text.append(alphabet[group >> 12 & 63])
            text.append(second == nil ? UInt8(ascii: "=") : alphabet[group >> 6 & 63])
            text.append(third == nil ? UInt8(ascii: "=") : alphabet[group & 63])
        }
        return text
    }

    /// Lines of 76 characters.
    static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: 57).map { start in
            encode(bytes[start..<min(start + 57, bytes.count)])
        }
    }
}
