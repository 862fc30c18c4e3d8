/// What a customer owes for a fast response.
package struct Charge: Equatable, Sendable {
    /// The ticket's number.
    package let number: Int64
    /// The code of the organisation.
    package let organisation: String
    /// The price.
    package let price: TicketPrice
    /// Whether it is not to be paid after all.
    package let isWaived: Bool

    /// Made of its parts, of which none is checked.
    package init(number: Int64, organisation: String, price: TicketPrice, isWaived: Bool) {
        self.number = number
        self.organisation = organisation
        self.price = price
        self.isWaived = isWaived
    }
}

extension [Charge] {
    /// What is to be paid in each currency, exact to the hundredth.
    package var totals: [Money] {
        var sums: [String: Int64] = [:]
        for charge in self where !charge.isWaived {
            sums[charge.price.currency, default: 0] += charge.price.amount
        }
        return sums.sorted { $0.key < $1.key }.map { Money(amount: $0.value, currency: $0.key) }
    }
}
