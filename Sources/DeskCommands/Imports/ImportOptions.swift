import DeskCLI
import DeskCore
import DeskModel
import DeskProse

extension OnError: ExpressibleByArgument {}

/// The flags that both imports take.
struct ImportOptions: ParsableArguments {
    @Option(help: .says(.importInputHelp, value: "format")) var input: ImportFormat?
    @Option(help: .says(.encodingHelp, value: "encoding")) var encoding: InputEncoding = .utf8
    @Option(help: .says(.mapHelp, value: "column=field")) var map: [String] = []
    @Flag(help: .says(.ignoreUnknownHelp)) var ignoreUnknown = false
    @Option(help: .says(.ifExistsHelp)) var ifExists: IfExists = .fail
    @Option(help: .says(.onErrorHelp)) var onError: OnError = .abort
    @Option(help: .says(.verdictsHelp, value: "file"), completion: .files) var verdicts: String?
    @Option(help: .says(.jobsHelp, value: "number")) var jobs: Int?

    func validate() throws {
        if let jobs, !(1...64).contains(jobs) { throw DeskError(.usage, .badJobs) }
    }

    /// How the file is to be read; `--delimiter` is the file's.
    func settings<Column: ImportColumn>(
        _ columns: Column.Type, delimiter: String?
    ) throws(DeskError) -> ImportTable.Settings {
        var settings = ImportTable.Settings()
        settings.format = input
        settings.encoding = encoding
        settings.ignoresUnknown = ignoreUnknown
        if let delimiter { settings.delimiter = try ImportOptions.delimiter(delimiter) }
        let fields = columns.allCases.map(\.rawValue)
        for text in map {
            // The last sign, as a column may be called "a=b" and a field never is.
            guard let sign = text.utf8.lastIndex(of: UInt8(ascii: "=")), sign != text.startIndex,
                let column = fields.first(where: { $0 == String(text[text.utf8.index(after: sign)...]) })
            else { throw DeskError(.usage, .badMapping(text), hint: .mappingExample(fields)) }
            settings.mapping.append((String(text[..<sign]), column))
        }
        return settings
    }

    /// How rows are to be written.
    func plan(invites: Bool = false) -> ImportPlan {
        ImportPlan(
            ifExists: ifExists, onError: onError, invites: invites, jobs: jobs ?? Launch.cores())
    }

    private static func delimiter(_ text: String) throws(DeskError) -> UInt8 {
        if text == "tab" || text == "\\t" { return 0x09 }
        let bytes = Array(text.utf8)
        guard bytes.count == 1, bytes[0] < 0x80, ![0x0A, 0x0D, 0x22, 0x00].contains(bytes[0]) else {
            throw DeskError(.usage, .badDelimiter(text), hint: .delimiterExample)
        }
        return bytes[0]
    }
}
