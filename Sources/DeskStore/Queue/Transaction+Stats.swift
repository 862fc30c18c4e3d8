package import DeskModel
import GRDB

extension Transaction {
    /// What statistics since an instant are counted from.
    package func totals(since: Instant) throws -> StatsTotals {
        var totals = StatsTotals(since: since, until: now)
        totals.quarters = try quarters(since: min(totals.since, now - 30 * 86_400))
        totals.lengths = try lengths(since: totals.since)
        totals.standing = try standing()
        return totals
    }

    private func quarters(since: Instant) throws -> [StatsTotals.Quarter] {
        let length = StatsTotals.Quarter.seconds
        return try rows(
            """
            SELECT quarter, created, unowned + owned + waiting, resolved, calls, reached FROM quarterTotal
            WHERE quarter BETWEEN ? AND ?
            """, [since.seconds / length, now.seconds / length]
        ) { row in
            var quarter = StatsTotals.Quarter(start: Instant(seconds: try row[0] * length))
            quarter.created = try row[1]
            quarter.standing = try row[2]
            quarter.resolved = try row[3]
            quarter.calls = try row[4]
            quarter.reached = try row[5]
            return quarter
        }
    }

    /// How many tickets are new, open and waiting, of those created until now.
    private func standing() throws -> [Ticket.State: Int] {
        let row = try row(
            """
            SELECT (SELECT ifnull(sum(unowned), 0) FROM queuePart) - ifnull(sum(unowned), 0),
                (SELECT ifnull(sum(tickets - unowned), 0) FROM queuePart) - ifnull(sum(owned), 0),
                (SELECT waiting FROM desk) - ifnull(sum(waiting), 0)
            FROM quarterTotal WHERE quarter > ?
            """, [now.seconds / StatsTotals.Quarter.seconds])
        return try [.new: row?[0] ?? 0, .open: row?[1] ?? 0, .waiting: row?[2] ?? 0]
    }

    /// What was measured since an instant: each length where they are few, else those of whole days in bands.
    private func lengths(since: Instant) throws -> [StatsTotals.Lengths] {
        let first = (since.seconds + 86_399) / 86_400
        let last = now.seconds / 86_400
        let days: StatementArguments = [first, last]
        let count = try number(
            "SELECT sum(measures) FROM dayTotal WHERE \(Self.anyKind) AND day >= ? AND day < ?", days)
        guard (count ?? 0) > Self.fewMeasures else {
            return try measures(from: since.seconds, until: now.seconds)
        }
        let whole = try rows(
            """
            SELECT kind, measures, seconds, inTime, missed, band FROM dayTotal
            WHERE \(Self.anyKind) AND day >= ? AND day < ?
            """, days, lengths(from:))
        return try measures(from: since.seconds, until: first * 86_400 - 1) + whole
            + measures(from: last * 86_400, until: now.seconds)
    }

    private func measures(from start: Int64, until end: Int64) throws -> [StatsTotals.Lengths] {
        try rows(
            """
            SELECT kind, 1, seconds, inTime, missed, band FROM measure
            WHERE \(Self.anyKind) AND at BETWEEN ? AND ?
            """, [start, end], lengths(from:))
    }

    private func lengths(from row: Row) throws -> StatsTotals.Lengths {
        var lengths = StatsTotals.Lengths(try row.word(0), count: try row[1], seconds: try row[2])
        lengths.inTime = try row[3]
        lengths.missedWindows = try row[4]
        if lengths.kind == .wait { lengths.missing = Information(rawValue: try row[5]) }
        return lengths
    }

    /// So many lengths are read one by one.
    private static let fewMeasures: Int64 = 1000

    private static let anyKind = "kind IN ('fast', 'standard', 'resolution', 'wait')"

    /// Hands over each thing that was created, answered or resolved since an instant, for statistics that are broken
    /// down. Here a month costs what happened in it.
    package func eachEvent(since: Instant, by grouping: StatsGrouping, _ body: (StatsEvent) -> Void) throws {
        let (key, joined) =
            switch grouping {
            case .day: ("NULL", "")
            case .consultant: ("login", "LEFT JOIN consultant ON consultant.id = ownerId")
            case .organisation: ("code", "LEFT JOIN organisation ON organisation.id = organisationId")
            case .topic: ("topic.name", "LEFT JOIN topic ON topic.id = topicId")
            }
        let span: StatementArguments = [since.seconds, now.seconds]
        try each(
            """
            SELECT ticket.createdAt, \(key) FROM ticket INDEXED BY ticketByCreation \(joined)
            WHERE ticket.createdAt BETWEEN ? AND ?
            """, span
        ) { body(StatsEvent(kind: nil, at: try $0.instant(0), key: try $0[1])) }
        let ticket = grouping == .day ? "" : "CROSS JOIN ticket ON number = ticketNumber"
        try each(
            """
            SELECT at, kind, seconds, inTime, \(key) FROM measure \(ticket) \(joined)
            WHERE kind IN ('fast', 'standard', 'resolution') AND at BETWEEN ? AND ?
            """, span
        ) { row in
            body(
                StatsEvent(
                    kind: try row.word(1), at: try row.instant(0), seconds: try row[2],
                    isInTime: try row[3], key: try row[4]))
        }
    }
}
