package import DeskModel

/// How a value is written in CSV and TSV.
package enum CSVText {
    /// Appends a cell of CSV, in quotes where it needs them.
    ///
    /// Spreadsheets calculate cells that start with `=`, `+`, `-`, `@`, TAB or CR, which has been used to
    /// run commands (CVE-2019-20002). Such text gets a `'` in front, unless the dialect is raw; and as a spreadsheet
    /// may take another character for the end of a cell than the one that is, so does such text behind a
    /// comma, a semicolon, a bar, a TAB or a line break, `a;'=1+1;b`. Text that already looks guarded gets
    /// one more, so that `unguarded` always gives back what was there.
    package static func write(_ value: JSON, _ dialect: CSVDialect = CSVDialect(), to bytes: inout [UInt8]) {
        let isText =
            switch value {
            case .integer, .decimal, .bool, .null: false
            case .string, .array, .object: true
            }
        var text = Array(value.flatText.utf8)
        if isText, !dialect.isRaw { guardText(&text) }
        let isQuoted = text.contains {
            $0 == dialect.delimiter || $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D
        }
        guard isQuoted else {
            bytes += text
            return
        }
        bytes.append(0x22)
        for byte in text {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// The cell without the guards that `write` put in.
    package static func unguarded(_ text: String) -> String {
        guard text.utf8.contains(apostrophe) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isGuard = byte == apostrophe && looksCalculated(bytes, index, from: index + 1)
            if !isGuard { result.append(byte) }
        }
        return result.count == bytes.count ? text : String(decoding: result, as: UTF8.self)
    }

    /// Puts a `'` wherever a cell that a spreadsheet would calculate could start.
    private static func guardText(_ text: inout [UInt8]) {
        guard text.contains(where: isCalculated) else { return }
        var result: [UInt8] = []
        for (index, byte) in text.enumerated() {
            if looksCalculated(text, index, from: index) { result.append(apostrophe) }
            result.append(byte)
        }
        text = result
    }

    private static let apostrophe = UInt8(ascii: "'")

    /// Whether a cell could start at a place and a spreadsheet would calculate what stands from `start` on, were
    /// it not for apostrophes in front. Quotes in front may be the file's and not the cell's; an empty line
    /// within a cell is nothing to calculate.
    private static func looksCalculated(_ text: [UInt8], _ place: Int, from start: Int) -> Bool {
        guard place == 0 || isCellEnd(text[place - 1]),
            let index = text[start...].firstIndex(where: { $0 != apostrophe && $0 != 0x22 })
        else { return false }
        let isEmptyLine = place > 0 && text[index] == 0x0D && text[(index + 1)...].first == 0x0A
        return isCalculated(text[index]) && !isEmptyLine
    }

    private static func isCellEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }

    private static func isCalculated(_ byte: UInt8) -> Bool {
        switch byte {
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
