import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// One import from its file to what is said about it.
final class ImportJob {
    private let terminal: Terminal
    private var output: OutputOptions
    private var table: ImportTable
    private let verdicts: VerdictFile?
    private var names: Spool?
    private var bar: ProgressBar
    private var rows: Int64 = 0
    private var failures: [ImportVerdict] = []
    private var failed = 0

    /// Failed rows told on stderr.
    private static let told = 10

    /// Reads the heading, and makes sure that verdicts can be written.
    init<Column: ImportColumn>(
        _ path: String, columns: Column.Type, _ options: ImportOptions, _ output: OutputOptions,
        _ terminal: Terminal
    ) throws {
        let settings = try options.settings(columns, delimiter: output.delimiter)
        let file = try ImportFile(path, terminal)
        self.terminal = terminal
        self.output = output
        self.output.delimiter = nil
        let lines = terminal.isTTY.error && !terminal.isQuiet ? try file.countLines() : nil
        bar = ProgressBar(terminal, .importing, total: lines)
        table = try ImportTable(file, columns: columns, settings)
        verdicts = if let path = options.verdicts { try VerdictFile(path, terminal) } else { nil }
        names = if terminal.format(output) == .ids { try Spool(terminal) } else { nil }
    }

    /// Has the rows written, and says what became of them.
    func run(
        now: Instant, _ line: (ImportSummary) -> Prose, _ write: (ImportFeed) throws -> ImportSummary
    ) throws {
        let summary: ImportSummary
        do {
            summary = try write(ImportFeed(next: { try self.next() }, judge: { try self.judge($0) }))
        } catch {
            bar.finish()
            if failed > 0 {
                tellFailures()
                try verdicts?.finish(nothingWritten: Prose.notWritten[terminal.language])
            }
            throw error
        }
        bar.finish()
        // The answer first: should the verdicts not find room, the rows are written all the same.
        if let names {
            let source = try names.reread()
            while case let piece = try source.next(), !piece.isEmpty { try terminal.write(bytes: piece) }
            try terminal.flush()
        } else if verdicts?.isOutput != true {
            try terminal.changed(line(summary), summary, as: output, now: now)
        }
        try verdicts?.finish(nothingWritten: nil)
        guard summary.failed == 0 else {
            tellFailures()
            throw DeskError(
                .partial, .importPartly(summary.failed, of: summary.rows),
                hint: verdicts == nil ? .importPartlyHint : nil)
        }
    }

    private func next() throws -> ImportRow? {
        guard let row = try table.next() else { return nil }
        rows += 1
        bar.advance(to: rows)
        return row
    }

    private func judge(_ verdict: ImportVerdict) throws {
        if let fault = verdict.fault {
            failed += 1
            if failures.count < Self.told { failures.append(verdict) }
            try verdicts?.add(verdict, fault.message[terminal.language])
        } else {
            try verdicts?.add(verdict, nil)
        }
        if let names, let key = verdict.key, verdict.word == .created || verdict.word == .updated {
            try names.write(Array(shown(key).utf8) + [0x0A])
        }
    }

    /// Says which rows failed, the first few of them; not where errors are told as JSON.
    private func tellFailures() {
        guard !terminal.tellsErrorsAsJSON else { return }
        for verdict in failures {
            guard let fault = verdict.fault else { continue }
            terminal.say(.rowFailed(verdict.row, verdict.key, fault.message))
        }
        if failed > failures.count { terminal.say(.moreRowsFailed(failed - failures.count)) }
        // A heading in plain letters says nothing of how the rest is written.
        if failures.contains(where: { $0.fault?.message.en == Prose.notUTF8.en }) {
            terminal.hint(.tryWindows1250)
        }
    }
}
