/// The hours a desk keeps in a week, on every weekday any number of stretches.
package struct WorkingHours: Hashable, Sendable {
    /// Seven days from Monday, each in order and without overlaps.
    private let days: [[DaySpan]]

    /// The hours of each weekday; Monday is 1 and Sunday 7.
    package init(_ hours: (_ weekday: Int) -> [DaySpan]) {
        days = (1...7).map { DaySpan.joined(hours($0)) }
    }

    /// The hours of a weekday; Monday is 1 and Sunday 7.
    package subscript(weekday: Int) -> [DaySpan] { days[(weekday + 6) % 7] }

    /// Days with any hours.
    package var weekdays: WeekdaySet {
        (1...7).reduce(into: []) { set, day in
            if !self[day].isEmpty { set.formUnion(WeekdaySet(weekday: day)) }
        }
    }

    /// Monday to Friday from eight to half past four.
    package static let standard = WorkingHours { weekday in
        WeekdaySet.workdays.has(weekday) ? [DaySpan(from: 480, to: 990)].compactMap(\.self) : []
    }

    /// The hours as a rule: `Mon-Fri 08:00-12:00,12:30-16:30; Sat 09:00-12:00`; empty without any hours.
    package var text: String {
        var groups: [(days: WeekdaySet, spans: [DaySpan])] = []
        for weekday in weekdays.weekdays {
            let day = WeekdaySet(weekday: weekday)
            if let index = groups.firstIndex(where: { $0.spans == self[weekday] }) {
                groups[index].days.formUnion(day)
            } else {
                groups.append((day, self[weekday]))
            }
        }
        return groups.map { group in
            group.days.text + " " + group.spans.map(\.text).joined(separator: ",")
        }.joined(separator: "; ")
    }
}
