/// Working time read off in one step, for many questions about the same stretch of time.
///
/// Counts once what every day has, so that a question costs the same for an hour and for a year.
package struct WorkingClock: Sendable {
    private let zone: TimeZoneTable
    private let firstDay: Int
    /// What each day has, and how much there was before it, in seconds.
    private let days: [(openings: [Interval], before: Int64)]

    /// Counts from the day of one instant to that of another, both with all their hours.
    package init(_ calendar: WorkingCalendar, from start: Instant, to end: Instant) {
        zone = calendar.zone
        firstDay = zone.date(at: start).dayNumber
        var before: Int64 = 0
        var days: [(openings: [Interval], before: Int64)] = []
        for day in firstDay...max(firstDay, zone.date(at: end).dayNumber) {
            let openings = calendar.openings(onDayNumber: day)
            days.append((openings, before))
            before += openings.reduce(0) { $0 + $1.seconds }
        }
        self.days = days
    }

    /// Working time between two instants of the stretch, in seconds; none when the end is not after the start.
    package func seconds(from start: Instant, to end: Instant) -> Int64 {
        start < end ? max(0, reading(at: end) - reading(at: start)) : 0
    }

    private func reading(at instant: Instant) -> Int64 {
        let index = zone.date(at: instant).dayNumber - firstDay
        guard index >= 0, let last = days.indices.last else { return 0 }
        let day = days[min(index, last)]
        return day.openings.reduce(day.before) { $0 + max(0, min($1.end, instant) - $1.start) }
    }
}
