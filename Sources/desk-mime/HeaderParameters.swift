/// The parameters of a field such as `Content-Disposition` (RFC 2045, RFC 2231), as they are meant to be and as they
/// are written.
struct HeaderParameters {
    /// What stands before the first parameter, in small letters.
    let value: String
    private var found: [(name: String, bytes: [UInt8])] = []

    init(_ field: [UInt8]) {
        let semicolon = UInt8(ascii: ";")
        var rest = field[...]
        value = String(decoding: rest.prefix { $0 != semicolon }.trimmed, as: UTF8.self).lowercased()
        rest = rest.drop { $0 != semicolon }
        while found.count < 200, !rest.isEmpty {
            rest = rest.drop { $0 == semicolon || $0.isBlank }
            let name = rest.prefix { $0 != semicolon && $0 != UInt8(ascii: "=") }
            rest = rest[name.endIndex...]
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop(while: \.isBlank)
            let bytes =
                rest.first == UInt8(ascii: "\"")
                ? HeaderParameters.quoted(&rest) : HeaderParameters.bare(&rest)
            found.append((String(decoding: name.trimmed, as: UTF8.self).lowercased(), bytes))
        }
    }

    /// A parameter as text, put together where it stands in several pieces.
    func text(_ name: String) -> String? {
        extended(name) ?? bytes(name).map(HeaderWords.text)
    }

    private func bytes(_ name: String) -> [UInt8]? { found.first { $0.name == name }?.bytes }

    /// `name*=`, or `name*0=`, `name*1*=` and so on; those with a star at the end have percent signs in them, and the
    /// first of them says the charset.
    private func extended(_ name: String) -> String? {
        var pieces: [(bytes: [UInt8], isExtended: Bool)] = []
        if let whole = bytes(name + "*") {
            pieces = [(whole, true)]
        } else {
            while true {
                let piece = "\(name)*\(pieces.count)"
                if let bytes = bytes(piece + "*") {
                    pieces.append((bytes, true))
                } else if let bytes = bytes(piece) {
                    pieces.append((bytes, false))
                } else {
                    break
                }
            }
        }
        guard let first = pieces.first else { return nil }
        guard pieces.contains(where: \.isExtended) else { return HeaderWords.text(pieces.flatMap(\.bytes)) }
        var charset: String?
        let parts = first.bytes.split(
            separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        if first.isExtended, parts.count == 3 {
            charset = String(decoding: parts[0], as: UTF8.self)
            pieces[0].bytes = Array(parts[2])
        }
        let bytes = pieces.flatMap { piece in
            piece.isExtended ? PercentBytes.decode(piece.bytes[...], mark: UInt8(ascii: "%")) : piece.bytes
        }
        return CharsetText.decode(bytes, charset: charset)
    }

    /// A value in quotation marks. One that stands before neither a semicolon nor the end belongs to the value, as
    /// long as there is another that does.
    private static func quoted(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
        let (quote, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
        var text: [UInt8] = []
        var first: (length: Int, rest: ArraySlice<UInt8>)?
        var tail = rest.dropFirst()
        while let byte = tail.popFirst() {
            if byte == backslash, let next = tail.first, next == quote || next == backslash {
                text.append(next)
                tail.removeFirst()
            } else if byte == quote {
                let after = tail.drop(while: \.isBlank).first
                if after == nil || after == UInt8(ascii: ";") {
                    rest = tail
                    return text
                }
                if first == nil { first = (text.count, tail) }
                text.append(byte)
            } else {
                text.append(byte)
            }
        }
        rest = (first?.rest ?? tail).drop { $0 != UInt8(ascii: ";") }
        return first.map { Array(text.prefix($0.length)) } ?? text
    }

    /// A value without them, spaces and all.
    private static func bare(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
        let text = rest.prefix { $0 != UInt8(ascii: ";") }
        rest = rest[text.endIndex...]
        return Array(text.trimmed)
    }
}
