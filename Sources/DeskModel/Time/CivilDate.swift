/// A day of the proleptic Gregorian calendar, in no particular time zone.
package struct CivilDate: Hashable, Comparable, Sendable {
    /// The year.
    package let year: Int
    /// January is 1.
    package let month: Int
    /// The first day of the month is 1.
    package let day: Int

    /// The day, if it exists in the years 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.days(inMonth: month, of: year)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    /// The day so many days after 1970-01-01.
    ///
    /// Counts in eras of 400 years that begin in March, so that the leap day comes last.
    package init(dayNumber: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(checkedYear: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1970-01-01; negative before it.
    package var dayNumber: Int { CivilDate.dayNumber(year, month, day) }

    /// Days from 1970-01-01 to a day of any year.
    static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Monday is 1 and Sunday 7, as in ISO 8601.
    package var weekday: Int { CivilDate.weekday(dayNumber: dayNumber) }

    /// The weekday of a day counted from 1970-01-01, which was a Thursday.
    static func weekday(dayNumber: Int) -> Int {
        let rest = (dayNumber + 3) % 7
        return (rest < 0 ? rest + 7 : rest) + 1
    }

    /// How long a month is.
    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether a year has a 29 February.
    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The day so many days later.
    package static func + (date: CivilDate, days: Int) -> CivilDate {
        CivilDate(dayNumber: date.dayNumber + days)
    }
    /// The day so many days earlier.
    package static func - (date: CivilDate, days: Int) -> CivilDate {
        CivilDate(dayNumber: date.dayNumber - days)
    }
    /// Days from the right date to the left one.
    package static func - (left: CivilDate, right: CivilDate) -> Int { left.dayNumber - right.dayNumber }

    /// Whether the left one comes first.
    package static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CivilDate {
    /// A day as ISO 8601 writes it, `2026-12-01`, and nothing else.
    package init?(iso text: String) {
        guard text.utf8.count == 10 else { return nil }
        var scanner = TextScanner(text)
        guard let date = scanner.isoDate(), scanner.isAtEnd else { return nil }
        self = date
    }

    /// The day as ISO 8601 writes it: `2026-12-01`.
    package var iso: String {
        guard (0...9999).contains(year) else { return "\(year)-\(twoDigits(month))-\(twoDigits(day))" }
        return String(unsafeUninitializedCapacity: 10) { buffer in
            var writer = DigitWriter(buffer)
            writer.date(self)
            return writer.count
        }
    }
}
