/// How the desk has done over a span of time.
package struct QueueStats: Equatable, Sendable {
    /// Tickets that are open now and how old they are.
    package struct Age: Equatable, Sendable {
        /// From so many days on.
        package let fromDays: Int
        /// Up to so many days; nothing for the last.
        package let toDays: Int?
        /// How many there are.
        package var count: Int

        /// Every age, the youngest first, without any tickets yet.
        static let all =
            [(0, 1), (1, 3), (3, 7), (7, 30)].map { Age(fromDays: $0.0, toDays: $0.1, count: 0) }
            + [Age(fromDays: 30, toDays: nil, count: 0)]
    }

    /// How many first answers came in time.
    package struct Promise: Equatable, Sendable {
        /// Standard, or the paid fast response.
        package let lane: Ticket.Lane
        /// How many were answered.
        package var answered: Int
        /// How many of the first answers came in time.
        package var within: Int

        /// In hundredths; nothing without an answer.
        package var percent: Int? { answered == 0 ? nil : (within * 100 + answered / 2) / answered }
    }

    /// How often a call reached somebody, by the hour of the day.
    package struct Reach: Equatable, Sendable {
        /// The hour of the day, 0 to 23.
        package let hour: Int
        /// The attempts to call back.
        package var calls: Int
        /// How many reached somebody.
        package var reached: Int

        /// Made of its parts, of which none is checked.
        package init(hour: Int, calls: Int, reached: Int) {
            self.hour = hour
            self.calls = calls
            self.reached = reached
        }
    }

    /// What came and went on a day.
    package struct Day: Equatable, Sendable {
        /// The day.
        package let date: CivilDate
        /// How many were created.
        package var created: Int
        /// How many were resolved.
        package var resolved: Int

        /// Every day that a span touches, without anything yet.
        static func all(from since: Instant, to until: Instant, in zone: TimeZoneTable) -> [Day] {
            let first = zone.date(at: since)
            let count = zone.date(at: until) - first
            guard count >= 0 else { return [] }
            return (0...count).map { Day(date: first + $0, created: 0, resolved: 0) }
        }
    }

    /// Time spent waiting for customers whose tickets lack a part.
    package struct Loss: Equatable, Sendable {
        /// The part that is missing.
        package let part: String
        /// How many waits came to their end without it.
        package let waits: Int
        /// Minutes of working time.
        package let minutes: Int64
    }

    /// From when on.
    package let since: Instant
    /// Up to when, exclusive.
    package let until: Instant
    /// How many were created.
    package var created = 0
    /// How many were first answered.
    package var responded = 0
    /// How many were resolved.
    package var resolved = 0
    /// Tickets now `new`, `open` and `waiting`.
    package var standing: [Ticket.State: Int] = [:]
    /// Open tickets by age.
    package var ages: [Age] = []
    /// Working seconds to the first response.
    package var firstResponse: Percentiles?
    /// Working seconds to the resolution.
    package var resolution: Percentiles?
    /// First responses in time, by lane.
    package var promises: [Promise] = []
    /// Calls by the hour of the day.
    package var reach: [Reach] = []
    /// Windows of customers that had passed without a call when our first word came.
    package var missedWindows = 0
    /// Waits that ended, by what was missing.
    package var losses: [Loss] = []
    /// Day by day.
    package var days: [Day] = []

    /// Figures of a span, all of them still to be counted.
    package init(since: Instant, until: Instant) {
        self.since = since
        self.until = until
    }
}

/// What statistics are broken down by.
package enum StatsGrouping: String, CaseIterable, Sendable {
    case day
    case consultant
    case organisation = "org"
    case topic
}

/// One line of statistics that are broken down.
package struct StatsGroup: Equatable, Sendable {
    /// A date, a login, a code or a topic; nothing for tickets without.
    package let key: String?
    /// How many were created.
    package var created = 0
    /// How many were first answered.
    package var responded = 0
    /// How many were resolved.
    package var resolved = 0
    /// How many of the first answers came in time.
    package var within = 0
    /// Working seconds to the first response.
    package var firstResponse: Percentiles?
    /// Working seconds to the resolution.
    package var resolution: Percentiles?

    /// Figures of a line, all of them still to be counted.
    package init(key: String?) {
        self.key = key
    }

    /// First answers in time, in hundredths; nothing without an answer.
    package var percent: Int? { responded == 0 ? nil : (within * 100 + responded / 2) / responded }
}
