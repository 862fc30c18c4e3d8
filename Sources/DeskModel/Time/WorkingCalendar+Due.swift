/// A time in which the clock of a ticket stands still: while it waits for the customer.
package struct Pause: Hashable, Sendable {
    /// When it begins.
    package let start: Instant
    /// Nothing while it lasts.
    package let end: Instant?

    /// Made of its parts, of which none is checked.
    package init(start: Instant, end: Instant?) {
        self.start = start
        self.end = end
    }
}

extension WorkingCalendar {
    /// Work is looked for this many days ahead and no further: twenty years.
    private static var horizon: Int { 7305 }

    /// The instant at which so much working time has passed.
    ///
    /// Work that fits exactly ends at closing time, not at the next opening. What starts outside
    /// working hours counts from the next opening.
    /// - Parameter seconds: working time; with none the result is the start, open or not.
    /// - Returns: nothing when twenty years have not enough hours.
    package func add(_ seconds: Int64, to start: Instant) -> Instant? {
        guard seconds > 0 else { return start }
        var remaining = seconds
        let today = zone.date(at: start).dayNumber
        for day in today...today + Self.horizon {
            for opening in openings(onDayNumber: day) where opening.end > start {
                let begin = max(opening.start, start)
                if remaining <= opening.end - begin { return begin + remaining }
                remaining -= opening.end - begin
            }
        }
        return nil
    }

    /// Working time between two instants, in seconds; none when the end is not after the start.
    package func workingSeconds(from start: Instant, to end: Instant) -> Int64 {
        guard start < end else { return 0 }
        var total: Int64 = 0
        for day in zone.date(at: start).dayNumber...zone.date(at: end).dayNumber {
            for opening in openings(onDayNumber: day) {
                total += max(0, min(opening.end, end) - max(opening.start, start))
            }
        }
        return total
    }

    /// When our response is due: so much working time after the start, not counting pauses.
    /// - Parameter pauses: in any order; they may overlap.
    /// - Returns: nothing while the clock stands still, and when twenty years have not enough hours.
    package func due(from start: Instant, target seconds: Int64, pauses: [Pause] = []) -> Instant? {
        var clock = start
        var remaining = seconds
        for pause in pauses.sorted(by: { $0.start < $1.start }) {
            if let end = pause.end, end <= clock { continue }
            let worked = workingSeconds(from: clock, to: pause.start)
            // Done before the pause, or just when it begins.
            if worked >= remaining { break }
            remaining -= worked
            guard let end = pause.end else { return nil }
            clock = max(clock, end)
        }
        return add(remaining, to: clock)
    }
}
