/// What statistics are counted from, however many tickets there are: totals of quarters of an hour, and lengths of
/// working time.
package struct StatsTotals: Sendable {
    /// What happened in a quarter of an hour.
    package struct Quarter: Sendable {
        /// How long it is, in seconds. Offsets of time zones are whole quarters.
        package static let seconds: Int64 = 900

        /// Its beginning.
        package let start: Instant
        /// Tickets created.
        package var created = 0
        /// Of the tickets created, those that stand now.
        package var standing = 0
        /// Tickets resolved.
        package var resolved = 0
        /// The attempts to call back.
        package var calls = 0
        /// How many reached somebody.
        package var reached = 0

        /// Nothing yet.
        package init(start: Instant) {
            self.start = start
        }
    }

    /// Measures of one kind that are about as long.
    package struct Lengths: Sendable {
        /// What was measured.
        package let kind: Measure.Kind
        /// How many they are.
        package let count: Int
        /// Their working time together.
        package let seconds: Int64
        /// Answers that came within their lane's target.
        package var inTime = 0
        /// Windows that passed without a call before the answers.
        package var missedWindows = 0
        /// What the requests lacked at the end of these waits.
        package var missing: Information = []

        /// So many, and how long they are together.
        package init(_ kind: Measure.Kind, count: Int, seconds: Int64) {
            self.kind = kind
            self.count = count
            self.seconds = seconds
        }
    }

    /// From when on: the beginning of a quarter of an hour.
    package let since: Instant
    /// Up to when.
    package let until: Instant
    /// Quarters of the span, and of the last thirty days; those without anything are left out.
    package var quarters: [Quarter] = []
    /// What was measured in the span.
    package var lengths: [Lengths] = []
    /// Tickets now `new`, `open` and `waiting`.
    package var standing: [Ticket.State: Int] = [:]

    /// Totals of a span, still to be read.
    package init(since: Instant, until: Instant) {
        self.since = since - (since.seconds % Quarter.seconds + Quarter.seconds) % Quarter.seconds
        self.until = until
    }

    /// The whole picture.
    package func stats(in zone: TimeZoneTable) -> QueueStats {
        var stats = QueueStats(since: since, until: until)
        let span = quarters.filter { $0.start >= since }
        stats.created = span.reduce(0) { $0 + $1.created }
        stats.resolved = span.reduce(0) { $0 + $1.resolved }
        stats.standing = standing
        stats.ages = ages()
        stats.days = days(span, zone)
        stats.reach = reach(span, zone)
        let answers = lengths.filter(\.kind.isAnswer)
        stats.responded = answers.reduce(0) { $0 + $1.count }
        stats.firstResponse = Percentiles(answers)
        stats.resolution = Percentiles(lengths.filter { $0.kind == .resolution })
        stats.missedWindows = answers.reduce(0) { $0 + $1.missedWindows }
        stats.promises = Ticket.Lane.allCases.map { lane in
            let promised = answers.filter { $0.kind.rawValue == lane.rawValue }
            return QueueStats.Promise(
                lane: lane, answered: promised.reduce(0) { $0 + $1.count },
                within: promised.reduce(0) { $0 + $1.inTime })
        }
        stats.losses = losses()
        return stats
    }

    /// What is older than all the rest is what remains of all that stand.
    private func ages() -> [QueueStats.Age] {
        var ages = QueueStats.Age.all
        for quarter in quarters {
            let days = Int((until - quarter.start) / 86_400)
            if let index = ages.lastIndex(where: { $0.fromDays <= days }), ages[index].toDays != nil {
                ages[index].count += quarter.standing
            }
        }
        let young = ages.reduce(0) { $0 + $1.count }
        ages[ages.count - 1].count = standing.values.reduce(0, +) - young
        return ages
    }

    private func days(_ span: [Quarter], _ zone: TimeZoneTable) -> [QueueStats.Day] {
        var days = QueueStats.Day.all(from: since, to: until, in: zone)
        guard let first = days.first?.date else { return [] }
        for quarter in span {
            let index = zone.date(at: quarter.start) - first
            guard days.indices.contains(index) else { continue }
            days[index].created += quarter.created
            days[index].resolved += quarter.resolved
        }
        return days
    }

    private func reach(_ span: [Quarter], _ zone: TimeZoneTable) -> [QueueStats.Reach] {
        var reach: [Int: QueueStats.Reach] = [:]
        for quarter in span where quarter.calls > 0 {
            let hour = zone.local(at: quarter.start).minute / 60
            reach[hour, default: QueueStats.Reach(hour: hour, calls: 0, reached: 0)].calls += quarter.calls
            reach[hour]?.reached += quarter.reached
        }
        return reach.values.sorted { $0.hour < $1.hour }
    }

    /// A wait is lost on every part that its ticket still lacked.
    private func losses() -> [QueueStats.Loss] {
        Information.parts.map { part in
            let waits = lengths.filter { $0.kind == .wait && $0.missing.contains(part.part) }
            return QueueStats.Loss(
                part: part.word, waits: waits.reduce(0) { $0 + $1.count },
                minutes: waits.reduce(0) { $0 + $1.seconds } / 60)
        }
    }
}

extension Percentiles {
    /// Of lengths in bands, each of which counts as its mean.
    fileprivate init?(_ lengths: [StatsTotals.Lengths]) {
        self.init(weighing: lengths.map { ($0.seconds / Int64($0.count), $0.count) })
    }
}
