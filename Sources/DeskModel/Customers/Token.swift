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

    /// The number it is listed and revoked by.
    package let number: Int64
    /// What it is good for.
    package let purpose: Purpose
    /// The person it was issued for; for `email-change` the new address.
    package let email: String
    /// The organisation, by code.
    package let organisation: String
    /// Where it stands.
    package let state: State
    /// When it was issued.
    package let issuedAt: Instant
    /// From when on it is refused.
    package let expiresAt: Instant
    /// When it was used.
    package let usedAt: Instant?

    /// Made of its parts, of which none is checked.
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
