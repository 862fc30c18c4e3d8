/// A customer.
package struct Organisation: Equatable, Identifiable, Sendable {
    /// The language people of the organisation are written to in.
    package typealias Language = DeskModel.Language

    /// Whether the organisation may log in and open tickets.
    package enum Status: String, CaseIterable, Sendable {
        case active
        case suspended
    }

    /// How well an organisation's administration is manned; computed, never stored. The first that applies.
    package enum Seat: String, CaseIterable, Sendable {
        /// No account yet.
        case unregistered
        /// Accounts, but no active administrator.
        case vacant
        /// Administrators, none of whom has logged in for 180 days.
        case silent
        /// One active administrator.
        case single
        /// Two or more active administrators.
        case healthy
    }

    /// Its row in the database.
    package let id: Int64
    /// 2–32 of `a-z0-9-`, unique.
    package let code: String
    /// The name.
    package var name: String
    /// The Czech identification number (IČO).
    package var ico: String?
    /// The number of the contract.
    package var contract: String?
    /// The language of what is written to them.
    package var language: Language
    /// Whether it is active or suspended.
    package var status: Status
    /// Whether it has an administrator.
    package var seat: Seat
    /// The addresses named in the contract, oldest first.
    package var contractEmails: [String]
    /// Active administrators.
    package var administrators: Int
    /// Accounts that are not erased.
    package var accounts: Int
    /// Tickets that are neither resolved nor closed.
    package var openTickets: Int
    /// When it was made.
    package let createdAt: Instant

    /// Made of its parts, of which none is checked.
    package init(
        id: Int64, code: String, name: String, ico: String?, contract: String?, language: Language,
        status: Status, seat: Seat, contractEmails: [String], administrators: Int, accounts: Int,
        openTickets: Int, createdAt: Instant
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.ico = ico
        self.contract = contract
        self.language = language
        self.status = status
        self.seat = seat
        self.contractEmails = contractEmails
        self.administrators = administrators
        self.accounts = accounts
        self.openTickets = openTickets
        self.createdAt = createdAt
    }
}
