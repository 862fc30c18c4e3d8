/// Days and hours in Prague as the demo desk needs them: by the rule of today, holidays left out.
///
/// The desk's own calendar is exact; this one only scatters made-up events over plausible hours.
struct DemoClock: Sendable {
    /// The instant that the desk is shown at.
    let now: Instant

    /// A day of the civil calendar.
    struct Day: Equatable, Sendable {
        let year: Int
        let month: Int
        let day: Int

        /// `YYYY-MM-DD`
        var text: String {
            "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        }
    }

    static let minute: Int64 = 60
    static let hour: Int64 = 3600
    static let dayLength: Int64 = 86400

    /// Local seconds since 1970-01-01 00:00 in Prague.
    func local(_ instant: Instant) -> Int64 {
        instant.seconds + (isSummer(instant) ? 2 : 1) * Self.hour
    }

    /// Whether summer time holds: from the last Sunday of March to that of October, changing at 1:00 UTC.
    private func isSummer(_ instant: Instant) -> Bool {
        let year = Self.civil(floorDivided(instant.seconds, Self.dayLength)).year
        func lastSunday(_ month: Int) -> Int64 {
            let last = Self.number(Day(year: year, month: month, day: 31))
            return (last - (last + 4) % 7) * Self.dayLength + Self.hour
        }
        return instant.seconds >= lastSunday(3) && instant.seconds < lastSunday(10)
    }

    /// The day in Prague.
    func date(of instant: Instant) -> Day {
        Self.civil(floorDivided(local(instant), Self.dayLength))
    }

    /// 0 for Monday to 6 for Sunday.
    func weekday(_ instant: Instant) -> Int64 {
        ((floorDivided(local(instant), Self.dayLength) + 3) % 7 + 7) % 7
    }

    /// Seconds since local midnight.
    func secondOfDay(_ instant: Instant) -> Int64 {
        local(instant) - floorDivided(local(instant), Self.dayLength) * Self.dayLength
    }

    /// Whether the desk works then: Monday to Friday, 8:00 to 16:30.
    func isWorking(_ instant: Instant) -> Bool {
        let second = secondOfDay(instant)
        return weekday(instant) < 5 && second >= 8 * Self.hour && second < 16 * Self.hour + 30 * Self.minute
    }

    /// The instant itself where the desk works, else the next opening. Changes of the clock fall on Sundays,
    /// so the length of a day may be taken as fixed between two openings of a week; over one it may be off by
    /// an hour, which is mended.
    func working(_ instant: Instant) -> Instant {
        if isWorking(instant) { return instant }
        var opening = instant - secondOfDay(instant) + 8 * Self.hour
        if opening < instant { opening = opening + Self.dayLength }
        while weekday(opening) >= 5 { opening = opening + Self.dayLength }
        return opening + (8 * Self.hour - secondOfDay(opening))
    }

    /// The start of the local day, so many days on.
    func midnight(_ instant: Instant, plusDays days: Int64 = 0) -> Instant {
        let start = instant - secondOfDay(instant) + days * Self.dayLength + Self.dayLength / 2
        return start - secondOfDay(start)
    }

    private func floorDivided(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : (value - divisor + 1) / divisor
    }

    /// Days since 1970-01-01, after Howard Hinnant's days_from_civil.
    private static func number(_ day: Day) -> Int64 {
        let year = Int64(day.month <= 2 ? day.year - 1 : day.year)
        let era = (year >= 0 ? year : year - 399) / 400
        let ofEra = year - era * 400
        let ofYear = Int64((153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1)
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    /// The day so many days after 1970-01-01.
    private static func civil(_ number: Int64) -> Day {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * ofYear + 2) / 153
        let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
        return Day(
            year: Int(year), month: Int(month < 10 ? month + 3 : month - 9),
            day: Int(ofYear - (153 * month + 2) / 5 + 1))
    }
}
