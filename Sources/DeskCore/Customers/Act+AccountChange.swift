import DeskModel
import DeskProse
import DeskStore

extension Act {
    /// Writes what differs between two states of an account, with its audit entry.
    ///
    /// Throws `.forbidden` when the last active administrator would go without `vacate`, or when
    /// somebody would become administrator of an organisation left vacant on purpose.
    @discardableResult
    func change(
        _ before: Account, to after: Account, vacate: Bool = false, reason: String? = nil
    ) throws -> Outcome {
        var changes = Changes(before, after)
        guard !changes.isEmpty else { return .unchanged }
        if after.mayAdminister, !before.mayAdminister || before.organisationID != after.organisationID {
            try demandSeatMayBeFilled(try sql.organisation(id: after.organisationID))
        }
        if let reason { changes.add("reason", from: nil, to: .string(reason)) }
        if vacate, try leavesVacant(before, after) {
            try sql.allowVacant(organisation: before.organisationID)
            // Nobody takes the seat by an invitation that was sent before.
            try sql.revokeAdministratorInvitations(organisation: before.organisationID)
            changes.add("vacated", from: false, to: true)
        }
        try sql.update(after, disabledReason: reason)
        try record(.account(after.id), changes.json)
        return .updated
    }

    /// Whether a change takes the last active administrator from an organisation.
    func leavesVacant(_ before: Account, _ after: Account) throws -> Bool {
        guard before.isActiveAdministrator,
            !after.isActiveAdministrator || before.organisationID != after.organisationID
        else { return false }
        return try sql.administrators(organisation: before.organisationID).allSatisfy { $0.id == before.id }
    }
}
