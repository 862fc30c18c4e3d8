/// What clocks on the wall show: the distance of local time from UTC at every instant.
///
/// Two makers: ``prague``, which needs no file, and `init(tzif:)`, which reads what the system's
/// time zone files hold. By hand, as `Foundation.TimeZone` brings ICU into every command, and libc's `localtime_r`
/// knows the zone of the process alone.
package struct TimeZoneTable: Hashable, Sendable {
    /// A local date and the time of day.
    package struct LocalTime: Hashable, Sendable {
        /// The date on the calendar.
        package let date: CivilDate
        /// Seconds since midnight as clocks show it, 0 to 86399.
        package let second: Int
        /// Minutes since midnight as clocks show it, 0 to 1439.
        package var minute: Int { second / 60 }
    }

    /// Instants at which another offset begins, ascending.
    let changes: [Int64]
    /// The offset that begins with each change.
    let offsets: [Int]
    /// The offset before the first change.
    let earliest: Int
    /// What holds from the last change on; without it the last offset stays.
    let rule: TimeZoneRule?

    /// Central European time with the summer time of the European Union: from the last Sunday of
    /// March to the last Sunday of October, both at 01:00 UTC.
    ///
    /// True since 1996 (directive 94/21/EC, now 2000/84/EC); for the years before, the same rule is applied.
    package static let prague = TimeZoneTable(changes: [], offsets: [], earliest: 3600, rule: .european)

    /// No difference from UTC, ever.
    package static let utc = TimeZoneTable(changes: [], offsets: [], earliest: 0, rule: nil)

    /// Seconds that local time is ahead of UTC.
    package func offset(at instant: Instant) -> Int {
        let time = instant.seconds
        guard let last = changes.last, time < last else {
            return rule?.offset(at: time) ?? offsets.last ?? earliest
        }
        // The first change after the instant; the one before it holds.
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= time { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? earliest : offsets[low - 1]
    }

    /// What clocks and calendars show at an instant.
    package func local(at instant: Instant) -> LocalTime {
        let (day, second) = (instant.seconds + Int64(offset(at: instant))).dividedDown(by: 86_400)
        return LocalTime(date: CivilDate(dayNumber: Int(day)), second: Int(second))
    }

    /// The date on calendars at an instant.
    package func date(at instant: Instant) -> CivilDate { local(at: instant).date }

    /// The instant at which clocks show a time of a day.
    ///
    /// A time that clocks skip in spring is the instant of the change: the first that comes after the
    /// gap. Of a time that they show twice in autumn, the first is meant. So later times never come
    /// earlier, and days neither overlap nor leave anything between them.
    /// - Parameter second: seconds since midnight as clocks show it; 86400 is the next midnight.
    package func instant(_ date: CivilDate, second: Int = 0) -> Instant {
        instant(dayNumber: date.dayNumber, second: second)
    }

    func instant(dayNumber: Int, second: Int) -> Instant {
        let shown = Int64(dayNumber) * 86_400 + Int64(second)
        // Whatever change concerns this time, a day before it is not yet made and a day after it is.
        let before = Int64(offset(at: Instant(seconds: shown - 86_400)))
        let after = Int64(offset(at: Instant(seconds: shown + 86_400)))
        let candidates = [
            Instant(seconds: shown - max(before, after)), Instant(seconds: shown - min(before, after)),
        ]
        for candidate in candidates where candidate.seconds + Int64(offset(at: candidate)) == shown {
            return candidate
        }
        // Clocks skip this time: find the change between the two.
        var low = candidates[0].seconds
        var high = candidates[1].seconds
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if Int64(offset(at: Instant(seconds: middle))) == before { low = middle } else { high = middle }
        }
        return Instant(seconds: high)
    }
}
