import DeskModel
import DeskProse

/// The flags of every verb that answers with something.
package struct OutputOptions: ParsableArguments {
    /// How it is written.
    @Option(help: .says(.formatHelp, value: "format"))
    package var format: OutputFormat?

    /// Whether it is JSON.
    @Flag(help: .says(.jsonHelp))
    package var json = false

    /// Which columns are shown, in their order.
    @Option(help: .says(.columnsHelp, value: "keys"))
    package var columns: String?

    // Unconditional, as `--sort -createdAt` begins like an option.
    /// By which column the rows are ordered.
    @Option(parsing: .unconditional, help: .says(.sortHelp, value: "keys"))
    package var sort: String?

    /// How many at most.
    @Option(help: .says(.limitHelp, value: "count"))
    package var limit: Int?

    /// Whether the heading line is left out.
    @Flag(help: .says(.noHeaderHelp))
    package var noHeader = false

    /// What stands between cells of CSV; of an import, in its file.
    @Option(help: .says(.csvDelimiterHelp, value: "character"))
    package var delimiter: String?

    /// Whether CSV is printed as Excel opens it.
    @Flag(help: .says(.excelHelp))
    package var excel = false

    /// Whether cells of CSV stay as they are, though a spreadsheet may calculate them.
    @Flag(help: .says(.csvRawHelp))
    package var csvRaw = false

    /// As it is where nothing is said.
    package init() {}

    /// Throws `.usage` for flags that exclude each other.
    package func validate() throws {
        if json, let format, format != .json {
            throw DeskError(.usage, .twoFormats(format.rawValue))
        }
        if excel, json || (format ?? .csv) != .csv {
            throw DeskError(.usage, .excelIsCSV((json ? .json : format ?? .csv).rawValue))
        }
        if let limit, limit < 0 { throw DeskError(.usage, .limitNegative) }
    }

    /// The format asked for; nil where none was.
    package var chosenFormat: OutputFormat? { json ? .json : excel ? .csv : format }

    /// How CSV is asked for. Throws `.usage` for a delimiter that cannot be.
    func csvDialect() throws(DeskError) -> CSVDialect {
        try CSVDialect(delimiter, isForExcel: excel, isRaw: csvRaw)
    }

    /// How many rows are needed at most, in the order in which they come; all of them where they are sorted first.
    package var rowLimit: Int? { sort == nil ? limit : nil }

    /// Whether `--columns list` asks which columns there are; can be answered without opening anything.
    ///
    /// `?` asks the same, where the shell does not take it for a pattern.
    package var listsColumns: Bool { columns == "list" || columns == "?" }

    /// One key of `--sort`.
    package struct SortKey: Sendable, Equatable {
        /// The key.
        package let key: String
        /// Whether the largest comes first.
        package let isDescending: Bool
    }

    /// The keys of `--sort` in their order; empty where none were given. Not checked against anything.
    package var sortKeys: [SortKey] {
        OutputOptions.list(sort).map { word in
            word.utf8.first == UInt8(ascii: "-")
                ? SortKey(key: String(word.dropFirst()), isDescending: true)
                : SortKey(key: word, isDescending: false)
        }
    }

    /// The fields `--columns` names, in its order; without it, `standard`.
    func fields<Row: Report>(of row: Row.Type, standard: [Field<Row>]) throws(DeskError) -> [Field<Row>] {
        guard columns != nil else { return standard }
        let keys = OutputOptions.list(columns)
        guard !keys.isEmpty else {
            throw DeskError(.usage, .noColumns, hint: .knownColumns(Row.fields.map(\.key)))
        }
        var chosen: [Field<Row>] = []
        for key in keys { chosen.append(try OutputOptions.field(key, of: row)) }
        return chosen
    }

    /// The field a key names; an unknown one is `usage`, naming those that are known.
    static func field<Row: Report>(_ key: String, of row: Row.Type) throws(DeskError) -> Field<Row> {
        let fields = Row.fields
        // By index: in generic code the first use of a sequence searches the program's conformances.
        for index in fields.indices where fields[index].key == key { return fields[index] }
        let known = fields.map(\.key)
        let meant = NearMatch.of(key, among: known).map { .didYouMean($0) + Prose(verbatim: " ") }
        throw DeskError(
            .usage, .unknownColumn(key), hint: (meant ?? Prose(verbatim: "")) + .knownColumns(known))
    }

    private static func list(_ text: String?) -> [String] {
        guard let text else { return [] }
        return text.utf8.split(separator: UInt8(ascii: ",")).map { word in
            String(decoding: word, as: UTF8.self)
        }
    }
}
