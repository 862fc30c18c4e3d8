package import DeskModel
import DeskProse

extension TokenSweep: Report {
    package static let id = "expired"

    package static let fields: [Field<TokenSweep>] = [
        Field("expired", .headExpired, align: .trailing) { JSON($0.expired) },
        Field("removed", .headRemoved, align: .trailing) { JSON($0.removed) },
    ]
}
