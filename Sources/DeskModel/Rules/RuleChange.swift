/// An open ticket whose due time a change of rules or calendar moves.
package struct DueMove: Equatable, Sendable {
    /// The ticket's number.
    package let number: Int64
    /// Before the change.
    package let from: Instant?
    /// After the change.
    package let to: Instant?

    /// Made of its parts, of which none is checked.
    package init(number: Int64, from: Instant?, to: Instant?) {
        self.number = number
        self.from = from
        self.to = to
    }
}

/// What setting a rule did.
package struct RuleChange: Equatable, Sendable {
    /// The value.
    package let value: RuleValue
    /// Whether it had that value before.
    package let isUnchanged: Bool
    /// Open tickets whose due time moved.
    package let moved: [DueMove]

    /// Made of its parts, of which none is checked.
    package init(value: RuleValue, isUnchanged: Bool, moved: [DueMove]) {
        self.value = value
        self.isUnchanged = isUnchanged
        self.moved = moved
    }
}
