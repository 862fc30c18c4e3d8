/// When a customer can be reached: some hours of some weekdays, or of one day.
///
/// Hours are what clocks show in the desk's time zone, so they stay the same when clocks change.
package enum Window: Hashable, Sendable {
    case weekly(WeekdaySet, DaySpan)
    case date(CivilDate, DaySpan)

    /// The one form in which windows are stored: `Mon-Fri 08:00-11:00` or `2026-12-01 13:00-15:30`.
    package var text: String {
        switch self {
        case .weekly(let days, let hours): days.text + " " + hours.text
        case .date(let date, let hours): date.iso + " " + hours.text
        }
    }

    /// A window in its stored form and in no other; windows long past are read, too.
    package init?(text: String) {
        guard let start = CivilDate(year: 1, month: 1, day: 1),
            let groups = try? ScheduleGroup.all(in: text, today: start),  // not stored by us: no window
            groups.count == 1, let group = groups.first, group.spans.count == 1, let hours = group.spans.first
        else { return nil }
        switch (group.weekdays.isEmpty, group.dates.count) {
        case (false, 0): self = .weekly(group.weekdays, hours)
        case (true, 1): self = .date(group.dates[0], hours)
        default: return nil
        }
        guard self.text == text else { return nil }
    }

    /// Whether it is open at an instant.
    package func contains(_ instant: Instant, in zone: TimeZoneTable) -> Bool {
        let today = zone.date(at: instant)
        switch self {
        case .date(let date, let hours):
            return date == today
                && hours.interval(onDayNumber: today.dayNumber, in: zone)?.contains(instant) ?? false
        case .weekly(let days, let hours):
            return days.has(today.weekday)
                && hours.interval(onDayNumber: today.dayNumber, in: zone)?.contains(instant) ?? false
        }
    }

    /// The stretch that is open at an instant, else the next one to open; nothing when there is none to come.
    package func next(at instant: Instant, in zone: TimeZoneTable) -> Interval? {
        let today = zone.date(at: instant).dayNumber
        switch self {
        case .date(let date, let hours):
            guard let interval = hours.interval(onDayNumber: date.dayNumber, in: zone) else { return nil }
            return interval.end > instant ? interval : nil
        case .weekly(let days, let hours):
            // Two weeks: clocks may skip the hours of one day.
            return (today...today + 14).lazy
                .filter { days.has(CivilDate.weekday(dayNumber: $0)) }
                .compactMap { hours.interval(onDayNumber: $0, in: zone) }
                .first { $0.end > instant }
        }
    }

    /// Whether it will never be open again.
    package func isPast(at instant: Instant, in zone: TimeZoneTable) -> Bool {
        next(at: instant, in: zone) == nil
    }
}

extension [Window] {
    /// Whether any window is open at an instant; nothing when no window is known.
    package func isReachable(at instant: Instant, in zone: TimeZoneTable) -> Bool? {
        isEmpty ? nil : contains { $0.contains(instant, in: zone) }
    }

    /// The stretch in which any window is open at an instant, else the next one to open.
    ///
    /// Windows that touch or overlap are one stretch; it is followed for a week at most.
    package func next(at instant: Instant, in zone: TimeZoneTable) -> Interval? {
        guard let first = compactMap({ $0.next(at: instant, in: zone) }).min(by: { $0.start < $1.start })
        else {
            return nil
        }
        var end = first.end
        while end - first.start < 7 * 86_400 {
            let later = compactMap { $0.next(at: end, in: zone) }.filter { $0.start <= end }.map(\.end).max()
            guard let later, later > end else { break }
            end = later
        }
        return Interval(start: first.start, end: end)
    }
}
