/// What is measured of a ticket when it happens, by the rules of that moment.
package struct Measure: Equatable, Sendable {
    /// What was measured; a first answer by what was promised.
    package enum Kind: String, CaseIterable, Sendable {
        case fast
        case standard
        case resolution
        case wait

        /// Whether it is a first answer.
        package var isAnswer: Bool { self == .fast || self == .standard }
    }

    /// What was measured.
    package let kind: Kind
    /// When it came to its end.
    package let at: Instant
    /// How long it took, in seconds of working time.
    package let seconds: Int64
    /// Whether an answer came within its lane's target.
    package var isInTime = false
    /// The customer's windows that passed without a call before an answer.
    package var missedWindows = 0
    /// The parts that the request lacked at the end of a wait.
    package var missing: Information = []

    init(_ kind: Kind, at: Instant, seconds: Int64) {
        self.kind = kind
        self.at = at
        self.seconds = seconds
    }
}

/// The course of a ticket, as far as it is measured.
package struct TicketCourse: Sendable {
    /// Standard, or the paid fast response.
    package let lane: Ticket.Lane
    /// When it was made.
    package let createdAt: Instant
    /// When the fast response was accepted.
    package let acceptedAt: Instant?
    /// When it was first answered.
    package let respondedAt: Instant?
    /// When it was resolved last.
    package let resolvedAt: Instant?
    /// Which parts of a complete request are there.
    package let information: Information
    /// When the customer can be reached.
    package let windows: [Window]
    /// When the clock stood still.
    package var pauses: [Pause] = []
    /// Those in which we waited for the customer.
    package var waits: [Pause] = []
    /// When the customer was called.
    package var calls: [Instant] = []

    /// Made of its parts, of which none is checked.
    package init(
        lane: Ticket.Lane, createdAt: Instant, acceptedAt: Instant?, respondedAt: Instant?,
        resolvedAt: Instant?, information: Information, windows: [Window]
    ) {
        self.lane = lane
        self.createdAt = createdAt
        self.acceptedAt = acceptedAt
        self.respondedAt = respondedAt
        self.resolvedAt = resolvedAt
        self.information = information
        self.windows = windows
    }

    /// Everything that there is to measure so far.
    package func measures(on calendar: WorkingCalendar, targets: [Ticket.Lane: Int64]) -> [Measure] {
        var measures: [Measure] = []
        if let respondedAt {
            measures.append(answer(at: respondedAt, on: calendar, targets: targets))
        }
        if let resolvedAt {
            let paused = pauses.reduce(Int64(0)) { sum, pause in
                sum
                    + calendar.workingSeconds(
                        from: max(pause.start, createdAt), to: min(pause.end ?? resolvedAt, resolvedAt))
            }
            let seconds = calendar.workingSeconds(from: createdAt, to: resolvedAt) - paused
            measures.append(Measure(.resolution, at: resolvedAt, seconds: max(0, seconds)))
        }
        for pause in waits {
            guard let end = pause.end, end > pause.start else { continue }
            var wait = Measure(
                .wait, at: end, seconds: calendar.workingSeconds(from: pause.start, to: end))
            wait.missing = Information.all.subtracting(information)
            measures.append(wait)
        }
        return measures
    }

    /// The promise of a lane counts from its acceptance; one that was accepted after our response promised nothing
    /// about it.
    private func answer(
        at end: Instant, on calendar: WorkingCalendar, targets: [Ticket.Lane: Int64]
    ) -> Measure {
        let accepted = acceptedAt.flatMap { $0 <= end ? $0 : nil }
        let promised = accepted == nil ? .standard : lane
        var answer = Measure(
            promised == .fast ? .fast : .standard, at: end,
            seconds: calendar.workingSeconds(from: createdAt, to: end))
        let promisedFrom = max(createdAt, accepted ?? createdAt)
        answer.isInTime =
            calendar.workingSeconds(from: promisedFrom, to: end) <= targets[promised] ?? 0
        answer.missedWindows = missedWindows(until: end, in: calendar.zone)
        return answer
    }

    private func missedWindows(until end: Instant, in zone: TimeZoneTable) -> Int {
        var missed = 0
        for window in windows {
            var clock = createdAt
            while let open = window.next(at: clock, in: zone), open.end <= end {
                // One that was open already when the ticket came counts too, if there was time to call.
                let isPaused = pauses.contains { $0.start < open.end && ($0.end ?? end) > open.start }
                if !isPaused, !calls.contains(where: open.contains) { missed += 1 }
                clock = open.end
            }
        }
        return missed
    }
}
