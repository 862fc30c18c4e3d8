package import DeskModel
import GRDB

/// The value a rule has, as its canonical text.
package struct RuleValue: Equatable, Sendable {
    /// The rule's name.
    package let key: Rule.Key
    /// Its canonical text, such as `8h` or `15`.
    package let text: String
    /// Whether it differs from the default.
    package let isSet: Bool

    /// The whole number of a count.
    package var number: Int64 { Int64(text) ?? 0 }
    /// The seconds of a duration.
    package var seconds: Int64 { TempSpan.seconds(text) ?? 0 }
}

extension Transaction {
    /// The value of a rule.
    package func rule(_ key: Rule.Key) throws -> RuleValue {
        if let set = try row("SELECT value FROM rule WHERE key = ?", [key.rawValue]) {
            return RuleValue(key: key, text: set["value"], isSet: true)
        }
        return RuleValue(key: key, text: Rule.of(key).standard, isSet: false)
    }

    /// Sets a rule to its canonical text.
    package func set(_ key: Rule.Key, to text: String) throws {
        if text == Rule.of(key).standard {
            try run("DELETE FROM rule WHERE key = ?", [key.rawValue])
        } else {
            try run(
                "INSERT INTO rule (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
                [key.rawValue, text])
        }
    }
}
