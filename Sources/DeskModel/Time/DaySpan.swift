/// A stretch of one day, in minutes that clocks show: `08:00-16:30`.
///
/// It includes its first minute and not its last, and never goes over midnight.
package struct DaySpan: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0 to 1439.
    package let from: Int
    /// Minutes since midnight, 1 to 1440.
    package let to: Int

    /// The stretch, if it lies within a day and is not empty.
    package init?(from: Int, to: Int) {
        guard from >= 0, from < to, to <= 1440 else { return nil }
        self.from = from
        self.to = to
    }

    /// `08:00-16:30`; the end of the day is `24:00`.
    package var text: String { DaySpan.clock(from) + "-" + DaySpan.clock(to) }

    /// Minutes since midnight as clocks show them: `08:00`.
    package static func clock(_ minute: Int) -> String {
        twoDigits(minute / 60) + ":" + twoDigits(minute % 60)
    }

    /// Whether the left one comes first.
    package static func < (left: DaySpan, right: DaySpan) -> Bool {
        (left.from, left.to) < (right.from, right.to)
    }

    /// The same minutes in order, with stretches that touch or overlap made one.
    static func joined(_ spans: [DaySpan]) -> [DaySpan] {
        var result: [DaySpan] = []
        for span in spans.sorted() {
            if let last = result.last, last.to >= span.from,
                let both = DaySpan(from: last.from, to: max(last.to, span.to))
            {
                result[result.count - 1] = both
            } else {
                result.append(span)
            }
        }
        return result
    }

    /// The instants between which clocks show these minutes on a day; nothing where clocks skip them.
    func interval(onDayNumber day: Int, in zone: TimeZoneTable) -> Interval? {
        let start = zone.instant(dayNumber: day, second: from * 60)
        let end = zone.instant(dayNumber: day, second: to * 60)
        return start < end ? Interval(start: start, end: end) : nil
    }
}
