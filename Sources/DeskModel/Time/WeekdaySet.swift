/// Days of the week.
package struct WeekdaySet: OptionSet, Hashable, Sendable {
    /// Monday is the lowest bit and Sunday the seventh.
    package let rawValue: UInt8

    /// By its bits: Monday is the lowest.
    package init(rawValue: UInt8) {
        self.rawValue = rawValue & 0x7F
    }

    /// One day; Monday is 1 and Sunday 7.
    package init(weekday: Int) {
        self.init(rawValue: 1 << UInt8(truncatingIfNeeded: (weekday + 6) % 7))
    }

    /// From one day to another, over the end of the week if need be.
    package init(from first: Int, through last: Int) {
        self = []
        for step in 0...(last + 7 - first) % 7 { formUnion(WeekdaySet(weekday: first + step)) }
    }

    /// Monday to Friday.
    package static let workdays = WeekdaySet(from: 1, through: 5)
    /// Saturday and Sunday.
    package static let weekend = WeekdaySet(from: 6, through: 7)
    /// The whole week.
    package static let all = WeekdaySet(from: 1, through: 7)

    /// Whether it has this day, Monday being 1.
    package func has(_ weekday: Int) -> Bool { !isDisjoint(with: WeekdaySet(weekday: weekday)) }

    /// The days in order, Monday being 1.
    package var weekdays: [Int] { (1...7).filter(has) }

    /// English short names, three and more in a row as a range: `Mon-Fri`, `Tue,Thu`.
    package var text: String {
        let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        return runs.map { run in
            let ends = names[run.lowerBound - 1] + "-" + names[run.upperBound - 1]
            return run.count >= 3 ? ends : run.map { names[$0 - 1] }.joined(separator: ",")
        }.joined(separator: ",")
    }

    /// Days that follow one another.
    package var runs: [ClosedRange<Int>] {
        weekdays.reduce(into: []) { runs, day in
            if let last = runs.last, last.upperBound == day - 1 {
                runs[runs.count - 1] = last.lowerBound...day
            } else {
                runs.append(day...day)
            }
        }
    }
}
