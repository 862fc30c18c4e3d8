/// When a desk works: its weekly hours in its time zone, less public holidays and its own closures.
package struct WorkingCalendar: Equatable, Sendable {
    /// The hours of each weekday.
    package var hours: WorkingHours
    /// Days on which the desk is closed, with the reason somebody gave.
    package var closures: [CivilDate: String]
    /// The public holidays of a country.
    package var holidays: Holidays
    /// The desk's time zone.
    package var zone: TimeZoneTable

    /// Made of its parts, of which none is checked.
    package init(
        hours: WorkingHours = .standard, closures: [CivilDate: String] = [:], holidays: Holidays = .czech,
        zone: TimeZoneTable = .prague
    ) {
        self.hours = hours
        self.closures = closures
        self.holidays = holidays
        self.zone = zone
    }

    /// What a day is for the desk.
    package struct Day: Equatable, Sendable {
        /// Whether anyone works on it.
        package let isWorking: Bool
        /// Why it differs from its weekday, or why nobody works.
        package let reason: DayOff?
        /// The hours; empty on a day off.
        package let hours: [DaySpan]
    }

    /// Whether the desk works on a day, when, and why not.
    package func day(_ date: CivilDate) -> Day {
        if let reason = dayOff(date) { return Day(isWorking: false, reason: reason, hours: []) }
        let hours = hours[date.weekday]
        return Day(
            isWorking: !hours.isEmpty, reason: hours.isEmpty ? .noHours(weekday: date.weekday) : nil,
            hours: hours)
    }

    /// The days of a year that are off for a reason of their own, in order: holidays and closures.
    ///
    /// A holiday on which the desk is closed as well goes by the name of the holiday.
    package func daysOff(in year: Int) -> [Holiday] {
        let holidays = holidays.days(in: year)
        let closed = closures.filter { $0.key.year == year && self.holidays.holiday(on: $0.key) == nil }
        let own = closed.map { Holiday(date: $0.key, reason: .closure($0.value)) }
        return (holidays + own).sorted { $0.date < $1.date }
    }

    /// Whether the desk is open at an instant.
    package func isOpen(at instant: Instant) -> Bool {
        openings(onDayNumber: zone.date(at: instant).dayNumber).contains { $0.contains(instant) }
    }

    /// When the desk opens on a day, or nothing on a day off.
    package func opening(on date: CivilDate) -> Instant? {
        openings(onDayNumber: date.dayNumber).first?.start
    }

    /// When the desk closes on a day, or nothing on a day off.
    package func closing(on date: CivilDate) -> Instant? { openings(onDayNumber: date.dayNumber).last?.end }

    private func dayOff(_ date: CivilDate) -> DayOff? {
        holidays.holiday(on: date) ?? closures[date].map(DayOff.closure)
    }

    /// The stretches of a day in which the desk is open, in order.
    func openings(onDayNumber day: Int) -> [Interval] {
        let spans = hours[CivilDate.weekday(dayNumber: day)]
        guard !spans.isEmpty, dayOff(CivilDate(dayNumber: day)) == nil else { return [] }
        return spans.compactMap { $0.interval(onDayNumber: day, in: zone) }
    }
}
