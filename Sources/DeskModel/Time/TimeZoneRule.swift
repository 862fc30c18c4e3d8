/// A yearly rule of summer time, as POSIX writes it in `TZ`.
struct TimeZoneRule: Hashable, Sendable {
    /// A day that can be found in any year.
    enum Day: Hashable, Sendable {
        /// The week-th such weekday (Sunday 0) of a month; week 5 is the last one.
        case weekday(Int, week: Int, month: Int)
        /// Counted from 1, 29 February never counted.
        case ordinal(Int)
        /// Counted from 0, 29 February counted.
        case offset(Int)

        func dayNumber(in year: Int) -> Int {
            switch self {
            case .weekday(let weekday, let week, let month):
                let first = CivilDate.dayNumber(year, month, 1)
                let shift = (weekday + 7 - CivilDate.weekday(dayNumber: first) % 7) % 7
                let day = shift + 7 * (week - 1)
                return first + (day < CivilDate.days(inMonth: month, of: year) ? day : day - 7)
            case .ordinal(let ordinal):
                let leap = CivilDate.isLeap(year) && ordinal >= 60
                return CivilDate.dayNumber(year, 1, 1) + ordinal - (leap ? 0 : 1)
            case .offset(let offset):
                return CivilDate.dayNumber(year, 1, 1) + offset
            }
        }
    }

    /// When clocks are changed: a day, and seconds since its midnight on the clocks until then.
    struct Change: Hashable, Sendable {
        let day: Day
        let second: Int

        func instant(in year: Int, offset: Int) -> Int64 {
            Int64(day.dayNumber(in: year) * 86_400 + second - offset)
        }
    }

    /// Summer time.
    struct Summer: Hashable, Sendable {
        let offset: Int
        let begin: Change
        let end: Change
    }

    /// Seconds ahead of UTC when it is not summer time.
    let standard: Int
    let summer: Summer?

    /// The European Union's rule as it stands for central European time.
    static let european = TimeZoneRule(
        standard: 3600,
        summer: Summer(
            offset: 7200,
            begin: Change(day: .weekday(0, week: 5, month: 3), second: 7200),
            end: Change(day: .weekday(0, week: 5, month: 10), second: 10_800)))

    /// Seconds ahead of UTC at an instant.
    func offset(at instant: Int64) -> Int {
        guard let summer else { return standard }
        // Far beyond any year that can be written, only the sums must not overflow.
        let time = min(max(instant, -(1 << 50)), 1 << 50)
        let year = CivilDate(dayNumber: Int((time + Int64(standard)).dividedDown(by: 86_400).quotient)).year
        let begin = summer.begin.instant(in: year, offset: standard)
        let end = summer.end.instant(in: year, offset: summer.offset)
        // South of the equator summer goes over the end of the year.
        let isSummer = begin < end ? begin <= time && time < end : !(end <= time && time < begin)
        return isSummer ? summer.offset : standard
    }
}
