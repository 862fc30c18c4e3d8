/// One of the vendor's people, or the web site's service user.
package struct Consultant: Equatable, Sendable {
    /// What a consultant may do; see `Verb.allows(_:)`.
    package enum Role: String, CaseIterable, Sendable {
        /// Everything.
        case admin
        /// Tickets and the queue; reads customers.
        case consultant
        /// Acts for customers only.
        case web
    }

    /// Its row in the database.
    package let id: Int64
    /// The operating system's login name.
    package let login: String
    /// The name.
    package var name: String
    /// The address.
    package var email: EmailAddress
    /// What they may do on the desk.
    package var role: Role
    /// Whether the consultant may act at all.
    package var disabled: Bool
    /// When it was made.
    package let createdAt: Instant
    /// Until when they are away; nothing where they are here.
    package var awayUntil: Instant?
    /// The login of whoever stands in meanwhile.
    package var awayTo: String?

    /// Made of its parts, of which none is checked.
    package init(
        id: Int64, login: String, name: String, email: EmailAddress, role: Role, disabled: Bool,
        createdAt: Instant, awayUntil: Instant? = nil, awayTo: String? = nil
    ) {
        self.id = id
        self.login = login
        self.name = name
        self.email = email
        self.role = role
        self.disabled = disabled
        self.createdAt = createdAt
        self.awayUntil = awayUntil
        self.awayTo = awayTo
    }
}
