package import DeskModel
import DeskProse

/// The rows of an import file, each value under the column that the import knows it by.
package struct ImportTable {
    /// How a file is to be read.
    package struct Settings: Sendable {
        /// How it is written.
        package var format: ImportFormat?
        /// What stands between cells.
        package var delimiter: UInt8?
        /// How bytes are read as text.
        package var encoding = InputEncoding.utf8
        /// The name in the file and the known column it stands for.
        package var mapping: [(name: String, column: String)] = []
        /// Whether columns that nobody knows are left out.
        package var ignoresUnknown = false

        /// As it is where nothing is said.
        package init() {}
    }

    private enum Reader {
        case csv(CSVReader)
        case lines(JSONLinesReader)
    }

    /// Held, as the reader's descriptor goes with it.
    private let file: ImportFile
    private var reader: Reader
    private let names: ColumnNames
    /// For each cell of a CSV row the known column it belongs to; `nil` leaves it out.
    private let places: [Int?]

    /// Reads the heading of a file and finds the known columns in it.
    ///
    /// Throws `.invalid` for columns that are unknown, missing or there twice.
    package init<Column: ImportColumn>(
        _ file: ImportFile, columns: Column.Type, _ settings: Settings
    ) throws(DeskError) {
        self.file = file
        names = ColumnNames(columns, settings)
        let start = try file.beginning(2)
        guard start != [0xFF, 0xFE], start != [0xFE, 0xFF] else {
            throw DeskError(.invalid, .isUTF16(file.name), hint: .saveAsUTF8)
        }
        let format = if let given = settings.format { given } else { try ImportFormat(of: file) }
        switch format {
        case .csv:
            let csv = try CSVReader(
                try file.source(), delimiter: settings.delimiter, encoding: settings.encoding)
            places = csv.heading.isEmpty ? [] : try names.places(of: csv.heading)
            reader = .csv(csv)
        case .jsonl:
            guard settings.encoding != .windows1250 else { throw DeskError(.usage, .encodingOfCSV) }
            places = []
            reader = .lines(JSONLinesReader(try file.source()))
        }
    }

    /// The next row, nil at the end. Where the syntax of a row is broken that row is at fault, and the next one
    /// begins with the next line.
    package mutating func next() throws(DeskError) -> ImportRow? {
        switch reader {
        case .csv(var csv):
            let row = try csv.next()
            reader = .csv(csv)
            return row.map(self.row)
        case .lines(var lines):
            defer { reader = .lines(lines) }
            do {
                while let line = try lines.next() {
                    if !names.isErased(line.value) { return names.row(line.number, line.value) }
                }
                return nil
            } catch {
                return ImportRow(number: lines.number, fault: error)
            }
        }
    }

    private func row(_ row: CSVReader.Row) -> ImportRow {
        switch row.cells {
        case .failure(let fault): return ImportRow(number: row.number, fault: fault)
        case .success(let cells):
            var values = [String?](repeating: nil, count: names.known.count)
            for index in cells.indices where !cells[index].isEmpty {
                guard index < places.count else {
                    return ImportRow(
                        number: row.number,
                        fault: DeskError(.invalid, .tooManyRowCells(cells.count, places.count)))
                }
                if let place = places[index] { values[place] = cells[index] }
            }
            return ImportRow(number: row.number, values: values)
        }
    }
}
