package import DeskModel
import DeskProse

extension Appointment: Report {
    /// What ids and `--quiet` print.
    package static let id = "id"

    /// What is printed of it, in this order.
    package static let fields: [Field<Appointment>] = [
        Field("id", .headId, align: .trailing, keep: 9) { .integer($0.number) },
        Field("organisation", .headOrganisation, keep: 7) { .string($0.organisation) },
        Field("email", .headEmail, flexible: true, keep: 8) { .string($0.email) },
        Field("reason", .headAppointmentReason, flexible: true, keep: 4) { .string($0.reason) },
        Field("proposedBy", .headProposedBy, keep: 5) { .string($0.proposedBy) },
        Field("approvedBy", .headApprovedBy, keep: 6) { JSON($0.approvedBy) },
        Field("state", .headState, keep: 3) { .string($0.state.rawValue) },
    ]
}
