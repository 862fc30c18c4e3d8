package import DeskModel
import DeskProse

/// What became of each row of an import, in a file that appears whole or not at all; `-` is the output.
///
/// While rows are written nobody knows yet whether they will stay, so verdicts wait in a spool.
package final class VerdictFile {
    /// Where they go; nil is the output.
    private let file: OutputFile?
    private let output: ByteSink
    private let isCSV: Bool
    /// Whether rows are of several files.
    private let tellsFiles: Bool
    private let spool: Spool

    /// Throws `.cannotCreate` where the file (0600) cannot be made.
    package init(_ path: String, _ terminal: Terminal, tellsFiles: Bool = false) throws(DeskError) {
        file = path == "-" ? nil : try OutputFile(path, mode: 0o600, terminal.files)
        output = terminal.output
        self.tellsFiles = tellsFiles
        isCSV = path.lowercased().hasSuffix(".csv")
        spool = try Spool(terminal)
    }

    /// Whether they are the answer itself.
    package var isOutput: Bool { file == nil }

    /// Adds the verdict on a row.
    package func add(
        _ verdict: ImportVerdict, _ message: String?, file: String? = nil
    ) throws(DeskError) {
        let key = verdict.key.map(Terminal.withoutHashes)
        try spool.write(line(file, verdict.row, key, verdict.word, message.map(Terminal.withoutHashes)))
    }

    /// Writes the file. With `nothingWritten`, rows that did not fail are told to be skipped, for that reason.
    package func finish(nothingWritten reason: String?) throws {
        guard let file else {
            try write(to: output, nothingWritten: reason)
            return try output.flush()
        }
        do {
            try file.write { try write(to: $0, nothingWritten: reason) }
        } catch {
            if reason == nil { output.noteFailure() }
            throw error
        }
    }

    private func write(to sink: ByteSink, nothingWritten reason: String?) throws(DeskError) {
        if isCSV { try sink.write(((tellsFiles ? "file," : "") + "row,key,verdict,message\n").utf8) }
        var lines = JSONLinesReader(try spool.reread())
        while let line = try lines.next() {
            var reader = try JSONObjectReader(line.value)
            let file = try reader.string("file")
            let row = Int(try reader.int("row") ?? 0)
            let key = try reader.string("key")
            var word = try reader.string("verdict").flatMap(ImportVerdict.Word.init(rawValue:)) ?? .failed
            var message = try reader.string("message")
            if let reason, word != .failed {
                word = .skipped
                message = reason
            }
            try sink.write(
                isCSV ? csv(file, row, key, word, message) : self.line(file, row, key, word, message))
        }
    }

    private func line(
        _ file: String?, _ row: Int, _ key: String?, _ word: ImportVerdict.Word, _ message: String?
    ) -> [UInt8] {
        let members = [
            JSON.Member("row", .integer(Int64(row))), JSON.Member("key", JSON(key)),
            JSON.Member("verdict", .string(word.rawValue)), JSON.Member("message", JSON(message)),
        ]
        var bytes: [UInt8] = []
        JSON.object((tellsFiles ? [JSON.Member("file", JSON(file))] : []) + members).write(to: &bytes)
        bytes.append(0x0A)
        return bytes
    }

    private func csv(
        _ file: String?, _ row: Int, _ key: String?, _ word: ImportVerdict.Word, _ message: String?
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        let values = [.integer(Int64(row)), JSON(key), .string(word.rawValue), JSON(message)]
        for (index, value) in ((tellsFiles ? [JSON(file)] : []) + values).enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            CSVText.write(value, to: &bytes)
        }
        bytes.append(0x0A)
        return bytes
    }
}
