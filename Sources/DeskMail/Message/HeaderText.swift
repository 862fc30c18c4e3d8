import DeskModel
import DeskProse

/// Header fields: checking, encoding (RFC 2047) and folding (RFC 5322, 2.2.3).
///
/// Lines stay within 78 columns, encoded words within 75 and their lines within 76.
struct HeaderText {
    private(set) var lines: [[UInt8]] = []
    private var line: [UInt8]

    private static let width = 76

    /// Starts a field: `Subject:` say.
    init(_ name: String) {
        line = Array("\(name):".utf8)
    }

    /// The lines of the field.
    consuming func finish() -> [[UInt8]] { lines + [line] }

    /// Adds something that is not to be broken, after a space, on a new line where it does not fit.
    mutating func add(token: some Collection<UInt8>) {
        if line.count + 1 + token.count > Self.width, line.contains(where: { $0 != 32 }) {
            lines.append(line)
            line = []
        }
        line.append(32)
        line.append(contentsOf: token)
    }

    /// Sets a sign directly behind what was added last.
    mutating func append(_ sign: UInt8) {
        line.append(sign)
    }

    /// Adds words of free text, encoded where they must be.
    mutating func add(text: String) {
        if Self.isPlain(text) {
            for word in text.utf8.split(separator: 32) { add(token: word) }
        } else {
            addEncoded(text)
        }
    }

    /// Adds a display name: bare where it is a phrase of atoms, quoted or encoded where not.
    mutating func add(name: String) {
        let atoms = name.utf8.allSatisfy { $0 == 32 || Self.isAtom($0) }
        if atoms, Self.isPlain(name) {
            add(text: name)
        } else if Self.isPlain(name), name.utf8.count <= 60 {
            var quoted: [UInt8] = [34]
            for byte in name.utf8 {
                if byte == 34 || byte == 92 { quoted.append(92) }
                quoted.append(byte)
            }
            add(token: quoted + [34])
        } else {
            addEncoded(name)
        }
    }

    /// Encoded words in base64, each of whole scalars, as RFC 2047 demands; the space between two of
    /// them is not part of the text.
    private mutating func addEncoded(_ text: String) {
        let prefix = Array("=?UTF-8?B?".utf8)
        var rest = text.unicodeScalars[...]
        while !rest.isEmpty {
            // A first word too narrow to be worth it goes to the next line.
            let room = Self.width - line.count - 1 - prefix.count - 2
            let limit = room >= 16 ? room / 4 * 3 : (Self.width - 1 - prefix.count - 2) / 4 * 3
            var piece: [UInt8] = []
            while let scalar = rest.first {
                let bytes = UTF8.encode(scalar).map(Array.init) ?? []
                guard piece.isEmpty || piece.count + bytes.count <= limit else { break }
                piece += bytes
                rest = rest.dropFirst()
            }
            add(token: prefix + Base64Text.encode(piece) + Array("?=".utf8))
        }
    }

    /// Printable ASCII with single spaces, nothing that reads like an encoded word and no word too long
    /// to be folded.
    private static func isPlain(_ text: String) -> Bool {
        var previous: UInt8 = 32
        var length = 0
        for byte in text.utf8 {
            guard 32...126 ~= byte, !(byte == 32 && previous == 32) else { return false }
            if byte == UInt8(ascii: "?"), previous == UInt8(ascii: "=") { return false }
            length = byte == 32 ? 0 : length + 1
            guard length <= 60 else { return false }
            previous = byte
        }
        return previous != 32
    }

    private static func isAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    /// A text as a header may hold it: what no header may, control characters (C0, DEL, C1) and line breaks, is a
    /// space, and what nobody would read to the end is cut.
    ///
    /// Whatever is stored can so be mailed.
    static func cleaned(_ text: String) -> String {
        guard text.utf8.count > longest || text.unicodeScalars.contains(where: isControl) else { return text }
        var cleaned = String.UnicodeScalarView()
        var length = 0
        for scalar in text.unicodeScalars {
            length += UTF8.width(scalar)
            guard length <= longest else { break }
            cleaned.append(isControl(scalar) ? " " : scalar)
        }
        return String(cleaned)
    }

    /// Throws `.invalid` for what `cleaned` would alter, where somebody has just written it and can be told.
    static func demandClean(_ text: String, _ field: Text.Field) throws(DeskError) {
        guard text.utf8.count <= longest else {
            throw DeskError(.invalid, .value(.tooLongBytes(field, limit: longest)))
        }
        guard !text.unicodeScalars.contains(where: isControl) else {
            throw DeskError(.invalid, .mailFieldHasControl(field.prose))
        }
    }

    private static let longest = 4096

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }
}
