/// An address named in an organisation's contract: who reads it may open the first account.
package struct ContractEmail: Equatable, Sendable {
    package let email: EmailAddress
    package let createdAt: Instant

    package init(email: EmailAddress, createdAt: Instant) {
        self.email = email
        self.createdAt = createdAt
    }
}
