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

    package let id: Int64
    /// The operating system's login name.
    package let login: String
    package var name: String
    package var email: EmailAddress
    package var role: Role
    /// Whether the consultant may act at all.
    package var disabled: Bool
    package let createdAt: Instant

    package init(
        id: Int64, login: String, name: String, email: EmailAddress, role: Role, disabled: Bool,
        createdAt: Instant
    ) {
        self.id = id
        self.login = login
        self.name = name
        self.email = email
        self.role = role
        self.disabled = disabled
        self.createdAt = createdAt
    }
}
