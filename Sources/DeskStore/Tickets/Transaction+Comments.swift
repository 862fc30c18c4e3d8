package import DeskModel
import GRDB

extension Transaction {
    /// Adds a word to a ticket's thread and tells its id; happens inside `changingText`.
    ///
    /// Who says it: `account` for a customer's word, else `consultant`.
    package func insertComment(
        _ kind: Comment.Kind, _ body: String, ticket number: Int64, consultant: Int64?, account: Int64?
    ) throws -> Int64 {
        try insert(
            """
            INSERT INTO comment (ticketNumber, kind, consultantId, accountId, createdAt, body)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                number, kind.rawValue, consultant, account, now.seconds, body,
            ])
    }

    /// What was said on the tickets of a thread, oldest first; `withNotes` shows internal notes too.
    package func comments(_ thread: [Int64], withNotes: Bool) throws -> [Comment] {
        try rows(
            """
            SELECT comment.id, comment.kind, ifnull(account.email, consultant.login) AS author,
                ifnull(account.name, consultant.name) AS authorName, comment.body, comment.createdAt
            FROM comment LEFT JOIN account ON account.id = comment.accountId
                LEFT JOIN consultant ON consultant.id = comment.consultantId
            WHERE comment.ticketNumber IN \(Self.list(thread)) AND (? OR comment.kind <> 'note') ORDER BY comment.id
            """, [withNotes]
        ).map { row in
            try Comment(
                id: row["id"], kind: try row.word("kind"), author: row["author"],
                authorName: row["authorName"],
                body: row["body"], createdAt: row.instant("createdAt"))
        }
    }
}
