/// A file that came with a ticket. Its bytes lie beside the database under their SHA-256; the name is data.
package struct Attachment: Equatable, Identifiable, Sendable {
    /// Its row in the database.
    package let id: Int64
    /// The ticket it was sent with.
    package let ticket: Int64
    /// The comment it was sent with; `nil` for one of the ticket itself.
    package let comment: Int64?
    /// The name as it was given; never a path to write to, see `FileName`.
    package let name: String
    /// The media type, as declared or guessed from the name.
    package let type: String
    /// In bytes.
    package let size: Int64
    /// SHA-256 of the bytes, in lower-case hexadecimal.
    package let sha256: String
    /// When it was made.
    package let createdAt: Instant

    /// Made of its parts, of which none is checked.
    package init(
        id: Int64, ticket: Int64, comment: Int64?, name: String, type: String, size: Int64, sha256: String,
        createdAt: Instant
    ) {
        self.id = id
        self.ticket = ticket
        self.comment = comment
        self.name = name
        self.type = type
        self.size = size
        self.sha256 = sha256
        self.createdAt = createdAt
    }
}
