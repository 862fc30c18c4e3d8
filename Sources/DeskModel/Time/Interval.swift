/// A stretch of time with its start and without its end.
package struct Interval: Hashable, Sendable {
    /// When it begins.
    package let start: Instant
    /// When it ends, exclusive.
    package let end: Instant

    /// Made of its parts, of which none is checked.
    package init(start: Instant, end: Instant) {
        self.start = start
        self.end = end
    }

    /// How long it is, in seconds.
    package var seconds: Int64 { end - start }

    /// Whether an instant lies in it.
    package func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }
}
