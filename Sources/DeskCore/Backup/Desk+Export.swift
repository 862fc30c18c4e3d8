import DeskModel
import DeskProse
import DeskStore
import Glibc

extension Desk {
    /// Writes everything into a folder: a file of JSON lines for each table, the attachments, and a file
    /// that says what is what. Reading it needs no tool of ours.
    ///
    /// It is read from a copy, so that nobody has to wait however much there is.
    package func export(to folder: String) throws -> CopyOutcome {
        try read(.deskExport) { _ in }
        let folder = Desk.withoutSlash(folder)
        return try inNewFolder(folder) {
            let held = try HeldFolder(folder)
            try store.copy(to: "desk.db", in: held)
            let copy = try Store.open("desk.db", in: held, now: now)
            defer { try? copy.close() }
            var outcome = try copyAttachments(of: copy, into: folder)
            for table in Store.exportedTables {
                let file = try LineFile("\(folder)/\(table).jsonl")
                try copy.export(table, at: now) { try file.add($0) }
                try file.finish()
                outcome.rows += file.count
            }
            let guide = try LineFile("\(folder)/README.txt")
            var text = Prose.exportGuide.spoken
            try text.withUTF8 { try write($0, to: guide) }
            for name in ["desk.db", "desk.db-journal", "desk.db.lock"] { held.remove(name) }
            try held.sync()
            try write(.deskExport) { act in
                try act.record(.desk, ["head": .string(outcome.head), "rows": JSON(outcome.rows)])
            }
            return outcome
        }
    }

    private func write(_ text: UnsafeBufferPointer<UInt8>, to file: LineFile) throws {
        try file.add(UnsafeRawBufferPointer(text))
        try file.finish()
    }
}
