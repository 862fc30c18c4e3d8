import DeskModel
import DeskProse
package import DeskStore

/// What is wrong between the rows of attachments and the files beside the database.
package enum AttachmentFinding: Equatable, Sendable {
    /// A row without its bytes, or with others.
    case missing(ticket: Int64, attachment: Int64, name: String)
    /// A letter without its bytes, or with others.
    case missingLetter(ticket: Int64, comment: Int64?)
    /// A file that no row needs: what a crash or a removal has left.
    case orphan(place: String, size: Int64)
}

extension Desk.Upkeep {
    /// Looks for rows without files, or with others, and for files without rows. With `fix`, files that no row needs
    /// and that have lain for a day are removed. Rows are read apart, so that nobody waits; what seems wrong is looked
    /// at again where it may have changed meanwhile.
    package func attachmentFindings(in apart: Store, fix: Bool) throws -> [AttachmentFinding] {
        let folder = try desk.tickets.attachmentFolder()
        let (rows, letters) = try apart.read(at: now) { sql in
            var rows: [Attachment] = []
            try sql.eachAttachment { rows.append($0) }
            return (rows, try sql.allLetters())
        }
        var findings: [AttachmentFinding] = []
        var looked: Int64 = 0
        func isGone(_ sha256: String, size: Int64) throws -> Bool {
            looked += 1
            environment.progress(.count(.verifying, looked, of: Int64(rows.count + letters.count)))
            if let folder, folder.has(sha256, size: size), try folder.open(sha256).verified() { return false }
            return try store.read(at: now) { try $0.needsFile(sha256) }
        }
        for row in rows where try isGone(row.sha256, size: row.size) {
            findings.append(.missing(ticket: row.ticket, attachment: row.id, name: row.name))
        }
        for letter in letters where try isGone(letter.sha256, size: letter.size) {
            findings.append(.missingLetter(ticket: letter.ticket, comment: letter.comment))
        }
        guard let folder else { return findings }
        var orphans: [AttachmentFolder.Entry] = []
        try apart.read(at: now) { sql in
            try folder.each { entry in
                let isNeeded = try entry.sha256.map(sql.needsFile) ?? false
                if !isNeeded, entry.isSettled(at: now) { orphans.append(entry) }
            }
        }
        findings += orphans.map { .orphan(place: $0.place, size: $0.size) }
        if fix, !dryRun { try remove(orphans, from: folder) }
        return findings
    }

    /// Removes files that are still not needed, under the lock that rows are added under.
    private func remove(_ orphans: [AttachmentFolder.Entry], from folder: AttachmentFolder) throws {
        for start in stride(from: 0, to: orphans.count, by: 100) {
            try store.write(at: now) { sql in
                for orphan in orphans[start..<min(start + 100, orphans.count)] {
                    let isNeeded = try orphan.sha256.map(sql.needsFile) ?? false
                    if !isNeeded { try folder.remove(orphan) }
                }
            }
        }
    }
}

extension AttachmentFolder.Entry {
    /// Whether nobody can be about to need it: a command stores its files moments before their rows.
    fileprivate func isSettled(at now: Instant) -> Bool { now - changedAt >= 86_400 }
}
