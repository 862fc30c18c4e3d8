package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// Every price of a fast response, the oldest first.
    package func prices() throws -> [Price] {
        try read(.priceList) { transaction in
            try transaction.prices(today: transaction.zone().date(at: now))
        }
    }

    /// Sets what a fast response costs from a day on; tells whether it was that already.
    ///
    /// Throws `.invalid` for a day that is past.
    package func setPrice(_ money: Money, from text: String) throws -> (price: Price, isUnchanged: Bool) {
        try write(.priceSet) { transaction in
            let zone = try transaction.zone()
            let today = zone.date(at: now)
            let date = try Desk.date(text, now: now, zone: zone)
            guard date >= today else {
                throw DeskError(.invalid, .priceInPast(date.iso), hint: .priceFromToday(today.iso))
            }
            let before = try transaction.prices(today: today).first { $0.from == date }
            if let before, before.money == money { return (before, true) }
            try transaction.setPrice(money, from: date)
            var changes = Changes()
            changes.add("from", from: .null, to: .string(date.iso))
            changes.add("price", from: JSON(before?.money.text), to: .string(money.text))
            try transaction.record(.price("fast"), changes.json)
            guard let after = try transaction.prices(today: today).first(where: { $0.from == date }) else {
                throw DeskError(.fault, .unforeseen)
            }
            return (after, false)
        }
    }
}
