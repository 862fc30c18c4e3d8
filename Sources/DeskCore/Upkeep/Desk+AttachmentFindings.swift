import DeskModel
import DeskProse
import DeskStore

/// What is wrong between the rows of attachments and the files beside the database.
package enum AttachmentFinding: Equatable, Sendable {
    /// A row without its bytes, or with others.
    case missing(ticket: Int64, attachment: Int64, name: String)
    /// A letter without its bytes, or with others.
    case missingLetter(ticket: Int64, comment: Int64?)
    /// A file that no row needs: what a crash or a removal has left.
    case orphan(place: String, size: Int64)
}

extension Desk {
    /// Looks for rows without files and files without rows. With `fix`, files that no row needs and that
    /// have lain for a day are removed; with `comparing`, the bytes of every file are read and compared.
    package func attachmentFindings(fix: Bool, comparing: Bool = false) throws -> [AttachmentFinding] {
        let folder = try attachmentFolder()
        var findings: [AttachmentFinding] = []
        for row in try attachmentRows() {
            var isWhole = folder?.has(row.sha256, size: row.size) ?? false
            if isWhole, comparing { isWhole = try folder?.open(row.sha256).verified() ?? false }
            if !isWhole { findings.append(.missing(ticket: row.ticket, attachment: row.id, name: row.name)) }
        }
        for letter in try store.read(at: now, { try $0.allLetters() }) {
            var isWhole = folder?.has(letter.sha256, size: letter.size) ?? false
            if isWhole, comparing { isWhole = try folder?.open(letter.sha256).verified() ?? false }
            if !isWhole { findings.append(.missingLetter(ticket: letter.ticket, comment: letter.comment)) }
        }
        guard let folder else { return findings }
        var orphans: [AttachmentFolder.Entry] = []
        try store.read(at: now) { sql in
            try folder.each { entry in
                let isNeeded = try entry.sha256.map(sql.needsFile) ?? false
                if !isNeeded, entry.isSettled(at: now) { orphans.append(entry) }
            }
        }
        findings += orphans.map { .orphan(place: $0.place, size: $0.size) }
        if fix, !rehearsal { try remove(orphans, from: folder) }
        return findings
    }

    /// Removes files that are still not needed, under the lock that rows are added under.
    private func remove(_ orphans: [AttachmentFolder.Entry], from folder: AttachmentFolder) throws {
        guard !orphans.isEmpty else { return }
        try store.write(at: now) { sql in
            for orphan in orphans {
                let isNeeded = try orphan.sha256.map(sql.needsFile) ?? false
                if !isNeeded { try folder.remove(orphan) }
            }
        }
    }

    private func attachmentRows() throws -> [Attachment] {
        try store.read(at: now) { sql in
            var rows: [Attachment] = []
            try sql.eachAttachment { rows.append($0) }
            return rows
        }
    }
}

extension AttachmentFolder.Entry {
    /// Whether nobody can be about to need it: a command stores its files moments before their rows.
    fileprivate func isSettled(at now: Instant) -> Bool { now - changedAt >= 86_400 }
}
