/// Characters that HTML writes as `&name;` or `&#number;`.
enum HTMLEntity {
    /// The text with those that mail programs write put in their place; others stay as they are.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "&"),
                let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let text = character(bytes[(index + 1)..<end])
            else {
                result.append(bytes[index])
                index += 1
                continue
            }
            result.append(contentsOf: text.utf8)
            index = end + 1
        }
        return result
    }

    private static func character(_ name: ArraySlice<UInt8>) -> String? {
        guard name.first == UInt8(ascii: "#") else { return named[String(decoding: name, as: UTF8.self)] }
        let digits = String(decoding: name.dropFirst(), as: UTF8.self)
        let isHex = digits.utf8.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value != 0, let scalar = Unicode.Scalar(value) else { return nil }
        // A no-break space is a space to a reader.
        return value == 0xA0 ? " " : String(Character(scalar))
    }

    private static let named = [
        "aacute": "á", "Aacute": "Á", "amp": "&", "apos": "'", "bdquo": "„", "bull": "•", "ccaron": "č",
        "Ccaron": "Č", "copy": "©", "dcaron": "ď", "eacute": "é", "Eacute": "É", "ecaron": "ě", "Ecaron": "Ě",
        "euro": "€", "gt": ">", "hellip": "…", "iacute": "í", "Iacute": "Í", "laquo": "«", "ldquo": "“",
        "lsquo": "‘", "lt": "<", "mdash": "—", "middot": "·", "nbsp": " ", "ncaron": "ň", "ndash": "–",
        "oacute": "ó", "Oacute": "Ó", "ouml": "ö", "quot": "\"", "raquo": "»", "rcaron": "ř", "Rcaron": "Ř",
        "rdquo": "”", "reg": "®", "rsquo": "’", "sbquo": "‚", "scaron": "š", "Scaron": "Š", "sect": "§",
        "shy": "", "tcaron": "ť", "times": "×", "uacute": "ú", "Uacute": "Ú", "uring": "ů", "Uring": "Ů",
        "uuml": "ü", "yacute": "ý", "Yacute": "Ý", "zcaron": "ž", "Zcaron": "Ž",
    ]
}
