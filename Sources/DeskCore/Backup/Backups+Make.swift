import DeskModel
import DeskProse
import DeskStore

/// What was copied.
package struct CopyOutcome: Sendable {
    /// Where it was written.
    package var folder: String
    /// How many attachments were copied.
    package let attachments: Int
    /// Names of attachments that are missing or damaged, and so are not in the copy.
    package let missing: [String]
    /// The hash of the audit log's last entry in the copy.
    package let head: String
    /// Rows of the tables, in an export.
    package var rows = 0
    /// Folders of old backups that were removed.
    package var removed: [String] = []
}

extension Desk.Backups {
    /// Writes a backup: a folder that is itself a desk, copied while this one is in use, and verified.
    ///
    /// With `count`, so many of this desk's backups stay beside each other, this one among them; none goes
    /// when this one misses an attachment. Throws `.cannotCreate` for a folder that is not empty or cannot be
    /// made, nothing is left then; `.partial` when an old backup cannot be removed.
    package func make(to folder: String, keeping count: Int? = nil) throws -> CopyOutcome {
        try read(.deskBackup) { _ in }
        let folder = Self.withoutSlash(folder)
        var old: [String] = []
        var outcome = try inNewFolder(folder) { draft in
            defer { environment.progress(.end) }
            let held = try HeldFolder(draft.path)
            environment.progress(.step(.copyingDesk))
            try store.copy(to: "desk.db", in: held)
            let copy = try Store.open("desk.db", in: held, now: now)
            defer { try? copy.close() }
            let outcome = try copyAttachments(of: copy, into: draft.path)
            environment.progress(.step(.checkingCopy))
            try Self.verify(copy, at: now)
            if let count, outcome.missing.isEmpty { old = try oldBackups(beside: folder, keeping: count) }
            try draft.settle()
            try write(.deskBackup) { act in
                try act.record(
                    .desk,
                    [
                        "head": .string(outcome.head), "attachments": JSON(outcome.attachments),
                        "folder": .string(StorePath.name(of: folder)),
                        "removed": .array(old.map { .string(StorePath.name(of: $0)) }),
                    ])
                try act.beat()
            }
            return outcome
        }
        for folder in old { try StorePath.remove(folder) }
        outcome.removed = old
        outcome.folder = folder
        return outcome
    }

    /// Runs a body that fills a folder and settles it; when it fails, what it has made is removed.
    func inNewFolder<T>(_ folder: String, _ body: (DraftFolder) throws -> T) throws -> T {
        let draft = try DraftFolder(for: folder)
        do {
            return try body(draft)
        } catch {
            draft.remove()
            throw error
        }
    }

    /// Copies what the rows of a copy need into `attachments/` beside it.
    func copyAttachments(of copy: Store, into folder: String) throws -> CopyOutcome {
        let (files, head) = try copy.read(at: now) { (try $0.neededFiles(), try $0.auditHead().hash) }
        var missing: [String] = []
        if !files.isEmpty {
            let target = try AttachmentFolder(beside: copy, creating: true)
            let source = try? AttachmentFolder(beside: store, creating: false)
            for (index, file) in files.enumerated() {
                environment.progress(.count(.copying, Int64(index), of: Int64(files.count)))
                // A file that is not there, or is not what it was, must not keep the rest from being saved.
                let isCopied = try source.map { try copied(file.sha256, from: $0, to: target) } ?? false
                if !isCopied { missing.append(file.sha256) }
            }
        }
        return CopyOutcome(
            folder: folder, attachments: files.count - missing.count, missing: missing, head: head)
    }

    private func copied(
        _ sha256: String, from source: AttachmentFolder, to target: AttachmentFolder
    ) throws -> Bool {
        do {
            return try target.copy(sha256, from: source)
        } catch  where error.kind == .missing {
            return false
        }
    }

    /// Throws `.configuration` when a database is damaged or its audit log is not whole.
    static func verify(_ store: Store, at now: Instant) throws {
        if let damage = try store.damage(at: now).first {
            throw DeskError(.configuration, .copyDamaged(store.path) + damage)
        }
        var walk = AuditWalk()
        while try store.read(at: now, { try $0.verifyAudit(&walk) }) {}
        if let fault = walk.verdict.fault {
            throw DeskError(
                .configuration,
                .copyDamaged(store.path) + .auditFault(fault.rawValue, entry: walk.verdict.firstBad ?? 0))
        }
    }

    static func withoutSlash(_ path: String) -> String {
        path.utf8.count > 1 && path.utf8.last == UInt8(ascii: "/")
            ? withoutSlash(String(path.dropLast())) : path
    }
}
