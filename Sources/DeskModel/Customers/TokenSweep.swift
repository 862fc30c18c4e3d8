/// What a sweep over the tokens did.
package struct TokenSweep: Equatable, Sendable {
    /// Tokens that expired since the last sweep.
    package let expired: Int
    /// Dead ones that were removed.
    package let removed: Int

    /// Made of its parts, of which none is checked.
    package init(expired: Int, removed: Int) {
        self.expired = expired
        self.removed = removed
    }
}
