package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// How the desk has done since a time, such as `30d`.
    package func stats(since text: String) throws -> QueueStats {
        try read(.queueStats) { try $0.stats(since: text) }
    }

    /// The same broken down.
    package func stats(since text: String, by grouping: StatsGrouping) throws -> [StatsGroup] {
        try read(.queueStats) { try $0.statsCount(since: text).groups(by: grouping) }
    }
}

extension Act {
    /// The whole picture since a time.
    func stats(since text: String) throws -> QueueStats {
        let count = try statsCount(since: text)
        var stats = count.stats()
        let zone = try sql.zone()
        var reach: [Int: QueueStats.Reach] = [:]
        for call in try sql.calls(since: count.since) {
            let hour = zone.local(at: call.at).minute / 60
            reach[hour, default: QueueStats.Reach(hour: hour, calls: 0, reached: 0)].calls += 1
            if call.reached { reach[hour]?.reached += 1 }
        }
        stats.reach = reach.values.sorted { $0.hour < $1.hour }
        return stats
    }

    /// What statistics since a time are counted from.
    fileprivate func statsCount(since text: String) throws -> StatsCount {
        let calendar = try sql.calendar()
        let since = try Instant(text, now: now, zone: calendar.zone)
        guard since <= now else { throw DeskError(.usage, .sinceIsAhead(text), hint: .momentExample) }
        return StatsCount(
            try sql.courses(since: since), since: since, until: now, calendar: calendar,
            targets: [.fast: try sql.target(.fast), .standard: try sql.target(.standard)])
    }
}
