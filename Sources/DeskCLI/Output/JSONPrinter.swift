import DeskModel

/// Prints rows as JSON: an array with one object a line, or lines of objects alone.
struct JSONPrinter<Row: Report>: RowPrinter {
    /// Appends the members of a row. One function made of the fields', each of which calls the one before: a function
    /// that is taken from a list of them has its type looked up first, for every value.
    private let members: @Sendable (Row, inout [UInt8]) -> Void
    private let isArray: Bool
    private let sink: ByteSink
    private var isEmpty = true
    private var line: [UInt8] = []

    init(_ fields: [Field<Row>], asArray isArray: Bool, to sink: ByteSink) {
        self.isArray = isArray
        self.sink = sink
        var members: @Sendable (Row, inout [UInt8]) -> Void = { _, _ in }
        for (index, field) in fields.enumerated() {
            var key: [UInt8] = [index == 0 ? UInt8(ascii: "{") : UInt8(ascii: ",")]
            JSON.write(field.key, to: &key)
            key.append(UInt8(ascii: ":"))
            members = { [members, key, json = field.json] row, line in
                members(row, &line)
                line.append(contentsOf: key)
                json(row).write(to: &line)
            }
        }
        self.members = members
    }

    mutating func begin() throws {}

    mutating func add(_ row: Row) throws {
        line.removeAll(keepingCapacity: true)
        if isArray { line += (isEmpty ? "[\n" : ",\n").utf8 }
        members(row, &line)
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
