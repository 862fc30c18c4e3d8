import DeskModel

/// Prints rows as lines of values with something between them, each row as it comes.
struct DelimitedPrinter<Row: Report>: RowPrinter {
    /// How values are written so that they can be told apart.
    enum Dialect {
        case csv(CSVDialect)
        /// `\t`, `\n`, `\r` and `\\` are written like this, all else as it is.
        case tsv
        /// Tabs between values that are shown escaped.
        case plain
    }

    private let keys: [String]
    /// Adds the values of a row, as `JSONPrinter` adds its members.
    private let values: @Sendable (Row, inout [JSON]) -> Void
    private let hasHeader: Bool
    private var row: [JSON] = []
    private let dialect: Dialect
    private let sink: ByteSink
    private var line: [UInt8] = []

    init(_ fields: [Field<Row>], _ dialect: Dialect, hasHeader: Bool, to sink: ByteSink) {
        keys = fields.map(\.key)
        var values: @Sendable (Row, inout [JSON]) -> Void = { _, _ in }
        for field in fields {
            values = { [values, json = field.json] row, list in
                values(row, &list)
                list.append(json(row))
            }
        }
        self.values = values
        self.hasHeader = hasHeader
        self.dialect = dialect
        self.sink = sink
    }

    mutating func begin() throws {
        if case .csv(let csv) = dialect { try sink.write(csv.beginning) }
        guard hasHeader else { return }
        row = keys.map { JSON.string($0) }
        try writeRow()
    }

    mutating func add(_ row: Row) throws {
        self.row.removeAll(keepingCapacity: true)
        values(row, &self.row)
        try writeRow()
    }

    mutating func finish() throws {}

    private mutating func writeRow() throws {
        line.removeAll(keepingCapacity: true)
        for (index, value) in row.enumerated() {
            switch dialect {
            case .csv(let csv):
                if index > 0 { line.append(csv.delimiter) }
                CSVText.write(value, csv, to: &line)
            case .tsv:
                if index > 0 { line.append(UInt8(ascii: "\t")) }
                CSVText.writeTabbed(value.flatText, to: &line)
            case .plain:
                if index > 0 { line.append(UInt8(ascii: "\t")) }
                line += shown(value.flatText).utf8
            }
        }
        if case .csv(let csv) = dialect {
            line += csv.lineEnd
        } else {
            line.append(UInt8(ascii: "\n"))
        }
        try sink.write(line)
    }
}
