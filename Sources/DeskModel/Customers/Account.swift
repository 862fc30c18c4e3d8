/// A person of one organisation who may act for it.
package struct Account: Equatable, Identifiable, Sendable {
    /// What the person may do inside their organisation.
    package enum Role: String, CaseIterable, Sendable {
        /// *Správce zákaznického profilu*: creates, disables and promotes colleagues.
        case administrator
        case user
    }

    /// How far an account has come.
    package enum State: String, CaseIterable, Sendable {
        /// No password yet.
        case invited
        case active
        case disabled
        /// The person has been erased; the tickets stay.
        case erased
    }

    /// Its row in the database.
    package let id: Int64
    /// The login, in the spelling it was given; mail goes to this spelling.
    package var email: EmailAddress
    /// The name.
    package var name: String
    /// A telephone number as it was written.
    package var phone: String?
    /// The organisation's row.
    package var organisationID: Int64
    /// The code of the organisation.
    package var organisation: String
    /// What they may do in their organisation.
    package var role: Role
    /// Where it stands.
    package var state: State
    /// Failed logins since the last success.
    package var failures: Int
    /// No login is accepted before this instant.
    package var lockedUntil: Instant?
    /// The language asked for; `nil` means the organisation's.
    package var ownLanguage: Organisation.Language?
    /// The language the person is written to in.
    package var language: Organisation.Language
    /// When they last logged in; nothing before the first time.
    package var lastLoginAt: Instant?
    /// When it was made.
    package let createdAt: Instant
    /// Whether the organisation may act: it is not suspended.
    package var organisationActive: Bool
    /// The account of the same person that this one was merged into.
    package var mergedIntoID: Int64?

    /// Made of its parts, of which none is checked.
    package init(
        id: Int64, email: EmailAddress, name: String, phone: String?, organisationID: Int64,
        organisation: String, role: Role, state: State, failures: Int, lockedUntil: Instant?,
        ownLanguage: Organisation.Language?, language: Organisation.Language, lastLoginAt: Instant?,
        createdAt: Instant, organisationActive: Bool, mergedIntoID: Int64? = nil
    ) {
        self.id = id
        self.email = email
        self.name = name
        self.phone = phone
        self.organisationID = organisationID
        self.organisation = organisation
        self.role = role
        self.state = state
        self.failures = failures
        self.lockedUntil = lockedUntil
        self.ownLanguage = ownLanguage
        self.language = language
        self.lastLoginAt = lastLoginAt
        self.createdAt = createdAt
        self.organisationActive = organisationActive
        self.mergedIntoID = mergedIntoID
    }

    /// Whether this is one of the people who keep the organisation's seat manned.
    package var isActiveAdministrator: Bool { role == .administrator && state == .active }
    /// Whether the account is an administrator, or will be by redeeming an invitation.
    package var mayAdminister: Bool { role == .administrator && (state == .active || state == .invited) }
}
