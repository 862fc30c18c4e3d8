/// Takes the members of one line of the neutral folder, with what is said of all of them: an absent key and null
/// are the same, an empty text is none, and instants tell their distance from UTC.
///
/// All errors are `DeskError`s of kind `invalid` that name the key.
package struct MovingReader {
    /// The members that are left.
    package var json: JSONObjectReader
    /// Whether keys that nobody knows are passed over.
    let ignoresUnknown: Bool

    /// With what it is made of.
    package init(_ value: JSON, path: String = "", ignoresUnknown: Bool) throws(DeskError) {
        json = try JSONObjectReader(value, path: path)
        self.ignoresUnknown = ignoresUnknown
    }

    private init(_ json: JSONObjectReader, ignoresUnknown: Bool) {
        self.json = json
        self.ignoresUnknown = ignoresUnknown
    }

    /// Refuses other keys, before any is missed.
    package func demand(only keys: [String]) throws(DeskError) {
        if !ignoresUnknown { try json.demand(only: keys) }
    }

    /// Refuses what was not asked for.
    package func finish() throws(DeskError) {
        if !ignoresUnknown { try json.finish() }
    }

    /// A value within this one.
    func inner(_ value: JSON, _ path: String) throws(DeskError) -> MovingReader {
        try MovingReader(value, path: path, ignoresUnknown: ignoresUnknown)
    }

    /// What a body makes of each object of an array.
    mutating func each<T>(
        _ key: String, _ make: (inout MovingReader) throws(DeskError) -> T
    ) throws(DeskError) -> [T] {
        var made: [T] = []
        for element in try json.objects(key) ?? [] {
            var reader = MovingReader(element, ignoresUnknown: ignoresUnknown)
            made.append(try make(&reader))
            try reader.finish()
        }
        return made
    }

    /// What a body makes of an object.
    mutating func one<T>(
        _ key: String, _ make: (inout MovingReader) throws(DeskError) -> T
    ) throws(DeskError) -> T? {
        guard let object = try json.object(key) else { return nil }
        var reader = MovingReader(object, ignoresUnknown: ignoresUnknown)
        let made = try make(&reader)
        try reader.finish()
        return made
    }

    /// A text without NUL; nothing for an empty one.
    mutating func text(_ key: String) throws(DeskError) -> String? {
        guard let text = try json.string(key), !text.isEmpty else { return nil }
        return try Text.body(text, .key(key))
    }

    /// A text that must be there.
    mutating func need(_ key: String) throws(DeskError) -> String {
        guard let text = try text(key) else { throw json.missing(key) }
        return text
    }

    /// A line that must be there.
    mutating func line(_ key: String, _ field: Text.Field, limit: Int = 200) throws(DeskError) -> String {
        try Text.line(try need(key), field, limit: limit)
    }

    /// A line.
    mutating func optionalLine(_ key: String, _ field: Text.Field, limit: Int = 200) throws(DeskError)
        -> String?
    {
        guard let text = try text(key) else { return nil }
        return try Text.line(text, field, limit: limit)
    }

    /// An instant.
    package mutating func at(_ key: String) throws(DeskError) -> Instant? {
        guard let text = try json.string(key) else { return nil }
        guard let instant = Instant(iso: text) else {
            throw DeskError(
                .invalid, .moved(.noInstant(key, text.utf8.count <= 40 ? text : "…")))
        }
        return instant
    }

    /// An instant that must be there.
    mutating func needAt(_ key: String) throws(DeskError) -> Instant {
        guard let instant = try at(key) else { throw json.missing(key) }
        return instant
    }

    /// A day.
    mutating func day(_ key: String) throws(DeskError) -> CivilDate {
        let text = try need(key)
        guard let date = CivilDate(iso: text) else {
            throw DeskError(.invalid, .value(.badDate(text.utf8.count <= 60 ? text : "…")))
        }
        return date
    }

    /// The members `amount` and `currency`.
    mutating func money() throws(DeskError) -> Money {
        guard let digits = try json.digits("amount") else { throw json.missing("amount") }
        let amount: Int64
        do {
            amount = try Money.amount(digits)
        } catch {
            throw error.aboutInput
        }
        let currency = try need("currency")
        guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw DeskError(
                .invalid,
                .json(.unknownWord("currency", currency.utf8.count <= 40 ? currency : "…", oneOf: [])))
        }
        return Money(amount: amount, currency: currency)
    }

    /// The name of a ticket elsewhere.
    mutating func origin(_ key: String) throws(DeskError) -> TicketOrigin { try TicketOrigin(try need(key)) }
}
