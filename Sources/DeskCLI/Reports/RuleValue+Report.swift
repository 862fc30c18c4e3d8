package import DeskModel
import DeskProse

extension RuleValue: Report {
    /// What ids and `--quiet` print.
    package static let id = "key"

    /// What is printed of it, in this order.
    package static let fields: [Field<RuleValue>] = [
        Field("key", .headKey, keep: 9) { .string($0.key.rawValue) },
        Field(
            "value", .headValue, keep: 8, json: { .string($0.text) },
            text: { value, _ in Cell(value.text, value.isSet ? .warning : .plain) }),
        Field("default", .headDefault, keep: 3) { .string($0.rule.standard) },
        Field("unit", .headUnit, keep: 4) { .string($0.rule.unit.prose.spoken) },
        Field("range", .headRange, shown: false) { .string($0.rule.range) },
        Field("meaning", .headMeaning, flexible: true, keep: 5) { .string($0.rule.meaning.spoken) },
        Field("isSet", .headIsSet, shown: false) { .bool($0.isSet) },
    ]
}

extension RuleChange: Report {
    /// What ids and `--quiet` print.
    package static let id = "key"

    /// What is printed of it, in this order.
    package static let fields: [Field<RuleChange>] =
        RuleValue.fields.map { field in
            Field(
                field.key, field.heading, shown: field.isShown, flexible: field.isFlexible, keep: field.keep,
                json: { field.json($0.value) })
        } + [
            Field("movedTickets", .headMovedTickets, align: .trailing) { JSON($0.moved.count) },
            Field("moved", .headMovedTickets, shown: false) { .array($0.moved.map(\.json)) },
        ]
}

extension DueMove {
    /// The move for machines: `{"number","from","to"}`.
    var json: JSON { ["number": .integer(number), "from": JSON(from?.iso), "to": JSON(to?.iso)] }
}
