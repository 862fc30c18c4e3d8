package import DeskModel
import DeskProse

extension AuditEntry: Report {
    /// What ids and `--quiet` print.
    package static let id = "id"

    /// What is printed of it, in this order.
    package static let fields: [Field<AuditEntry>] = [
        Field("id", .headEntry, align: .trailing, keep: 9) { .integer($0.number) },
        Field("at", .headWhen, keep: 8, json: { .string($0.at.iso) }, text: { Cell($1.relative($0.at)) }),
        Field("osUser", .headUser, keep: 7) { .string($0.osUser) },
        // Whom the user acted for: a customer's person, else the consultant an admin acted as.
        Field("actingFor", .headActingFor, keep: 4) { JSON($0.actingFor ?? $0.asLogin) },
        Field("verb", .headVerb, keep: 6) { .string($0.verb) },
        Field("subject", .headAbout, flexible: true, keep: 5) { .string($0.subject) },
        Field("changes", .headChanges, shown: false) { $0.changes },
        Field("hash", .headHash, shown: false) { .string($0.hash) },
    ]
}
