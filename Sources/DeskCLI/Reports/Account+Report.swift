package import DeskModel
import DeskProse

extension Account: Report {
    /// What ids and `--quiet` print.
    package static let id = "email"

    /// What is printed of it, in this order.
    package static let fields: [Field<Account>] = [
        Field("id", .headId, shown: false) { .integer($0.identity) },
        Field("email", .headEmail, flexible: true, keep: 9) { .string($0.email.text) },
        Field("name", .headPerson, flexible: true, keep: 8) { .string($0.name) },
        Field("phone", .headPhone, shown: false) { JSON($0.phone) },
        Field("organisation", .headOrganisation, keep: 7) { .string($0.organisation) },
        Field("role", .headRole, keep: 6) { .string($0.role.rawValue) },
        Field("state", .headState, keep: 8) { .string($0.state.rawValue) },
        Field(
            "lockedUntil", .headLockedUntil, shown: false, json: { JSON($0.lockedUntil?.iso) },
            text: { Cell($1.relative($0.lockedUntil)) }),
        Field("language", .headLanguage, shown: false) { .string($0.language.rawValue) },
        Field(
            "lastLoginAt", .headLastLogin, keep: 4, json: { JSON($0.lastLoginAt?.iso) },
            text: { Cell($1.relative($0.lastLoginAt)) }),
        Field(
            "createdAt", .headCreatedAt, shown: false, json: { .string($0.createdAt.iso) },
            text: { Cell($1.relative($0.createdAt)) }),
    ]
}
