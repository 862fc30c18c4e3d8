package import DeskModel
import GRDB

extension Transaction {
    /// Every price of a fast response, the oldest first; `today` tells which one holds.
    package func prices(today: CivilDate) throws -> [Price] {
        let found = try rows("SELECT fromDate, amount, currency FROM price ORDER BY fromDate")
        let dates = try found.map { try $0.parsed("fromDate") { CivilDate(iso: $0) } }
        let current = dates.last { $0 <= today }
        return try zip(found, dates).map { row, date in
            Price(
                money: Money(amount: try row["amount"], currency: try row["currency"]), from: date,
                isCurrent: date == current)
        }
    }

    /// The price that holds on a day, or nothing before the first.
    package func price(on date: CivilDate) throws -> Price? {
        try prices(today: date).first(where: \.isCurrent)
    }

    /// Sets the price from a day on, in place of one that starts on the same day.
    package func setPrice(_ money: Money, from date: CivilDate) throws {
        try run(
            """
            INSERT INTO price (fromDate, amount, currency) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET amount = excluded.amount, currency = excluded.currency
            """, [date.iso, money.amount, money.currency])
    }
}
