package import DeskModel
import DeskProse

extension CannedText: Report {
    /// What ids and `--quiet` print.
    package static let id = "key"

    /// What is printed of it, in this order.
    package static let fields: [Field<CannedText>] = [
        Field("key", .headKey, keep: 9) { .string($0.key) },
        Field("consultant", .headConsultant, keep: 8) { JSON($0.consultant) },
        Field("body", .headBody, flexible: true, keep: 7) { .string($0.body) },
    ]
}
