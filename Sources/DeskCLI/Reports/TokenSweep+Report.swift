package import DeskModel
import DeskProse

extension TokenSweep: Report {
    /// What ids and `--quiet` print.
    package static let id = "expired"

    /// What is printed of it, in this order.
    package static let fields: [Field<TokenSweep>] = [
        Field("expired", .headExpired, align: .trailing) { JSON($0.expired) },
        Field("removed", .headRemoved, align: .trailing) { JSON($0.removed) },
    ]
}
