/// Text made safe for the way (RFC 2045, 6.7): short lines of ASCII, whatever stood in it.
///
/// Besides what the standard asks, a dot and a `From ` at the start of a line are encoded, so that neither
/// an SMTP relay nor a mailbox file takes them for its own.
enum QuotedPrintable {
    private static let width = 76

    /// The lines of a text; CR LF, CR and LF end one alike.
    static func lines(_ text: String) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var source = Array(text.utf8)[...]
        while !source.isEmpty {
            let end = source.firstIndex { $0 == 10 || $0 == 13 } ?? source.endIndex
            encode(source[..<end], into: &lines)
            var next = end
            if next < source.endIndex {
                next += source[next] == 13 && next + 1 < source.endIndex && source[next + 1] == 10 ? 2 : 1
            }
            source = source[next...]
        }
        return lines
    }

    private static func encode(_ source: ArraySlice<UInt8>, into lines: inout [[UInt8]]) {
        var line: [UInt8] = []
        var index = source.startIndex
        while index < source.endIndex {
            // A character of several bytes stays on one line, for whoever reads the source.
            let length = scalarLength(source[index...])
            let isLast = index + length == source.endIndex
            var piece: [UInt8] = []
            for byte in source[index..<index + length] {
                piece +=
                    isHarmless(byte, at: index, in: source, opens: line.isEmpty, closes: isLast)
                    ? [byte] : escape(byte)
            }
            if line.count + piece.count > (isLast ? width : width - 1) {
                lines.append(line + [UInt8(ascii: "=")])
                line = []
                continue
            }
            line += piece
            index += length
        }
        lines.append(line)
    }

    private static func isHarmless(
        _ byte: UInt8, at index: Int, in source: ArraySlice<UInt8>, opens: Bool, closes: Bool
    ) -> Bool {
        switch byte {
        case UInt8(ascii: "="): false
        case UInt8(ascii: "."): !opens
        case UInt8(ascii: "F"): !(opens && source[index...].starts(with: "From ".utf8))
        case 32, 9: !closes
        default: 33...126 ~= byte
        }
    }

    private static func scalarLength(_ rest: ArraySlice<UInt8>) -> Int {
        1 + rest.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
