package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// Adds a proposal and tells its number.
    package func insertAppointment(
        _ account: Account, reason: String, proposedBy consultant: Consultant, user: String
    ) throws -> Int64 {
        try insert(
            """
            INSERT INTO appointment (organisationId, accountId, reason, proposedById, proposedByUser, createdAt)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [account.organisationID, account.id, reason, consultant.id, user, now.seconds])
    }

    /// A proposal.
    ///
    /// Throws `.notFound` when there is none of this number.
    package func appointment(_ number: Int64) throws -> Appointment {
        let found = try row(
            """
            SELECT appointment.*, organisation.code AS organisation, account.email,
                proposer.login AS proposedBy, approver.login AS approvedBy
            FROM appointment JOIN organisation ON organisation.id = appointment.organisationId
                JOIN account ON account.id = appointment.accountId
                JOIN consultant AS proposer ON proposer.id = appointment.proposedById
                LEFT JOIN consultant AS approver ON approver.id = appointment.approvedById
            WHERE appointment.id = ?
            """, [number])
        guard let found else { throw DeskError(.notFound, .noAppointment(Int(number))) }
        return try Appointment(
            number: found["id"], organisationID: found["organisationId"], organisation: found["organisation"],
            accountID: found["accountId"], email: found["email"], reason: found["reason"],
            proposedBy: found["proposedBy"], proposedByUser: found["proposedByUser"],
            approvedBy: found["approvedBy"])
    }

    /// Notes who approved a proposal, once; tells whether it was still open.
    package func approveAppointment(_ number: Int64, by consultant: Consultant) throws -> Bool {
        try run(
            "UPDATE appointment SET approvedById = ?, approvedAt = ? WHERE id = ? AND approvedById IS NULL",
            [consultant.id, now.seconds, number]) > 0
    }

    /// The contract emails of an organisation with the time they were added, oldest first.
    package func contractEmailEntries(organisation id: Int64) throws -> [ContractEmail] {
        try rows("SELECT email, createdAt FROM contractEmail WHERE organisationId = ? ORDER BY id", [id]).map
        {
            try ContractEmail(
                email: $0.parsed("email") { try EmailAddress($0) }, createdAt: $0.instant("createdAt"))
        }
    }

    /// Voids every live token of an organisation and its people, and ends their sessions; tells how many tokens.
    @discardableResult
    package func revokeTokens(organisation id: Int64) throws -> Int {
        try endWebSessions(organisation: id)
        return try run(
            """
            UPDATE token SET revokedAt = ? WHERE organisationId = ? AND usedAt IS NULL AND revokedAt IS NULL
                AND expiresAt > ?
            """, [now.seconds, id, try tokenInstant().seconds])
    }

    /// Voids the live registrations of an organisation, recoveries too.
    package func revokeAllRegistrations(organisation id: Int64) throws {
        try run(
            """
            UPDATE token SET revokedAt = ? WHERE organisationId = ? AND accountId IS NULL
                AND usedAt IS NULL AND revokedAt IS NULL AND expiresAt > ?
            """, [now.seconds, id, try tokenInstant().seconds])
    }
}
