package import DeskModel
import DeskProse
import DeskStore

extension Desk.Rules {
    /// Every rule with the value it has.
    package func list() throws -> [RuleValue] {
        try read(.ruleList) { act in try Rule.Key.allCases.map(act.sql.rule) }
    }

    /// One rule with the value it has.
    ///
    /// Throws `.notFound` for a key that is none.
    package func show(_ key: String) throws -> RuleValue {
        try read(.ruleShow) { act in try act.sql.rule(Self.ruleKey(key)) }
    }

    /// Sets a rule; where due times depend on it, those of open tickets are counted anew.
    ///
    /// Throws `.notFound` for a key that is none, `.invalid` for a value out of its range.
    package func set(_ key: String, to text: String) throws -> RuleChange {
        try write(.ruleSet) { act in
            let key = try Self.ruleKey(key)
            let rule = Rule.of(key)
            let before = try act.sql.rule(key)
            let canonical = try rule.canonical(text)
            guard canonical != before.text else {
                return RuleChange(value: before, isUnchanged: true, moved: [])
            }
            try act.sql.set(key, to: canonical)
            // Finds out, too, whether a time zone exists.
            let moved = rule.movesDueTimes ? try act.sql.recountDueTimes() : []
            var changes = Changes()
            changes.add("value", from: .string(before.text), to: .string(canonical))
            changes.add("movedTickets", from: 0, to: JSON(moved.count))
            try act.record(.rule(key.rawValue), changes.json)
            return RuleChange(value: try act.sql.rule(key), isUnchanged: false, moved: moved)
        }
    }

    private static func ruleKey(_ text: String) throws(DeskError) -> Rule.Key {
        guard let key = Rule.Key(rawValue: text) else {
            let error = DeskError(.notFound, .value(.noRule(text)))
            throw NearMatch.of(text, among: Rule.Key.allCases.map(\.rawValue)).map(error.proposing) ?? error
        }
        return key
    }
}
