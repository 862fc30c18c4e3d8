/// Which accounts a list shows.
package struct AccountFilter: Sendable {
    /// The code of an organisation.
    package var organisation: String?
    /// What they may do.
    package var role: Account.Role?
    /// Where it stands.
    package var state: Account.State?
    /// Only those whose last login, or creation, lies before.
    package var unusedSince: Instant?
    /// Only those that are locked now.
    package var isLocked = false
    /// Only those that have never logged in.
    package var hasNeverLoggedIn = false

    /// Made of its parts, of which none is checked.
    package init(
        organisation: String? = nil, role: Account.Role? = nil, state: Account.State? = nil,
        unusedSince: Instant? = nil
    ) {
        self.organisation = organisation
        self.role = role
        self.state = state
        self.unusedSince = unusedSince
    }
}
