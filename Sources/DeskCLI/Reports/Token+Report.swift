package import DeskModel
import DeskProse

extension Token: Report {
    /// What ids and `--quiet` print.
    package static let id = "id"

    /// What is printed of it, in this order.
    package static let fields: [Field<Token>] = [
        Field("id", .headId, align: .trailing, keep: 3) { .integer($0.number) },
        Field("purpose", .headPurpose, keep: 7) { .string($0.purpose.rawValue) },
        Field("email", .headEmail, flexible: true, keep: 9) { .string($0.email) },
        Field("organisation", .headOrganisation, keep: 4) { .string($0.organisation) },
        Field("state", .headState, keep: 8) { .string($0.state.rawValue) },
        Field(
            "issuedAt", .headIssuedAt, keep: 5, json: { .string($0.issuedAt.iso) },
            text: { Cell($1.relative($0.issuedAt)) }),
        Field(
            "expiresAt", .headExpiresAt, keep: 6, json: { .string($0.expiresAt.iso) },
            text: { Cell($1.relative($0.expiresAt)) }),
        Field(
            "usedAt", .headUsedAt, shown: false, json: { JSON($0.usedAt?.iso) },
            text: { Cell($1.relative($0.usedAt)) }),
    ]
}
