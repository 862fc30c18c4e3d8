package import DeskModel
import DeskProse

extension Erasure: Report {
    /// What ids and `--quiet` print.
    package static let id = "email"

    /// What is printed of it, in this order.
    package static let fields: [Field<Erasure>] = [
        Field("id", .headId) { .integer($0.account) },
        Field("email", .headEmail) { .string($0.pseudonym) },
        Field("state", .headState) { _ in .string(Account.State.erased.rawValue) },
        Field("places", .headTraces, shown: false) { erasure in
            .array(
                erasure.places.map { place in
                    .object(Erasure.Place.fields.map { JSON.Member($0.key, $0.json(place)) })
                })
        },
    ]
}

extension Erasure.Place: Report {
    /// What ids and `--quiet` print.
    package static let id = "key"

    /// What is printed of it, in this order.
    package static let fields: [Field<Erasure.Place>] = [
        Field("table", .headTable) { .string($0.table) },
        Field("key", .headKey) { .string($0.key) },
        Field("field", .headField) { JSON($0.field.isEmpty ? nil : $0.field) },
        Field("count", .headTraces, align: .trailing) { JSON($0.count) },
        Field("context", .headContext) { JSON($0.context) },
    ]
}
