/// An open ticket whose due time a change of rules or calendar moves.
package struct DueMove: Equatable, Sendable {
    package let number: Int64
    package let from: Instant?
    package let to: Instant?

    package init(number: Int64, from: Instant?, to: Instant?) {
        self.number = number
        self.from = from
        self.to = to
    }
}

/// What setting a rule did.
package struct RuleChange: Equatable, Sendable {
    package let value: RuleValue
    /// Whether it had that value before.
    package let isUnchanged: Bool
    package let moved: [DueMove]

    package init(value: RuleValue, isUnchanged: Bool, moved: [DueMove]) {
        self.value = value
        self.isUnchanged = isUnchanged
        self.moved = moved
    }
}
