/// A one-time secret for one purpose. The secret itself is never here.
package struct Token: Equatable, Sendable {
    /// What a token can do, once.
    package enum Purpose: String, CaseIterable, Sendable {
        case reset
        case invitation
        case registration
        case emailChange = "email-change"
    }

    /// What has become of a token.
    package enum State: String, CaseIterable, Sendable {
        case live
        case used
        case expired
        case revoked
    }

    package let number: Int64
    package let purpose: Purpose
    /// The person it was issued for; for `email-change` the new address.
    package let email: String
    package let organisation: String
    package let state: State
    package let issuedAt: Instant
    package let expiresAt: Instant
    package let usedAt: Instant?

    package init(
        number: Int64, purpose: Purpose, email: String, organisation: String, state: State, issuedAt: Instant,
        expiresAt: Instant, usedAt: Instant?
    ) {
        self.number = number
        self.purpose = purpose
        self.email = email
        self.organisation = organisation
        self.state = state
        self.issuedAt = issuedAt
        self.expiresAt = expiresAt
        self.usedAt = usedAt
    }
}
