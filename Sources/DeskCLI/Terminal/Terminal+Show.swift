package import DeskModel
import DeskProse

extension Terminal {
    /// Prints a list in the format asked for.
    ///
    /// All formats but a table on a terminal, and anything with `--sort`, print rows as they come and
    /// keep none. `now` is what relative times are counted from.
    package func show<Row: Report>(_ rows: [Row], as options: OutputOptions, now: Instant) throws {
        try show(Row.self, as: options, now: now) { emit in
            let count = options.sort == nil ? min(options.limit ?? .max, rows.count) : rows.count
            for index in 0..<count { try emit(rows[index]) }
        }
    }

    /// Prints a list whose rows are handed over one by one, as from a database.
    package func show<Row: Report>(
        _ row: Row.Type, as options: OutputOptions, now: Instant,
        each produce: ((Row) throws -> Void) throws -> Void
    ) throws {
        guard !options.listsColumns else { return try showColumns(of: row) }
        try paging(format(options) == .table) { terminal in
            try terminal.list(row, as: options, now: now, each: produce)
        }
    }

    private func list<Row: Report>(
        _ row: Row.Type, as options: OutputOptions, now: Instant,
        each produce: ((Row) throws -> Void) throws -> Void
    ) throws {
        let order = try RowOrder<Row>(options.sortKeys)
        var printer = try printer(of: row, as: options, now: now)
        var count = 0
        let limit = options.limit ?? .max
        if order.isEmpty {
            try produce { row in
                if count >= limit { return }
                if count == 0 { try printer.begin() }
                count += 1
                try printer.add(row)
            }
        } else {
            var rows: [Row] = []
            try produce { rows.append($0) }
            for row in order.sorted(rows).prefix(limit) {
                if count == 0 { try printer.begin() }
                count += 1
                try printer.add(row)
            }
        }
        if count == 0 { try printer.begin() }
        try printer.finish()
        try flush()
        if count == 0, limit != 0 { note(.nothingMatched) }
    }

    /// Prints one thing: an object in JSON, else a block of headings and values, or the text given.
    package func show<Row: Report>(
        one row: Row, as options: OutputOptions, now: Instant, text: ((Rendering) -> String)? = nil
    ) throws {
        guard !options.listsColumns else { return try showColumns(of: Row.self) }
        switch format(options) {
        case .json:
            let fields = try options.fields(of: Row.self, standard: Row.fields)
            try write(object: .object(fields.map { JSON.Member($0.key, $0.json(row)) }))
        case .table:
            let rendering = rendering(now)
            if let text, options.columns == nil {
                try write(text(rendering))
            } else {
                try writeBlock(row, options.fields(of: Row.self, standard: Row.fields), rendering)
            }
        case .plain, .jsonl, .csv, .tsv, .ids:
            var printer = try printer(of: Row.self, as: options, now: now)
            try printer.begin()
            try printer.add(row)
            try printer.finish()
        }
        try flush()
    }

    /// Prints what a change did: one stable line, only the id with `--quiet`, or the thing as it now is
    /// where a format or columns were asked for.
    package func changed<Row: Report>(
        _ line: Prose, _ row: Row, as options: OutputOptions, now: Instant
    ) throws {
        if format(options) == .table, options.columns == nil {
            try print(line)
            try flush()
        } else {
            try show(one: row, as: options, now: now)
        }
    }

    /// Prints the columns there are, if `--columns list` asks for them, and tells whether it did; a column that
    /// there is not is `usage`. For those who change something: to be asked before they do.
    package func listsColumns<Row: Report>(of row: Row.Type, _ options: OutputOptions) throws -> Bool {
        guard !options.listsColumns else {
            try showColumns(of: row)
            return true
        }
        _ = try options.fields(of: row, standard: [])
        _ = try RowOrder<Row>(options.sortKeys)
        return false
    }

    /// Prints a JSON value that is no report, pretty and with a line feed.
    package func write(object: JSON) throws(DeskError) {
        var bytes: [UInt8] = []
        object.write(to: &bytes, pretty: true)
        bytes.append(UInt8(ascii: "\n"))
        try write(bytes: bytes)
    }

    /// Prints the keys that `--columns` and `--sort` know, with their headings.
    package func showColumns<Row: Report>(of row: Row.Type) throws {
        for field in Row.fields { try write("\(field.key)\t\(shown(field.heading[language]))\n") }
        try flush()
    }

    /// The format that is printed in.
    package func format(_ options: OutputOptions) -> OutputFormat {
        options.chosenFormat ?? (isQuiet ? .ids : .table)
    }

    /// What texts of an answer depend on.
    package func rendering(_ now: Instant) -> Rendering {
        Rendering(now: now, language: language, color: color(for: .output))
    }

    /// The only place that knows how each format of a list is made.
    private func printer<Row: Report>(
        of row: Row.Type, as options: OutputOptions, now: Instant
    ) throws -> any RowPrinter<Row> {
        let format = format(options)
        let standard =
            switch format {
            case .json, .jsonl: Row.fields
            case .table, .plain, .csv, .tsv:
                try Row.tableKeys.map { try OutputOptions.field($0, of: row) }
            case .ids: [try OutputOptions.field(Row.id, of: row)]
            }
        let fields = try format == .ids ? standard : options.fields(of: row, standard: standard)
        let hasHeader = !options.noHeader
        switch format {
        case .table:
            return TablePrinter(
                fields, rendering(now), hasHeader: hasHeader, isChosen: options.columns != nil,
                width: isTTY.output ? width : nil, to: output)
        case .json: return JSONPrinter(fields, asArray: true, to: output)
        case .jsonl: return JSONPrinter(fields, asArray: false, to: output)
        case .csv:
            return DelimitedPrinter(fields, .csv(try options.csvDialect()), hasHeader: hasHeader, to: output)
        case .tsv: return DelimitedPrinter(fields, .tsv, hasHeader: hasHeader, to: output)
        case .plain, .ids: return DelimitedPrinter(fields, .plain, hasHeader: false, to: output)
        }
    }

    /// Headings and values of one thing, aligned on a terminal; what has no value is left out.
    private func writeBlock<Row: Report>(
        _ row: Row, _ fields: [Field<Row>], _ rendering: Rendering
    ) throws(DeskError) {
        let lines = fields.compactMap { field -> (String, Cell)? in
            let cell = field.cell(row, rendering)
            return cell.text.isEmpty ? nil : (shown(field.heading[language]), cell)
        }
        let column = lines.reduce(0) { max($0, DisplayWidth.of($1.0)) }
        for (heading, cell) in lines {
            let text = shown(cell.text, keepingNewlines: true)
            let label = isTTY.output ? DisplayWidth.pad(heading, to: column) + "  " : heading + "\t"
            let indent = isTTY.output ? String(repeating: " ", count: column + 2) : "\t"
            for (index, part) in text.utf8.split(
                separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
            ).enumerated() {
                let value = String(decoding: part, as: UTF8.self)
                let styled = rendering.color ? cell.style.applied(to: value) : value
                try write((index == 0 ? label : indent) + styled + "\n")
            }
        }
        try write(rendering.zoneOwed)
    }
}
