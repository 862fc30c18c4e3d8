package import DeskModel
import DeskProse

extension ContractEmail: Report {
    /// What ids and `--quiet` print.
    package static let id = "email"

    /// What is printed of it, in this order.
    package static let fields: [Field<ContractEmail>] = [
        Field("email", .headEmail, flexible: true, keep: 9) { .string($0.email.text) },
        Field(
            "createdAt", .headCreatedAt, json: { .string($0.createdAt.iso) },
            text: { Cell($1.relative($0.createdAt)) }),
    ]
}
