/// What an import did with one row.
package struct ImportVerdict: Sendable {
    /// The words of the verdict file.
    package enum Word: String, CaseIterable, Sendable {
        case created
        case updated
        case unchanged
        case skipped
        case failed
    }

    /// Where the row stands; see `ImportRow`.
    package let row: Int
    /// What names the thing: an email or a code, as it was written; `nil` where the row has none.
    package let key: String?
    /// What became of the row.
    package let word: Word
    /// Why it failed.
    package let fault: DeskError?

    /// Made of its parts, of which none is checked.
    package init(row: Int, key: String?, word: Word, fault: DeskError? = nil) {
        self.row = row
        self.key = key
        self.word = word
        self.fault = fault
    }
}

/// What an import did in all.
package struct ImportSummary: Equatable, Sendable {
    /// How many were created.
    package private(set) var created = 0
    /// How many were changed.
    package private(set) var updated = 0
    /// How many were as they should be already.
    package private(set) var unchanged = 0
    /// How many were left as they were.
    package private(set) var skipped = 0
    /// How many could not be taken.
    package private(set) var failed = 0
    /// Those of the failed rows whose only fault is that the thing exists.
    package private(set) var conflicts = 0

    /// Nothing yet.
    package init() {}

    /// Rows that did not fail.
    package var imported: Int { created + updated + unchanged + skipped }
    /// All rows.
    package var rows: Int { imported + failed }

    /// Counts one more row.
    package mutating func count(_ verdict: ImportVerdict) {
        switch verdict.word {
        case .created: created += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        case .skipped: skipped += 1
        case .failed:
            failed += 1
            if verdict.fault?.kind == .conflict { conflicts += 1 }
        }
    }
}
