/// A mail as it came, kept beside the ticket that was made of it.
package struct KeptLetter: Equatable, Identifiable, Sendable {
    /// Its id.
    package let id: Int64
    /// The ticket it belongs to.
    package let ticket: Int64
    /// The comment that was made of it; `nil` where it opened the ticket.
    package let comment: Int64?
    /// The account it is from.
    package let account: Int64
    /// Bytes.
    package let size: Int64
    /// The hash of the bytes, by which they are found.
    package let sha256: String
    /// When it came.
    package let createdAt: Instant

    /// Made of its parts, of which none is checked.
    package init(
        id: Int64, ticket: Int64, comment: Int64?, account: Int64, size: Int64, sha256: String,
        createdAt: Instant
    ) {
        self.id = id
        self.ticket = ticket
        self.comment = comment
        self.account = account
        self.size = size
        self.sha256 = sha256
        self.createdAt = createdAt
    }

    /// What a file with it is called: `letter-12.eml`, `letter-12-34.eml` for a comment's.
    package var fileName: String { "letter-\(ticket)\(comment.map { "-\($0)" } ?? "").eml" }
}
