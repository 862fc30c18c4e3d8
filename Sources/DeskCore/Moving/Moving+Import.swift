package import DeskModel
import DeskProse
import DeskStore

/// Which numbers moved tickets get.
package enum MovingNumbers: String, CaseIterable, Sendable {
    /// Those they had.
    case keep
    /// The next ones.
    case new
}

/// How a folder is to be read.
package struct MovingPlan: Sendable {
    /// What happens to the others when a line cannot be taken.
    package var onError: OnError
    /// Nothing keeps numbers as long as every ticket here was moved in.
    package var numbers: MovingNumbers?
    /// Whether keys that nobody knows are passed over.
    package var ignoresUnknown: Bool
    /// Whether password hashes are taken.
    package var withHashes: Bool

    /// With what it is made of.
    package init(
        onError: OnError = .abort, numbers: MovingNumbers? = nil, ignoresUnknown: Bool = false,
        withHashes: Bool = false
    ) {
        self.onError = onError
        self.numbers = numbers
        self.ignoresUnknown = ignoresUnknown
        self.withHashes = withHashes
    }
}

/// What became of the lines of one file.
package struct MovedFile: Sendable {
    /// The file.
    package let file: MovingFile
    /// What became of its lines.
    package var summary = ImportSummary()
}

extension Desk.Moving {
    /// Reads a folder that `desk export` or a converter wrote, or one file of it: adds what is new and changes what
    /// has changed, with the times, authors and states of its lines, and no mail.
    ///
    /// It is written some hundred lines at a time, each ticket whole, so that nobody waits long and a run that was
    /// killed can be run again. Unless rows that fail are to be passed over, all lines are looked at before the
    /// first is written. `path` is a folder, or with `file` that file alone; `judge` is told of each line.
    ///
    /// Throws `.invalid` when lines fail and the plan is to abort.
    package func move(
        in path: String, only file: MovingFile? = nil, _ verb: Verb, _ plan: MovingPlan,
        judge: (MovingFile, ImportVerdict) throws -> Void, advance: () -> Void
    ) throws -> [MovedFile] {
        try read(verb) { _ in }
        let folder =
            try file.map { file throws(DeskError) in try MovingFolder(of: path, file) } ?? MovingFolder(path)
        let heading = try movingHeading(of: folder, plan)
        if plan.onError == .abort {
            let look = MovingRun(desk, verb, folder, plan, source: heading, isLook: true)
            var failed = 0
            var rows = 0
            for file in MovingFile.allCases {
                let summary = try look.read(file, judge: judge, advance: advance)
                failed += summary?.failed ?? 0
                rows += summary?.rows ?? 0
            }
            guard failed == 0 else {
                throw DeskError(.invalid, .importAborted(failed, of: rows), hint: .importAbortedHint)
            }
        }
        let run = MovingRun(desk, verb, folder, plan, source: heading, isLook: false)
        func all() throws -> [MovedFile] {
            try MovingFile.allCases.compactMap { file in
                try run.read(file, judge: judge, advance: advance).map { MovedFile(file: file, summary: $0) }
            }
        }
        // A dry run is one transaction, as what is written must be there for what follows.
        guard dryRun else { return try all() }
        return try write(verb, delivering: false) { act in
            try run.inside(act, all)
        }
    }

    /// What `desk.json` says of the source.
    private func movingHeading(of folder: MovingFolder, _ plan: MovingPlan) throws -> String? {
        guard let bytes = try folder.heading() else { return nil }
        do {
            var reader = try MovingReader(JSON.parse(bytes), ignoresUnknown: plan.ignoresUnknown)
            try reader.demand(only: ["format", "source", "exportedAt"])
            guard let format = try reader.json.int("format") else { throw reader.json.missing("format") }
            guard format == MovingFile.format else {
                throw DeskError(.invalid, .movingFormat(format), hint: .movingFormatHint)
            }
            let source = try reader.json.string("source")
            _ = try reader.at("exportedAt")
            try reader.finish()
            return source
        } catch let error as DeskError {
            throw DeskError(error.kind, .inFile(MovingFile.heading, error.message), hint: error.hint)
        }
    }
}
