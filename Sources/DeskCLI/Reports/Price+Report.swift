package import DeskModel
import DeskProse

extension Price: Report {
    /// What ids and `--quiet` print.
    package static let id = "from"

    /// What is printed of it, in this order.
    package static let fields: [Field<Price>] = [
        Field("product", .headProduct, keep: 5) { _ in "fast" },
        Field("amount", .headAmount, align: .trailing, keep: 9) { .string($0.money.digits) },
        Field("currency", .headCurrency, keep: 8) { .string($0.money.currency) },
        Field("from", .headFrom, keep: 7) { .string($0.from.iso) },
        Field(
            "current", .headCurrent, keep: 6, json: { .bool($0.isCurrent) },
            text: { price, _ in Cell(price.isCurrent ? "*" : "", .good) }),
    ]
}

extension Topic: Report {
    /// What ids and `--quiet` print.
    package static let id = "name"

    /// What is printed of it, in this order.
    package static let fields: [Field<Topic>] = [
        Field("name", .headName, flexible: true, keep: 9) { .string($0.name) },
        Field("state", .headState, keep: 8) { .string($0.isDisabled ? "disabled" : "active") },
        Field("openTickets", .headOpenTickets, align: .trailing, keep: 7) { JSON($0.openTickets) },
    ]
}
