/// Something that happened to a ticket, and what it counts for where statistics are broken down.
package struct StatsEvent: Sendable {
    /// What was measured; nothing where a ticket was created.
    package let kind: Measure.Kind?
    /// When it happened.
    package let at: Instant
    /// How long it took.
    package let seconds: Int64
    /// Whether an answer came within its lane's target.
    package let isInTime: Bool
    /// A login, a code or a topic.
    package let key: String?

    /// Made of its parts, of which none is checked.
    package init(kind: Measure.Kind?, at: Instant, seconds: Int64 = 0, isInTime: Bool = false, key: String?) {
        self.kind = kind
        self.at = at
        self.seconds = seconds
        self.isInTime = isInTime
        self.key = key
    }
}

/// Counts statistics that are broken down, event by event.
package struct StatsCount {
    private let grouping: StatsGrouping
    private let zone: TimeZoneTable
    private var groups: [String?: Group] = [:]

    private struct Group {
        var group: StatsGroup
        var responses: [Int64] = []
        var resolutions: [Int64] = []
    }

    /// By days, each has a line.
    package init(by grouping: StatsGrouping, since: Instant, until: Instant, in zone: TimeZoneTable) {
        self.grouping = grouping
        self.zone = zone
        guard grouping == .day else { return }
        for day in QueueStats.Day.all(from: since, to: until, in: zone) {
            groups[day.date.iso] = Group(group: StatsGroup(key: day.date.iso))
        }
    }

    /// Counts one more.
    package mutating func add(_ event: StatsEvent) {
        let key = grouping == .day ? zone.date(at: event.at).iso : event.key
        var group = groups.removeValue(forKey: key) ?? Group(group: StatsGroup(key: key))
        switch event.kind {
        case nil: group.group.created += 1
        case .fast, .standard:
            group.group.responded += 1
            group.group.within += event.isInTime ? 1 : 0
            group.responses.append(event.seconds)
        case .resolution:
            group.group.resolved += 1
            group.resolutions.append(event.seconds)
        case .wait: break
        }
        groups[key] = group
    }

    /// By key; days in order, others by how many came.
    package func lines() -> [StatsGroup] {
        groups.values.map { entry in
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
}
