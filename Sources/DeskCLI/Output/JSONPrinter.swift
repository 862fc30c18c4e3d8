import DeskModel

/// Prints rows as JSON: an array with one object a line, or lines of objects alone.
struct JSONPrinter<Row: Report>: RowPrinter {
    private let keys: [[UInt8]]
    private let values: [@Sendable (Row) -> JSON]
    private let isArray: Bool
    private let sink: ByteSink
    private var isEmpty = true
    private var line: [UInt8] = []

    init(_ fields: [Field<Row>], asArray isArray: Bool, to sink: ByteSink) {
        values = fields.map(\.json)
        self.isArray = isArray
        self.sink = sink
        keys = fields.enumerated().map { index, field in
            var bytes: [UInt8] = [index == 0 ? UInt8(ascii: "{") : UInt8(ascii: ",")]
            JSON.write(field.key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            return bytes
        }
    }

    mutating func begin() throws {}

    mutating func add(_ row: Row) throws {
        line.removeAll(keepingCapacity: true)
        if isArray { line += (isEmpty ? "[\n" : ",\n").utf8 }
        // By index: an iterator over generic fields is looked up anew for every row.
        for index in keys.indices {
            line += keys[index]
            values[index](row).write(to: &line)
        }
        line.append(UInt8(ascii: "}"))
        if !isArray { line.append(UInt8(ascii: "\n")) }
        isEmpty = false
        try sink.write(line)
    }

    mutating func finish() throws {
        guard isArray else { return }
        try sink.write((isEmpty ? "[]\n" : "\n]\n").utf8)
    }
}
