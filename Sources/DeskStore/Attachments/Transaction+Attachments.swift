package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// Adds the row of a file that is on disk. Whose it is: the person acted for, else the consultant.
    package func insertAttachment(
        _ file: StoredFile, ticket: Int64, comment: Int64? = nil, account: Int64? = nil,
        consultant: Int64? = nil
    ) throws -> Attachment {
        let id = try insert(
            """
            INSERT INTO attachment (ticketNumber, commentId, accountId, consultantId, name, type, size, sha256,
                createdAt)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [ticket, comment, account, consultant, file.name, file.type, file.size, file.sha256, now.seconds])
        return Attachment(
            id: id, ticket: ticket, comment: comment, name: file.name, type: file.type, size: file.size,
            sha256: file.sha256, createdAt: now)
    }

    /// The attachments of a thread's tickets, oldest first; `withNotes` shows those of internal notes too.
    package func attachments(_ thread: [Int64], withNotes: Bool) throws -> [Attachment] {
        try rows(
            """
            SELECT attachment.* FROM attachment LEFT JOIN comment ON comment.id = attachment.commentId
            WHERE attachment.ticketNumber IN \(Self.list(thread)) AND removedAt IS NULL AND (? OR comment.kind IS NOT 'note')
            ORDER BY attachment.id
            """, [withNotes]
        ).map(attachment(from:))
    }

    /// The attachments that came with one comment, oldest first.
    func attachments(comment id: Int64) throws -> [Attachment] {
        try rows(
            "SELECT * FROM attachment WHERE commentId = ? AND removedAt IS NULL ORDER BY id", [id]
        ).map(attachment(from:))
    }

    /// Marks an attachment as removed; the row stays, so that its history can be told.
    package func removeAttachment(id: Int64, reason: String) throws {
        try run(
            "UPDATE attachment SET removedAt = ?, removedReason = ? WHERE id = ? AND removedAt IS NULL",
            [now.seconds, reason, id])
    }

    /// Whether an attachment that has not been removed, or a letter, needs these bytes.
    package func needsFile(_ sha256: String) throws -> Bool {
        try number(
            """
            SELECT EXISTS (SELECT 1 FROM attachment WHERE sha256 = ?1 AND removedAt IS NULL)
                OR EXISTS (SELECT 1 FROM letter WHERE sha256 = ?1)
            """, [sha256]) == 1
    }

    /// Every attachment that has not been removed, one after the other.
    package func eachAttachment(_ body: (Attachment) throws -> Void) throws {
        try each("SELECT * FROM attachment WHERE removedAt IS NULL ORDER BY id") {
            try body(attachment(from: $0))
        }
    }

    private func attachment(from row: Row) throws -> Attachment {
        try Attachment(
            id: row["id"], ticket: row["ticketNumber"], comment: row["commentId"], name: row["name"],
            type: row["type"], size: row["size"], sha256: row["sha256"], createdAt: row.instant("createdAt"))
    }
}
