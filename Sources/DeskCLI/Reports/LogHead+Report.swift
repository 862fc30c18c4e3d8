package import DeskModel
import DeskProse

extension LogHead: Report {
    /// What ids and `--quiet` print.
    package static let id = "head"

    /// What is printed of it, in this order.
    package static let fields: [Field<LogHead>] = [
        Field("at", .headWhen, json: { .string($0.at.iso) }, text: { Cell($1.relative($0.at)) }),
        Field("entries", .headEntries, align: .trailing) { .integer($0.entries) },
        Field("head", .headHash) { .string($0.hash) },
    ]
}
