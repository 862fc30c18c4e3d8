import CGMime

/// What a sender says a text is in, as far as anybody can tell.
enum CharsetName: Equatable {
    /// UTF-8, ASCII or nothing that is known: to be found out.
    case unsaid
    /// Central or Western European, in ISO 8859 or in the code page of Windows, which are often taken for each
    /// other: 8859-2 and 1250, 8859-1 and 1252.
    case central(isISO: Bool)
    case western
    /// Any other, as iconv calls it.
    case other(String)

    /// Reads a label in any of its spellings: `x-cp1250`, `windows1250`, `iso8859_2`. One that nobody knows is as
    /// good as none.
    init(label: String) {
        let bytes = label.lowercased().utf8.prefix(60).prefix {
            $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";")
        }
        let key = bytes.filter { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
        let letters = key.prefix { $0 > 0x39 }
        var name = String(decoding: letters, as: UTF8.self)
        let number = String(decoding: key.dropFirst(letters.count).prefix { $0 <= 0x39 }, as: UTF8.self)
        for prefix in ["cs", "x"] where name.hasPrefix(prefix) && name != prefix {
            name.removeFirst(prefix.utf8.count)
        }
        switch (name, number) {
        case ("utf", "8"), ("", ""), ("unicode", _), ("usascii", _), ("ascii", _), ("ansix", _):
            self = .unsaid
        case (_, "1250"), (_, "88592"), ("latin", "2"), ("l", "2"), ("isolatin", "2"), ("msee", ""):
            self = .central(isISO: number != "1250" && name != "msee")
        case (_, "1252"), (_, "88591"), ("latin", "1"), ("l", "1"), ("isolatin", "1"), ("msansi", ""):
            self = .western
        default:
            self =
                CharsetName.iconv(name, number).map(CharsetName.other) ?? CharsetName.known(label) ?? .unsaid
        }
    }

    /// The code page of Windows that has the letters of an ISO 8859 set, and more where that has none.
    static let richer = [
        "ISO-8859-4": "CP1257", "ISO-8859-5": "CP1251", "ISO-8859-6": "CP1256", "ISO-8859-7": "CP1253",
        "ISO-8859-8": "CP1255", "ISO-8859-9": "CP1254", "ISO-8859-13": "CP1257", "ISO-8859-15": "CP1252",
    ]

    private static func iconv(_ name: String, _ number: String) -> String? {
        if let code = Int(number), (1251...1258).contains(code) { return "CP\(code)" }
        if number.hasPrefix("8859"), let part = Int(number.dropFirst(4)), (3...16).contains(part) {
            return "ISO-8859-\(part)"
        }
        // The larger set of each, which is what is written under the smaller one's name.
        switch (name, number) {
        case ("gb", "2312"), ("gbk", _): return "GB18030"
        case ("shiftjis", _), ("sjis", _): return "CP932"
        case ("ksc", _), ("euckr", _): return "CP949"
        case (_, "852"): return "CP852"
        case ("macce", _), ("maccentraleurope", _): return "MAC-CENTRALEUROPE"
        case ("big", "5"): return "BIG5-HKSCS"
        default: return nil
        }
    }

    private static func known(_ label: String) -> CharsetName? {
        guard !label.isEmpty, label.utf8.count <= 60, let name = g_mime_charset_iconv_name(label) else {
            return nil
        }
        let converter = g_iconv_open("UTF-8", name)
        guard converter != GIConv(bitPattern: -1) else { return nil }
        g_iconv_close(converter)
        return .other(text(name))
    }
}
