/// One word of a ticket's thread.
package struct Comment: Equatable, Identifiable, Sendable {
    /// Who says it to whom.
    package enum Kind: String, CaseIterable, Sendable {
        /// By us to the customer.
        case reply
        /// Among us; never mailed, never shown to a customer.
        case note
        /// By the customer.
        case customer
    }

    /// Its row in the database.
    package let id: Int64
    /// Of which kind it is.
    package let kind: Kind
    /// A login or an email.
    package let author: String
    /// Their name.
    package let authorName: String
    /// The text.
    package let body: String
    /// When it was made.
    package let createdAt: Instant

    /// Made of its parts, of which none is checked.
    package init(id: Int64, kind: Kind, author: String, authorName: String, body: String, createdAt: Instant)
    {
        self.id = id
        self.kind = kind
        self.author = author
        self.authorName = authorName
        self.body = body
        self.createdAt = createdAt
    }
}
