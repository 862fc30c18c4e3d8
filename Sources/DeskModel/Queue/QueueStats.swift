/// How the desk has done over a span of time.
package struct QueueStats: Equatable, Sendable {
    /// Tickets that are open now and how old they are.
    package struct Age: Equatable, Sendable {
        /// From so many days on.
        package let fromDays: Int
        /// Up to so many days; nothing for the last.
        package let toDays: Int?
        package var count: Int
    }

    /// How many first answers came in time.
    package struct Promise: Equatable, Sendable {
        package let lane: Ticket.Lane
        package var answered: Int
        package var within: Int

        /// In hundredths; nothing without an answer.
        package var percent: Int? { answered == 0 ? nil : (within * 100 + answered / 2) / answered }
    }

    /// How often a call reached somebody, by the hour of the day.
    package struct Reach: Equatable, Sendable {
        package let hour: Int
        package var calls: Int
        package var reached: Int

        package init(hour: Int, calls: Int, reached: Int) {
            self.hour = hour
            self.calls = calls
            self.reached = reached
        }
    }

    /// What came and went on a day.
    package struct Day: Equatable, Sendable {
        package let date: CivilDate
        package var created: Int
        package var resolved: Int
    }

    /// Time spent waiting for customers whose tickets lack a part.
    package struct Loss: Equatable, Sendable {
        package let part: String
        package var tickets: Int
        package var minutes: Int64
    }

    package let since: Instant
    package let until: Instant
    package var created = 0
    package var responded = 0
    package var resolved = 0
    /// Tickets now `new`, `open` and `waiting`.
    package var standing: [Ticket.State: Int] = [:]
    package var ages: [Age] = []
    package var firstResponse: Percentiles?
    package var resolution: Percentiles?
    package var promises: [Promise] = []
    package var reach: [Reach] = []
    /// Windows of customers that passed without a call while our word was owed.
    package var missedWindows = 0
    package var losses: [Loss] = []
    package var days: [Day] = []

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
    package var created = 0
    package var responded = 0
    package var resolved = 0
    package var within = 0
    package var firstResponse: Percentiles?
    package var resolution: Percentiles?

    package init(key: String?) {
        self.key = key
    }

    /// First answers in time, in hundredths; nothing without an answer.
    package var percent: Int? { responded == 0 ? nil : (within * 100 + responded / 2) / responded }
}
