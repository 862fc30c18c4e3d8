/// A point in time, in whole seconds since 1970-01-01T00:00:00Z.
///
/// The suite reads the clock once per command and never works with fractions:
/// what is stored is what was shown.
package struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since the epoch; negative before it.
    package var seconds: Int64

    /// So many seconds after the beginning of 1970, UTC.
    package init(seconds: Int64) {
        self.seconds = seconds
    }

    /// `9999-12-31T00:00:00Z`: for good, until somebody ends it.
    package static let endOfTime = Instant(seconds: 253_402_214_400)

    /// Whether the left one comes first.
    package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
    /// The instant so many seconds later.
    package static func + (instant: Instant, seconds: Int64) -> Instant {
        Instant(seconds: instant.seconds + seconds)
    }
    /// The instant so many seconds earlier.
    package static func - (instant: Instant, seconds: Int64) -> Instant {
        Instant(seconds: instant.seconds - seconds)
    }
    /// Seconds from the right instant to the left one.
    package static func - (left: Instant, right: Instant) -> Int64 { left.seconds - right.seconds }
}
