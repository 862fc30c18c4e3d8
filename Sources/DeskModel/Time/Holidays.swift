/// A public holiday and its name.
package struct Holiday: Equatable, Sendable {
    /// The day.
    package let date: CivilDate
    /// Why nobody works on it.
    package let reason: DayOff
}

/// Why nobody works on a day.
package enum DayOff: Equatable, Sendable {
    case newYear, newYearAndRestoration, goodFriday, easterMonday, labourDay
    case liberationFromFascism, liberationDay, victoryDay, cyrilAndMethodius, janHus, czechStatehood
    case independentState, freedomAndDemocracy, freedomDemocracyAndStudents
    case christmasEve, christmasDay, saintStephen
    /// The desk is closed, for a reason that somebody gave.
    case closure(String)
    /// The desk has no hours on that weekday; Monday is 1.
    case noHours(weekday: Int)
}

/// The public holidays a desk keeps.
package enum Holidays: String, CaseIterable, Sendable {
    case none
    /// Those of the Czech Republic, for any year from 2000 on as the law stood in it.
    ///
    /// Act 245/2000 Coll. (in force since 9 August 2000; until then Act 93/1951 Coll.), as amended
    /// by 101/2004 (8 May renamed), 359/2015 (Good Friday, from 2016) and 49/2019 (17 November renamed).
    case czech

    /// Which holiday a day is, if any.
    package func holiday(on date: CivilDate) -> DayOff? {
        switch self {
        case .none: nil
        case .czech: Holidays.fixedCzech(date) ?? Holidays.easterCzech(date)
        }
    }

    /// The holidays of a year in order, those on weekends too.
    package func days(in year: Int) -> [Holiday] {
        guard let first = CivilDate(year: year, month: 1, day: 1) else { return [] }
        return (0..<(CivilDate.isLeap(year) ? 366 : 365)).compactMap { day in
            let date = first + day
            return holiday(on: date).map { Holiday(date: date, reason: $0) }
        }
    }

    /// Holidays that fall on the same day every year.
    private static func fixedCzech(_ date: CivilDate) -> DayOff? {
        switch (date.month, date.day) {
        // The act came into force in August 2000 and named the state holiday first.
        case (1, 1): date.year > 2000 ? .newYearAndRestoration : .newYear
        case (5, 1): .labourDay
        case (5, 8):
            switch date.year {
            case ...2000: .liberationFromFascism
            case ...2003: .liberationDay
            default: .victoryDay
            }
        case (7, 5): .cyrilAndMethodius
        case (7, 6): .janHus
        case (9, 28) where date.year >= 2000: .czechStatehood
        case (10, 28): .independentState
        case (11, 17) where date.year >= 2000:
            date.year >= 2019 ? .freedomDemocracyAndStudents : .freedomAndDemocracy
        case (12, 24): .christmasEve
        case (12, 25): .christmasDay
        case (12, 26): .saintStephen
        default: nil
        }
    }

    /// Holidays that go with Easter, which falls on 22 March to 25 April.
    private static func easterCzech(_ date: CivilDate) -> DayOff? {
        guard date.month == 3 || date.month == 4 else { return nil }
        switch date.weekday {
        case 1 where date - 1 == easterSunday(of: date.year): return .easterMonday
        case 5 where date.year >= 2016 && date + 2 == easterSunday(of: date.year): return .goodFriday
        default: return nil
        }
    }

    /// Easter Sunday of the Gregorian calendar: the Sunday after the first full moon of the church
    /// from 21 March on, by the rule of Lilius and Clavius.
    package static func easterSunday(of year: Int) -> CivilDate {
        let century = year / 100
        let golden = year % 19
        // Dropped leap days move the moon back, its own drift (8 days in 2500 years) moves it on.
        let drift = (8 * century + 13) / 25
        let moon = (19 * golden + century - century / 4 - drift + 15) % 30
        // Two full moons never share a date within 19 years, and the latest is 18 April.
        let fullMoon = moon - (moon == 29 || (moon == 28 && golden > 10) ? 1 : 0)
        let full = CivilDate.dayNumber(year, 3, 21) + fullMoon
        return CivilDate(dayNumber: full + 7 - CivilDate.weekday(dayNumber: full) % 7)
    }
}
