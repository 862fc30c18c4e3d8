/// An amount of money, exact to the hundredth.
package struct Money: Hashable, Sendable {
    /// Hundredths of the currency's unit.
    package let amount: Int64
    /// Three capital letters, as ISO 4217 has them.
    package let currency: String

    /// Made of its parts, of which none is checked.
    package init(amount: Int64, currency: String) {
        self.amount = amount
        self.currency = currency
    }

    /// An amount as somebody writes it: `1500`, `1500.00`, `1500,5`; never negative.
    ///
    /// Throws `.usage` for anything else, more than two decimals and more than a thousand million.
    package static func amount(_ text: String) throws(DeskError) -> Int64 {
        let shown = text.utf8.count <= 40 ? text : "…"
        let parts = text.utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
        }
        guard (1...2).contains(parts.count), (1...9).contains(parts[0].count),
            parts.count == 1 || (1...2).contains(parts[1].count),
            parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
        else { throw DeskError(.usage, .value(.badAmount(shown))) }
        func number(_ digits: Substring.UTF8View) -> Int64 {
            digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
        }
        let hundredths: Int64
        if parts.count == 2 {
            hundredths = number(parts[1]) * (parts[1].count == 1 ? 10 : 1)
        } else {
            hundredths = 0
        }
        return number(parts[0]) * 100 + hundredths
    }

    /// A currency as somebody writes it, in capitals.
    ///
    /// Throws `.usage` for anything but three letters.
    package static func currency(_ text: String) throws(DeskError) -> String {
        let bytes = text.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
        guard bytes.count == 3, bytes.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw DeskError(.usage, .value(.badCurrency(text.utf8.count <= 40 ? text : "…")))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The amount with two decimals: `1500.00`.
    package var digits: String { "\(amount / 100)." + twoDigits(Int(amount % 100)) }
    /// The amount with its currency: `1500.00 CZK`.
    package var text: String { digits + " " + currency }
}
