/// An address named in an organisation's contract: who reads it may open the first account.
package struct ContractEmail: Equatable, Sendable {
    /// The address.
    package let email: EmailAddress
    /// When it was made.
    package let createdAt: Instant

    /// Made of its parts, of which none is checked.
    package init(email: EmailAddress, createdAt: Instant) {
        self.email = email
        self.createdAt = createdAt
    }
}
