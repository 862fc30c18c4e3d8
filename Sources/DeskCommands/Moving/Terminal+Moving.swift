import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// What became of a folder.
struct Moved: Report {
    let files: [MovedFile]

    static let id = "rows"

    static let fields: [Field<Moved>] =
        ["rows", "created", "updated", "unchanged", "skipped", "failed"].map { name in
            Field(name, .columnHeading(name)) { JSON($0.count(name)) }
        } + [
            Field("files", .columnHeading("files"), shown: false) { moved in
                .array(
                    moved.files.map { file in
                        let counts = ["rows", "created", "updated", "unchanged", "skipped", "failed"]
                        return .object(
                            [JSON.Member("file", .string(file.file.name))]
                                + counts.map { JSON.Member($0, JSON(Moved.count($0, of: file.summary))) })
                    })
            }
        ]

    /// A count of all files together.
    func count(_ name: String) -> Int { files.reduce(0) { $0 + Moved.count(name, of: $1.summary) } }

    /// The counts that are not zero, in the order they are told.
    var parts: [(String, Int)] {
        ["created", "updated", "unchanged", "skipped", "failed"].map { ($0, count($0)) }.filter { $0.1 > 0 }
    }

    private static func count(_ name: String, of summary: ImportSummary) -> Int {
        name == "rows" ? summary.rows : summary.parts.first { $0.0 == name }?.1 ?? 0
    }
}

extension Terminal {
    /// Has a folder read, and says what became of its lines.
    func move(
        in path: String, only file: MovingFile? = nil, to desk: Desk, _ verb: Verb, _ options: MovingOptions,
        withHashes: Bool = false,
        _ output: OutputOptions
    ) throws {
        let verdicts: VerdictFile? =
            if let path = options.verdicts { try VerdictFile(path, self, tellsFiles: true) } else { nil }
        var bar = ProgressBar(self, .importing)
        var lines: Int64 = 0
        var failed = 0
        func judge(_ file: MovingFile, _ verdict: ImportVerdict) throws {
            try verdicts?.add(verdict, verdict.fault?.message[language], file: file.name)
            guard let fault = verdict.fault else { return }
            failed += 1
            if failed <= 10, !tellsErrorsAsJSON {
                bar.finish()
                say(.movedLineFailed(file.name, verdict.row, verdict.key, fault.message))
            }
        }
        func tellMore() {
            bar.finish()
            if failed > 10, !tellsErrorsAsJSON { say(.moreRowsFailed(failed - 10)) }
        }
        let files: [MovedFile]
        do {
            files = try desk.moving.move(
                in: path, only: file, verb, options.plan(withHashes: withHashes), judge: judge
            ) {
                lines += 1
                bar.advance(to: lines)
            }
        } catch {
            tellMore()
            if failed > 0 { try verdicts?.finish(nothingWritten: nil) }
            throw error
        }
        tellMore()
        let moved = Moved(files: files)
        if verdicts?.isOutput != true {
            try changed(.movedIn(moved.count("rows"), moved.parts), moved, as: output, now: desk.now)
        }
        try verdicts?.finish(nothingWritten: nil)
        guard moved.count("failed") == 0 else {
            throw DeskError(
                .partial, .importPartly(moved.count("failed"), of: moved.count("rows")),
                hint: .movedPartlyHint)
        }
    }
}
