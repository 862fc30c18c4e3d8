/// A topic, a day off, a price or a rule as a line of the neutral folder tells it.
package enum MovedSetting: Sendable {
    case topic(String, disabledAt: Instant?)
    case closure(CivilDate, reason: String)
    case price(Money, from: CivilDate)
    case rule(Rule.Key, String)

    /// Reads and checks it.
    package init(topic reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["name", "disabledAt"])
        self = .topic(try reader.line("name", .topic), disabledAt: try reader.at("disabledAt"))
    }

    /// Reads and checks it.
    package init(closure reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["date", "reason"])
        self = .closure(try reader.day("date"), reason: try reader.line("reason", .reason))
    }

    /// Reads and checks it.
    package init(price reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["product", "amount", "currency", "from"])
        if let product = try reader.text("product"), product != "fast" {
            throw DeskError(.invalid, .json(.unknownWord("product", product, oneOf: ["fast"])))
        }
        self = .price(try reader.money(), from: try reader.day("from"))
    }

    /// Reads and checks it.
    package init(rule reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["key", "value"])
        let name = try reader.need("key")
        guard let key = Rule.Key(rawValue: name) else {
            throw DeskError(.invalid, .value(.noRule(name)))
        }
        guard let value = try reader.json.string("value") else { throw reader.json.missing("value") }
        self = .rule(key, try Rule.of(key).canonical(value))
    }
}
