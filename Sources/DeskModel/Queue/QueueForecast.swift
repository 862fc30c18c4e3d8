/// When a ticket can expect our response, judged by how fast the desk has answered lately.
package struct QueueForecast: Equatable, Sendable {
    /// How fast the desk has answered lately.
    package struct Pace: Equatable, Sendable {
        /// Answers that were counted.
        package let answers: Int
        /// The working time in which they were given, in seconds.
        package let workingSeconds: Int64
        /// From when on they were counted.
        package let since: Instant

        /// Made of its parts, of which none is checked.
        package init(answers: Int, workingSeconds: Int64, since: Instant) {
            self.answers = answers
            self.workingSeconds = workingSeconds
            self.since = since
        }

        /// Fewer answers than this tell nothing.
        package static let fewest = 5

        /// Whether there is enough to go by.
        package var isTelling: Bool { answers >= Pace.fewest && workingSeconds > 0 }
    }

    /// The ticket as lists show it.
    package let line: TicketLine
    /// Nothing for a ticket that does not stand in the queue.
    package let position: Int?
    /// Tickets ahead that are owed a response.
    package let ahead: Int
    /// How fast responses were given of late.
    package let pace: Pace
    /// Nothing where no response is due, and where there is too little to go by.
    package let expectedAt: Instant?

    /// Made of its parts, of which none is checked.
    package init(line: TicketLine, position: Int?, ahead: Int, pace: Pace, expectedAt: Instant?) {
        self.line = line
        self.position = position
        self.ahead = ahead
        self.pace = pace
        self.expectedAt = expectedAt
    }

    /// Expects the responses due before this one, and this one, at the pace of late.
    package static func expect(
        ahead: Int, pace: Pace, from now: Instant, on calendar: WorkingCalendar
    ) -> Instant? {
        guard pace.isTelling else { return nil }
        let each = Double(pace.workingSeconds) / Double(pace.answers)
        let seconds = each * Double(ahead + 1)
        // Beyond any working calendar's reach nothing is said.
        guard seconds < 1e9 else { return nil }
        return calendar.add(Int64(seconds.rounded()), to: now)
    }
}
