package import DeskModel
import GRDB

extension Transaction {
    /// The value of a rule.
    package func rule(_ key: Rule.Key) throws -> RuleValue {
        if let set = try row("SELECT value FROM rule WHERE key = ?", [key.rawValue]) {
            return RuleValue(key: key, text: try set["value"], isSet: true)
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
