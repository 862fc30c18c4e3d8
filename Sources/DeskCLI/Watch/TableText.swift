import DeskModel

/// A table as texts, one a line, the heading first.
enum TableText {
    static func lines<Row: Report>(of rows: [Row], _ rendering: Rendering, width: Int) throws -> [String] {
        let sink = ByteSink()
        var printer = TablePrinter<Row>(
            try Row.tableKeys.map { try OutputOptions.field($0, of: Row.self) }, rendering, hasHeader: true,
            isChosen: false, width: width, to: sink)
        try printer.begin()
        for row in rows { try printer.add(row) }
        try printer.finish()
        return sink.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }
}
