package import DeskModel
import DeskProse

extension ImportSummary: Report {
    /// What ids and `--quiet` print.
    package static let id = "rows"

    /// What is printed of it, in this order.
    package static let fields: [Field<ImportSummary>] = [
        Field("rows", .columnHeading("rows")) { JSON($0.rows) },
        Field("created", .columnHeading("created")) { JSON($0.created) },
        Field("updated", .columnHeading("updated")) { JSON($0.updated) },
        Field("unchanged", .columnHeading("unchanged")) { JSON($0.unchanged) },
        Field("skipped", .columnHeading("skipped")) { JSON($0.skipped) },
        Field("failed", .columnHeading("failed")) { JSON($0.failed) },
    ]

    /// The counts that are not zero, in the order they are told.
    package var parts: [(String, Int)] {
        let all = [
            ("created", created), ("updated", updated), ("unchanged", unchanged), ("skipped", skipped),
            ("failed", failed),
        ]
        return all.filter { $0.1 > 0 }
    }
}
