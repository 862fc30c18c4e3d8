package import DeskModel
import DeskProse

extension ConsultantKey: Report {
    /// What ids and `--quiet` print.
    package static let id = "fingerprint"

    /// What is printed of it, in this order.
    package static let fields: [Field<ConsultantKey>] = [
        Field("login", .headLogin, keep: 9) { .string($0.login) },
        Field("type", .headKeyType, keep: 5) { .string($0.type) },
        Field("fingerprint", .headFingerprint, keep: 8) { .string($0.fingerprint) },
        Field("comment", .headKeyComment, flexible: true, keep: 7) { .string($0.comment) },
        Field("disabled", .headDisabled, keep: 6) {
            .bool($0.disabled)
        } text: { row, _ in
            Cell(row.disabled ? "×" : "")
        },
        Field(
            "createdAt", .headCreatedAt, shown: false, json: { .string($0.createdAt.iso) },
            text: { Cell($1.relative($0.createdAt)) }),
        Field("key", .headKey, shown: false) { .string("\($0.type) \($0.body)") },
    ]
}
