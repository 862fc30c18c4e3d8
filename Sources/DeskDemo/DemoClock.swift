import DeskModel

/// Days and hours in Prague as the demo desk needs them: holidays left out.
///
/// The desk's own calendar is exact; this one only scatters made-up events over plausible hours.
struct DemoClock: Sendable {
    /// The instant that the desk is shown at.
    let now: Instant
    private let calendar = WorkingCalendar(holidays: .none)

    init(now: Instant) { self.now = now }

    static let minute: Int64 = 60
    static let hour: Int64 = 3600
    static let dayLength: Int64 = 86400

    /// The day.
    func date(of instant: Instant) -> CivilDate { calendar.zone.date(at: instant) }

    /// The hour of the day.
    func hour(of instant: Instant) -> Int { calendar.zone.local(at: instant).second / 3600 }

    /// Whether it is Saturday or Sunday.
    func isWeekend(_ instant: Instant) -> Bool { date(of: instant).weekday > 5 }

    /// Whether the desk works then: Monday to Friday, 8:00 to 16:30.
    func isWorking(_ instant: Instant) -> Bool { calendar.isOpen(at: instant) }

    /// The instant itself where the desk works, else the next opening.
    func working(_ instant: Instant) -> Instant {
        guard !isWorking(instant) else { return instant }
        let today = date(of: instant)
        return (0...7).lazy.compactMap { calendar.opening(on: today + $0) }.first { $0 > instant } ?? instant
    }
}
