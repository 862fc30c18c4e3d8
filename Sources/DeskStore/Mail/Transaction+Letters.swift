package import DeskModel
import GRDB

extension Transaction {
    /// Remembers a mail whose bytes are on disk, and what it became.
    package func insertLetter(
        _ file: StoredFile, ticket: Int64, comment: Int64?, account: Int64
    ) throws {
        try run(
            """
            INSERT INTO letter (ticketNumber, commentId, accountId, size, sha256, createdAt)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [ticket, comment, account, file.size, file.sha256, now.seconds])
    }

    /// The letters of a thread's tickets, oldest first.
    package func letters(of thread: [Int64]) throws -> [KeptLetter] {
        try rows("SELECT * FROM letter WHERE ticketNumber IN \(Self.list(thread)) ORDER BY id").map(
            letter(from:))
    }

    /// The letters of an account, oldest first.
    package func letters(from account: Int64) throws -> [KeptLetter] {
        try rows("SELECT * FROM letter WHERE accountId = ? ORDER BY id", [account]).map(letter(from:))
    }

    /// Every letter, oldest first.
    package func allLetters() throws -> [KeptLetter] {
        try rows("SELECT * FROM letter ORDER BY id").map(letter(from:))
    }

    /// Letters that came before an instant, oldest first, at most so many.
    package func letters(before instant: Instant, limit: Int) throws -> [KeptLetter] {
        try rows(
            "SELECT * FROM letter WHERE createdAt < ? ORDER BY createdAt LIMIT ?", [instant.seconds, limit]
        ).map(letter(from:))
    }

    /// Forgets letters; their bytes are for `Desk.Tickets.collect` to remove.
    package func delete(letters ids: [Int64]) throws {
        try run("DELETE FROM letter WHERE id IN \(Self.list(ids))")
    }

    /// What is wanted of the files of a ticket's first word or of a comment: their hashes and names, those of
    /// removed ones too.
    package func fileFacts(
        ticket: Int64, comment: Int64?
    ) throws -> [(id: Int64, name: String, sha256: String, isRemoved: Bool)] {
        try rows(
            """
            SELECT id, name, sha256, removedAt IS NOT NULL AS isRemoved FROM attachment
            WHERE ticketNumber = ? AND commentId IS ? ORDER BY id
            """, [ticket, comment]
        ).map { try ($0["id"], $0["name"], $0["sha256"], $0["isRemoved"]) }
    }

    /// Gives an attachment the name and the type that its letter tells.
    package func rename(attachment id: Int64, _ name: String, type: String) throws {
        try run("UPDATE attachment SET name = ?, type = ? WHERE id = ?", [name, type, id])
    }

    /// What a ticket's first word or a comment says.
    package func words(ticket: Int64, comment: Int64?) throws -> String? {
        if let comment { return try row("SELECT body FROM comment WHERE id = ?", [comment])?[0] }
        return try row("SELECT description FROM ticket WHERE number = ?", [ticket]).flatMap {
            try $0[0] as String?
        }
    }

    /// Writes them anew; happens inside `changingText`.
    package func setWords(_ text: String, ticket: Int64, comment: Int64?) throws {
        if let comment {
            try run("UPDATE comment SET body = ? WHERE id = ?", [text, comment])
        } else {
            try run("UPDATE ticket SET description = ? WHERE number = ?", [text, ticket])
        }
    }

    /// Whether somebody has given a ticket another subject than it came with.
    package func hasEditedSubject(ticket number: Int64) throws -> Bool {
        var isEdited = false
        try each(
            """
            SELECT changes FROM audit JOIN auditChange ON auditId = audit.id
            WHERE subject = ? AND verb = ?
            """, [Subject.ticket(number).text, Verb.ticketEdit.rawValue]
        ) { row in
            // What was tampered with tells nothing.
            guard case .object(let members)? = try? JSON.parse(Array((row["changes"] as String).utf8)) else {
                return
            }
            isEdited = isEdited || members.contains { $0.key == "subject" }
        }
        return isEdited
    }

    private func letter(from row: Row) throws -> KeptLetter {
        try KeptLetter(
            id: row["id"], ticket: row["ticketNumber"], comment: row["commentId"], account: row["accountId"],
            size: row["size"], sha256: row["sha256"], createdAt: row.instant("createdAt"))
    }
}
