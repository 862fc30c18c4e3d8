/// An administrator proposed by one consultant for a desk to make, and approved by another.
package struct Appointment: Equatable, Sendable {
    /// What has become of a proposal.
    package enum State: String, CaseIterable, Sendable {
        case proposed
        case approved
    }

    /// The number that the second consultant names it by.
    package let number: Int64
    /// The organisation's row.
    package let organisationID: Int64
    /// The code of the organisation.
    package let organisation: String
    /// The account's row.
    package let accountID: Int64
    /// The address.
    package let email: String
    /// Why.
    package let reason: String
    /// The login of the consultant who proposed.
    package let proposedBy: String
    /// The operating system's user who did so, acting as that consultant maybe.
    package let proposedByUser: String
    /// The login of the consultant who approved.
    package let approvedBy: String?

    /// Made of its parts, of which none is checked.
    package init(
        number: Int64, organisationID: Int64, organisation: String, accountID: Int64, email: String,
        reason: String,
        proposedBy: String, proposedByUser: String, approvedBy: String?
    ) {
        self.number = number
        self.organisationID = organisationID
        self.organisation = organisation
        self.accountID = accountID
        self.email = email
        self.reason = reason
        self.proposedBy = proposedBy
        self.proposedByUser = proposedByUser
        self.approvedBy = approvedBy
    }

    /// What has become of it.
    package var state: State { approvedBy == nil ? .proposed : .approved }
}
