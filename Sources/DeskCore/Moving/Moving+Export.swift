import DeskModel
import DeskProse
import DeskStore
import Glibc

extension Desk.Moving {
    /// Writes everything into a folder that `desk import` reads, and anything else: see desk-import(5).
    ///
    /// It is read from a copy, so that nobody has to wait however much there is.
    package func export(to folder: String, withHashes: Bool = false) throws -> CopyOutcome {
        try exporting(to: folder, guide: .movingGuide, ["passwordHashes": .bool(withHashes)]) {
            folder, copy in
            let heading = try LineFile("\(folder)/\(MovingFile.heading)")
            let facts: JSON = [
                "format": .integer(MovingFile.format), "source": "desk", "exportedAt": .string(now.iso),
            ]
            try heading.add(whole: facts.text)
            var outcome = try exportAttachments(of: copy, into: folder)
            try copy.indexForMoving(at: now)
            for file in MovingFile.allCases {
                let lines = try LineFile("\(folder)/\(file.name)")
                try copy.move(file, withHashes: withHashes, at: now) {
                    try lines.add($0)
                    tell(file.name, lines.count)
                }
                try lines.finish()
                outcome.rows += lines.count
            }
            return outcome
        }
    }

    /// Writes every table into a folder: a file of JSON lines each, the attachments, and a file that says what is
    /// what.
    package func exportTables(to folder: String) throws -> CopyOutcome {
        try exporting(to: folder, guide: .exportGuide, ["tables": true]) { folder, copy in
            var outcome = try desk.backups.copyAttachments(of: copy, into: folder)
            for table in Store.exportedTables {
                let file = try LineFile("\(folder)/\(table).jsonl")
                try copy.export(table, at: now) {
                    try file.add($0)
                    tell(table, file.count)
                }
                try file.finish()
                outcome.rows += file.count
            }
            return outcome
        }
    }

    /// Tells how many lines a file has, once in a while.
    private func tell(_ name: String, _ lines: Int) {
        guard lines % 1000 == 0 else { return }
        environment.progress(.count(Prose(verbatim: name), Int64(lines), of: nil))
    }

    private func exporting(
        to folder: String, guide: Prose, _ facts: JSON, _ fill: (String, Store) throws -> CopyOutcome
    ) throws -> CopyOutcome {
        try read(.deskExport) { _ in }
        let folder = Desk.Backups.withoutSlash(folder)
        return try desk.backups.inNewFolder(folder) { draft in
            defer { environment.progress(.end) }
            environment.progress(.step(.copyingDesk))
            let held = try HeldFolder(draft.path)
            try store.copy(to: "desk.db", in: held)
            let copy = try Store.open("desk.db", in: held, now: now)
            defer { try? copy.close() }
            var outcome = try fill(draft.path, copy)
            outcome.folder = folder
            try LineFile("\(draft.path)/README.txt").add(whole: guide.spoken)
            // Nobody is given the copy, which holds the hashes of passwords.
            for name in ["desk.db", "desk.db-journal", "desk.db.lock"] {
                held.remove(name)
                if held.has(name) { throw DeskError.system(errno, path: "\(folder)/\(name)") }
            }
            try held.sync()
            try draft.settle()
            try write(.deskExport) { act in
                guard case .object(let members) = facts else { return }
                let all: [JSON.Member] = [
                    JSON.Member("head", .string(outcome.head)), JSON.Member("rows", JSON(outcome.rows)),
                ]
                try act.record(.desk, .object(all + members))
            }
            return outcome
        }
    }

    /// Copies what the rows of a copy need into `attachments/`, each file under its whole hash.
    private func exportAttachments(of copy: Store, into folder: String) throws -> CopyOutcome {
        let (files, head) = try copy.read(at: now) { (try $0.attachedFiles(), try $0.auditHead().hash) }
        var missing: [String] = []
        if !files.isEmpty {
            let target = try HeldFolder(folder).newFolder(MovingFile.attachments)
            let source = try? AttachmentFolder(beside: store, creating: false)
            for file in files where try source?.copy(file.sha256, out: target) != true {
                missing.append(file.sha256)
            }
            try target.sync()
        }
        return CopyOutcome(
            folder: folder, attachments: files.count - missing.count, missing: missing, head: head)
    }
}

extension LineFile {
    /// Adds a text, and finishes.
    fileprivate func add(whole text: String) throws {
        var text = text
        try text.withUTF8 { try add(UnsafeRawBufferPointer($0)) }
        try finish()
    }
}
