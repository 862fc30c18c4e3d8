/// Counts statistics from the courses of tickets; a pure function of what it is given.
package struct StatsCount {
    /// From when on.
    package let since: Instant
    /// Up to when, exclusive.
    package let until: Instant
    private let calendar: WorkingCalendar
    private let clock: WorkingClock
    private let targets: [Ticket.Lane: Int64]
    private let courses: [TicketCourse]

    /// - Parameter courses: tickets with anything that happened since, and all that are open.
    package init(
        _ courses: [TicketCourse], since: Instant, until: Instant, calendar: WorkingCalendar,
        targets: [Ticket.Lane: Int64]
    ) {
        self.courses = courses
        self.since = since
        self.until = until
        self.calendar = calendar
        self.targets = targets
        let earliest = courses.reduce(since) { min($0, $1.createdAt) }
        clock = WorkingClock(calendar, from: earliest, to: until)
    }

    /// The whole picture; reach by hour is for the caller to add.
    package func stats() -> QueueStats {
        var stats = QueueStats(since: since, until: until)
        var responses: [Int64] = []
        var resolutions: [Int64] = []
        var promises = Ticket.Lane.allCases.map { QueueStats.Promise(lane: $0, answered: 0, within: 0) }
        stats.ages = Self.ages
        for course in courses {
            if isCounted(course.createdAt) { stats.created += 1 }
            if let at = course.respondedAt, isCounted(at), let length = course.response(on: clock) {
                stats.responded += 1
                responses.append(length)
                if let promise = course.promise(on: clock),
                    let index = promises.firstIndex(where: { $0.lane == promise.lane })
                {
                    promises[index].answered += 1
                    promises[index].within += keepsPromise(course) ? 1 : 0
                }
            }
            if let at = course.resolvedAt, isCounted(at), let length = course.resolution(on: clock) {
                stats.resolved += 1
                resolutions.append(length)
            }
            if course.state.isQueued || course.state == .waiting {
                stats.standing[course.state, default: 0] += 1
                let days = Int((until - course.createdAt) / 86_400)
                if let index = stats.ages.lastIndex(where: { $0.fromDays <= days }) {
                    stats.ages[index].count += 1
                }
            }
            stats.missedWindows += missedWindows(of: course)
        }
        stats.firstResponse = Percentiles(responses)
        stats.resolution = Percentiles(resolutions)
        stats.promises = promises
        stats.losses = losses()
        stats.days = days()
        return stats
    }

    /// The picture broken down, by key; days in order, others by how many came.
    package func groups(by grouping: StatsGrouping) -> [StatsGroup] {
        var groups: [String?: (group: StatsGroup, responses: [Int64], resolutions: [Int64])] = [:]
        func change(
            _ key: String?,
            _ body: (inout (group: StatsGroup, responses: [Int64], resolutions: [Int64])) -> Void
        ) {
            body(&groups[key, default: (StatsGroup(key: key), [], [])])
        }
        if grouping == .day { for day in days() { change(day.date.iso) { _ in } } }
        for course in courses {
            if isCounted(course.createdAt) {
                change(key(course, grouping, at: course.createdAt)) { $0.group.created += 1 }
            }
            if let at = course.respondedAt, isCounted(at), let length = course.response(on: clock) {
                change(key(course, grouping, at: at)) {
                    $0.group.responded += 1
                    $0.group.within += keepsPromise(course) ? 1 : 0
                    $0.responses.append(length)
                }
            }
            if let at = course.resolvedAt, isCounted(at), let length = course.resolution(on: clock) {
                change(key(course, grouping, at: at)) {
                    $0.group.resolved += 1
                    $0.resolutions.append(length)
                }
            }
        }
        return groups.values.map { entry in
            var group = entry.group
            group.firstResponse = Percentiles(entry.responses)
            group.resolution = Percentiles(entry.resolutions)
            return group
        }.sorted { left, right in
            if grouping != .day, left.created + left.resolved != right.created + right.resolved {
                return left.created + left.resolved > right.created + right.resolved
            }
            return left.key ?? "\u{10FFFF}" < right.key ?? "\u{10FFFF}"
        }
    }

    private static let ages =
        [(0, 1), (1, 3), (3, 7), (7, 30)].map {
            QueueStats.Age(fromDays: $0.0, toDays: $0.1, count: 0)
        } + [QueueStats.Age(fromDays: 30, toDays: nil, count: 0)]

    private func isCounted(_ instant: Instant) -> Bool { since <= instant && instant <= until }

    private func keepsPromise(_ course: TicketCourse) -> Bool {
        course.promise(on: clock).map { $0.seconds <= targets[$0.lane] ?? 0 } ?? false
    }

    private func key(_ course: TicketCourse, _ grouping: StatsGrouping, at instant: Instant) -> String? {
        switch grouping {
        case .day: calendar.zone.date(at: instant).iso
        case .consultant: course.consultant
        case .organisation: course.organisation
        case .topic: course.topic
        }
    }

    private func days() -> [QueueStats.Day] {
        let first = calendar.zone.date(at: since)
        let count = calendar.zone.date(at: until) - first
        guard count >= 0 else { return [] }
        var days = (0...count).map { QueueStats.Day(date: first + $0, created: 0, resolved: 0) }
        for course in courses {
            if isCounted(course.createdAt) {
                days[calendar.zone.date(at: course.createdAt) - first].created += 1
            }
            if let at = course.resolvedAt, isCounted(at) {
                days[calendar.zone.date(at: at) - first].resolved += 1
            }
        }
        return days
    }

    /// A wait is lost on every part that its ticket still lacks.
    private func losses() -> [QueueStats.Loss] {
        var losses = Information.parts.map { QueueStats.Loss(part: $0.word, tickets: 0, minutes: 0) }
        for course in courses where !course.pauses.isEmpty {
            let seconds = course.pauses.reduce(Int64(0)) { sum, pause in
                sum + clock.seconds(from: max(pause.start, since), to: min(pause.end ?? until, until))
            }
            guard seconds > 0 else { continue }
            for (index, part) in Information.parts.enumerated() where !course.information.contains(part.part)
            {
                losses[index].tickets += 1
                losses[index].minutes += seconds / 60
            }
        }
        return losses
    }

    private func missedWindows(of course: TicketCourse) -> Int {
        guard !course.windows.isEmpty else { return 0 }
        let start = max(course.createdAt, since)
        let end = min(course.respondedAt ?? course.resolvedAt ?? until, until)
        guard start < end else { return 0 }
        var missed = 0
        for window in course.windows {
            var clock = start
            while let open = window.next(at: clock, in: calendar.zone), open.end <= end {
                // One that was open already when the ticket came counts too, if there was time to call.
                let isPaused = course.pauses.contains {
                    $0.start < open.end && ($0.end ?? until) > open.start
                }
                if !isPaused, !course.calls.contains(where: open.contains) { missed += 1 }
                clock = open.end
            }
        }
        return missed
    }
}
