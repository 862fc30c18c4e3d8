package import DeskModel
import DeskProse

extension Consultant: Report {
    /// What ids and `--quiet` print.
    package static let id = "login"

    /// What is printed of it, in this order.
    package static let fields: [Field<Consultant>] = [
        Field("login", .headLogin, keep: 9) { .string($0.login) },
        Field("name", .headStaffName, flexible: true, keep: 8) { .string($0.name) },
        Field("email", .headStaffEmail, keep: 6) { .string($0.email.text) },
        Field("role", .headStaffRole, keep: 7) { .string($0.role.rawValue) },
        Field("disabled", .headDisabled, keep: 5) {
            .bool($0.disabled)
        } text: { row, _ in
            Cell(row.disabled ? "×" : "")
        },
        Field(
            "awayUntilAt", .headAway, keep: 4, json: { JSON($0.awayUntil?.iso) },
            text: { Cell($1.relative($0.awayUntil), .faint) }),
        Field("awayTo", .headAwayTo, shown: false) { JSON($0.awayTo) },
        Field(
            "createdAt", .headCreatedAt, shown: false, json: { .string($0.createdAt.iso) },
            text: { Cell($1.relative($0.createdAt)) }),
    ]
}
