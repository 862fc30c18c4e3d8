/// A stretch of time with its start and without its end.
package struct Interval: Hashable, Sendable {
    package let start: Instant
    package let end: Instant

    package init(start: Instant, end: Instant) {
        self.start = start
        self.end = end
    }

    /// How long it is, in seconds.
    package var seconds: Int64 { end - start }

    /// Whether an instant lies in it.
    package func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }
}
