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
}

/// Bytes that come in pieces, as lines of Base64 of 76 characters.
struct Base64Lines {
    /// Less than a line's worth.
    private var rest: [UInt8] = []

    /// Bytes in a line.
    private static let size = 57

    /// Writes the lines that a further piece completes.
    mutating func add(_ piece: some Collection<UInt8>, to writer: inout LineWriter) throws {
        var piece = piece[...]
        if !rest.isEmpty {
            let missing = Self.size - rest.count
            rest.append(contentsOf: piece.prefix(missing))
            piece = piece.dropFirst(missing)
            guard rest.count == Self.size else { return }
            try writer.add(Base64Text.encode(rest))
            rest.removeAll(keepingCapacity: true)
        }
        while piece.count >= Self.size {
            try writer.add(Base64Text.encode(piece.prefix(Self.size)))
            piece = piece.dropFirst(Self.size)
        }
        rest.append(contentsOf: piece)
    }

    /// Writes what is left, the last and shorter line.
    func finish(to writer: inout LineWriter) throws {
        if !rest.isEmpty { try writer.add(Base64Text.encode(rest)) }
    }
}
