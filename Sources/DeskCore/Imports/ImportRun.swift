import DeskModel
import DeskProcess
import DeskProse
import DeskStore
import Synchronization

/// Takes the rows of an import through checking and writing, a batch at a time, so that a file of any size
/// takes the memory of one batch.
struct ImportRun<Draft: Sendable> {
    let plan: ImportPlan
    let feed: ImportFeed
    /// Which column names the thing.
    let key: Int
    /// Makes a draft of a row, or says what is wrong with it; needs no database, so that cores can share it.
    let check: @Sendable (ImportRow) throws(DeskError) -> Draft

    private static var batch: Int { 1024 }

    /// Writes every row, each verdict told as soon as it is known.
    ///
    /// Throws when rows fail and the plan is to abort: `.conflict` when all they do wrong is to exist, else
    /// `.invalid`.
    func write(_ put: (Draft) throws -> Outcome) throws -> ImportSummary {
        var summary = ImportSummary()
        while case let rows = try nextBatch(), !rows.isEmpty {
            for (row, draft) in zip(rows, checked(rows)) {
                let verdict = try verdict(on: row, draft, put)
                summary.count(verdict)
                try feed.judge(verdict)
            }
        }
        if summary.failed > 0, plan.onError == .abort {
            let isConflict = summary.failed == summary.conflicts
            throw DeskError(
                isConflict ? .conflict : .invalid, .importAborted(summary.failed, of: summary.rows),
                hint: isConflict ? .ifExistsHint : .importAbortedHint)
        }
        return summary
    }

    private func nextBatch() throws -> [ImportRow] {
        var rows: [ImportRow] = []
        while rows.count < Self.batch, let row = try feed.next() { rows.append(row) }
        return rows
    }

    private func checked(_ rows: [ImportRow]) -> [Result<Draft, DeskError>] {
        let workers = max(1, min(plan.jobs, rows.count / 64))
        let check = check
        guard workers > 1 else { return rows.map { Self.draft(of: $0, check) } }
        let share = (rows.count + workers - 1) / workers
        let parts = Mutex([[Result<Draft, DeskError>]](repeating: [], count: workers))
        atOnce(workers) { worker in
            let start = min(worker * share, rows.count)
            let drafts = rows[start..<min(start + share, rows.count)].map { Self.draft(of: $0, check) }
            parts.withLock { $0[worker] = drafts }
        }
        return parts.withLock { $0.flatMap { $0 } }
    }

    private static func draft(
        of row: ImportRow, _ check: (ImportRow) throws(DeskError) -> Draft
    ) -> Result<Draft, DeskError> {
        do throws(DeskError) {
            if let fault = row.fault { throw fault }
            return .success(try check(row))
        } catch {
            return .failure(error)
        }
    }

    private func verdict(
        on row: ImportRow, _ draft: Result<Draft, DeskError>, _ put: (Draft) throws -> Outcome
    ) throws -> ImportVerdict {
        let name = row.value(at: key)
        do {
            let outcome = try put(try draft.get())
            return ImportVerdict(row: row.number, key: name, word: outcome.verdict)
        } catch let error as DeskError where error.kind.concernsOneRow {
            return ImportVerdict(row: row.number, key: name, word: .failed, fault: error)
        }
    }
}

extension Outcome {
    /// The same in a verdict file.
    var verdict: ImportVerdict.Word {
        switch self {
        case .created: .created
        case .updated: .updated
        case .unchanged: .unchanged
        case .skipped: .skipped
        }
    }
}

extension DeskError.Kind {
    /// Whether a failure is the fault of one row, so that the others may still be written.
    var concernsOneRow: Bool {
        switch self {
        case .invalid, .conflict, .notFound, .forbidden, .notPermitted: true
        default: false
        }
    }
}
