package import DeskModel
import DeskProse

extension Charge: Report {
    /// What ids and `--quiet` print.
    package static let id = "number"

    /// What is printed of it, in this order.
    package static let fields: [Field<Charge>] = [
        Field("number", .headNumber, align: .trailing, keep: 9) { .integer($0.number) },
        Field("organisation", .headCustomer, keep: 8) { .string($0.organisation) },
        Field("amount", .headAmount, align: .trailing, keep: 7) { .string($0.price.digits) },
        Field("currency", .headCurrency, keep: 6) { .string($0.price.currency) },
        Field("acceptedBy", .headAcceptedBy, flexible: true, keep: 4) { .string($0.price.acceptedBy) },
        Field(
            "acceptedAt", .headAcceptedAt, keep: 5, json: { .string($0.price.acceptedAt.iso) },
            text: { Cell($1.relative($0.price.acceptedAt)) }),
        Field(
            "waived", .headWaived, keep: 3, json: { .bool($0.isWaived) },
            text: { charge, rendering in Cell((charge.isWaived ? Prose.yes : Prose.no)[rendering.language]) }),
    ]
}

/// What a fast response costs today, as a customer asks for it.
package struct Quote: Report {
    /// The price.
    package let price: Price

    /// Made of its parts, of which none is checked.
    package init(price: Price) {
        self.price = price
    }

    /// What ids and `--quiet` print.
    package static let id = "amount"

    /// What is printed of it, in this order.
    package static let fields: [Field<Quote>] = [
        Field("amount", .headAmount, align: .trailing) { .string($0.price.money.digits) },
        Field("currency", .headCurrency) { .string($0.price.money.currency) },
        Field("from", .headFrom) { .string($0.price.from.iso) },
    ]
}
