package import DeskModel

/// How a value is written in CSV and TSV.
package enum CSVText {
    /// Appends a cell of CSV, in quotes where it needs them.
    ///
    /// Spreadsheets calculate cells that start with `=`, `+`, `-`, `@`, TAB or CR, which has been used to
    /// run commands (CVE-2019-20002). Such text gets a `'` in front, unless `isRaw`. Text that already
    /// looks guarded gets one more, so that `unguarded` always gives back what was there.
    package static func write(_ value: JSON, isRaw: Bool = false, to bytes: inout [UInt8]) {
        let text = Array(value.flatText.utf8)
        let isText =
            switch value {
            case .integer, .decimal, .bool, .null: false
            case .string, .array, .object: true
            }
        let guarding = isText && !isRaw && looksCalculated(text[...])
        let isQuoted = text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        if isQuoted { bytes.append(0x22) }
        if guarding { bytes.append(0x27) }
        for byte in text {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        if isQuoted { bytes.append(0x22) }
    }

    /// The cell without the guard that `write` put in front.
    package static func unguarded(_ text: String) -> String {
        guard text.utf8.first == 0x27, looksCalculated(Array(text.utf8)[...]) else { return text }
        return String(decoding: text.utf8.dropFirst(), as: UTF8.self)
    }

    /// Whether a spreadsheet would calculate the cell, were it not for apostrophes in front.
    private static func looksCalculated(_ text: ArraySlice<UInt8>) -> Bool {
        switch text.first(where: { $0 != 0x27 }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }

    /// Appends a value of TSV.
    static func writeTabbed(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case 0x09: bytes += #"\t"#.utf8
            case 0x0A: bytes += #"\n"#.utf8
            case 0x0D: bytes += #"\r"#.utf8
            case 0x5C: bytes += #"\\"#.utf8
            default: bytes.append(byte)
            }
        }
    }
}
