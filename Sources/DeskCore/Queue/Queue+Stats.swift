package import DeskModel
import DeskProse
import DeskStore

extension Desk.Queue {
    /// How the desk has done since a time, such as `30d`.
    package func stats(since text: String) throws -> QueueStats {
        try read(.queueStats) { try $0.stats(since: text) }
    }

    /// The same broken down.
    package func stats(since text: String, by grouping: StatsGrouping) throws -> [StatsGroup] {
        try read(.queueStats) { act in
            let zone = try act.sql.zone()
            let since = try act.start(text, zone)
            var count = StatsCount(by: grouping, since: since, until: now, in: zone)
            try act.sql.eachEvent(since: since, by: grouping) { count.add($0) }
            return count.lines()
        }
    }
}

extension Act {
    /// The whole picture since a time.
    func stats(since text: String) throws -> QueueStats {
        let zone = try sql.zone()
        return try sql.totals(since: start(text, zone)).stats(in: zone)
    }

    /// When a span begins that lasts until now.
    fileprivate func start(_ text: String, _ zone: TimeZoneTable) throws -> Instant {
        let since = try Instant(text, now: now, zone: zone)
        guard since <= now else { throw DeskError(.usage, .sinceIsAhead(text), hint: .momentExample) }
        return since
    }
}
