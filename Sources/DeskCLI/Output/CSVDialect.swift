import DeskModel
import DeskProse

/// How CSV is written: RFC 4180 by bytes with LF, or as spreadsheets want it.
package struct CSVDialect: Sendable, Equatable {
    /// What stands between cells.
    package var delimiter = UInt8(ascii: ",")
    /// A byte order mark, a line that names the delimiter, and lines that end in CR LF.
    package var isForExcel = false
    /// Leaves out the guard against spreadsheets that calculate.
    package var isRaw = false

    /// RFC 4180, guarded.
    package init() {}

    /// What `--delimiter` may name: what a spreadsheet takes for the end of a cell.
    private static let delimiters: [String: UInt8] = [
        ",": 0x2C, ";": 0x3B, "|": 0x7C, "tab": 0x09, "\\t": 0x09, "\t": 0x09,
    ]

    /// Reads what `--delimiter`, `--excel` and `--csv-raw` say. Throws `.usage` for another delimiter.
    init(_ delimiter: String?, isForExcel: Bool, isRaw: Bool) throws(DeskError) {
        if isForExcel { self.delimiter = UInt8(ascii: ";") }
        if let delimiter {
            guard let byte = CSVDialect.delimiters[delimiter] else {
                throw DeskError(.usage, .badDelimiter(delimiter), hint: .delimitersOfCSV)
            }
            self.delimiter = byte
        }
        self.isForExcel = isForExcel
        self.isRaw = isRaw
    }

    /// What stands before the first row.
    var beginning: [UInt8] {
        isForExcel ? [0xEF, 0xBB, 0xBF] + Array("sep=".utf8) + [delimiter] + lineEnd : []
    }

    /// What ends a row.
    var lineEnd: [UInt8] { isForExcel ? [0x0D, 0x0A] : [0x0A] }
}
