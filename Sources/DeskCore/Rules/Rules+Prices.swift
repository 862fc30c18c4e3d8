package import DeskModel
import DeskProse
import DeskStore

extension Desk.Rules {
    /// Every price of a fast response, the oldest first.
    package func prices() throws -> [Price] {
        try read(.priceList) { act in
            try act.sql.prices(today: act.sql.zone().date(at: now))
        }
    }

    /// Sets what a fast response costs from a day on; tells whether it was that already.
    ///
    /// Throws `.invalid` for a day that is past.
    package func setPrice(_ money: Money, from text: String) throws -> (price: Price, isUnchanged: Bool) {
        try write(.priceSet) { act in
            let zone = try act.sql.zone()
            let today = zone.date(at: now)
            let date = try Self.date(text, now: now, zone: zone)
            guard date >= today else {
                throw DeskError(.invalid, .priceInPast(date.iso), hint: .priceFromToday(today.iso))
            }
            let before = try act.sql.prices(today: today).first { $0.from == date }
            if let before, before.money == money { return (before, true) }
            try act.sql.setPrice(money, from: date)
            var changes = Changes()
            changes.add("from", from: .null, to: .string(date.iso))
            changes.add("price", from: JSON(before?.money.text), to: .string(money.text))
            try act.record(.price("fast"), changes.json)
            guard let after = try act.sql.prices(today: today).first(where: { $0.from == date }) else {
                throw DeskError(.fault, .unforeseen)
            }
            return (after, false)
        }
    }
}
