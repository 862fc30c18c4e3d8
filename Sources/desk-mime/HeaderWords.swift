/// Text of a header field (RFC 2047).
///
/// It is read here and not by GMime, whose version 3.2.13 joins the letters of adjacent Base64 words before it
/// decodes them, and so cuts the text where one of them is padded; it also takes each label at its word.
enum HeaderWords {
    /// The field as text: encoded words decoded, what stands between two of them left out.
    ///
    /// Words of one charset that follow each other are decoded as one, as some cut a letter in two.
    static func text(_ field: [UInt8]) -> String {
        var reader = Reader(rest: field[...])
        reader.read()
        return reader.text
    }

    private struct Reader {
        var rest: ArraySlice<UInt8>
        var text = ""
        private var plain: [UInt8] = []
        private var word: (charset: String, bytes: [UInt8])?

        init(rest: ArraySlice<UInt8>) {
            self.rest = rest
        }

        mutating func read() {
            while let byte = rest.first {
                if byte == UInt8(ascii: "="), let found = EncodedWord(&rest) {
                    add(found)
                } else {
                    plain.append(byte)
                    rest.removeFirst()
                }
            }
            endWord()
            endPlain()
        }

        private mutating func add(_ found: EncodedWord) {
            if let open = word, plain.allSatisfy(\.isBlank) {
                plain = []
                if open.charset == found.charset {
                    word?.bytes += found.bytes
                    return
                }
            }
            endWord()
            endPlain()
            word = (found.charset, found.bytes)
        }

        private mutating func endWord() {
            if let word { text += CharsetText.decode(word.bytes, charset: word.charset) }
            word = nil
        }

        private mutating func endPlain() {
            if !plain.isEmpty { text += CharsetText.decode(plain, charset: nil) }
            plain = []
        }
    }
}

/// `=?charset?Q?text?=`, as it is meant to be and as it is written.
private struct EncodedWord {
    let charset: String
    let bytes: [UInt8]

    /// Reads a word that begins here, and passes over it; one that the end of the field cuts is read as far as it
    /// goes.
    init?(_ rest: inout ArraySlice<UInt8>) {
        let mark = UInt8(ascii: "?")
        guard rest.count > 4, rest[rest.startIndex + 1] == mark else { return nil }
        let name = rest.dropFirst(2).prefix(61).prefix { $0 != mark && !$0.isBlank }
        let after = rest[name.endIndex...]
        guard !name.isEmpty, after.count >= 3, after.first == mark, after[after.startIndex + 2] == mark else {
            return nil
        }
        let encoding = after[after.startIndex + 1] | 0x20
        guard encoding == UInt8(ascii: "b") || encoding == UInt8(ascii: "q") else { return nil }
        let body = after.dropFirst(3)
        let end = body.indices.first {
            body[$0] == mark && $0 + 1 < body.endIndex && body[$0 + 1] == UInt8(ascii: "=")
        }
        let written = end.map { body[..<$0] } ?? body.prefix { !$0.isBlank }
        // What a language follows (RFC 2231) is the charset.
        charset = String(decoding: name.prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self).lowercased()
        bytes =
            encoding == UInt8(ascii: "b")
            ? Base64Bytes.decode(written)
            : PercentBytes.decode(written, mark: UInt8(ascii: "="), space: UInt8(ascii: "_"))
        rest = end.map { rest[($0 + 2)...] } ?? rest[written.endIndex...]
    }
}
