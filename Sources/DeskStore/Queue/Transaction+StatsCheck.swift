package import DeskModel
package import DeskProse
import GRDB

extension Transaction {
    /// Whether the totals of statistics are those of tickets, measures and calls.
    package func totalFindings() throws -> [Prose] {
        guard try unmeasured(limit: 1).isEmpty, try number(Self.strayMeasures) == 0,
            try number(Self.differences) == 0
        else { return [.totalsMiscounted] }
        return []
    }

    /// Tickets of which something has not been measured.
    package func unmeasured(limit: Int) throws -> [Int64] {
        try rows("\(Self.selectUnmeasured) LIMIT ?", [limit]) { try $0[0] }
    }

    /// Counts anew what there is of one kind of total, for which others wait only so long; see `TotalKind`.
    package func recount(_ kind: TotalKind) throws {
        switch kind {
        case .measures(let word):
            try run(
                """
                DELETE FROM measure WHERE kind = ? AND NOT EXISTS (\(Self.origin))
                """, [word.rawValue])
            try run("DELETE FROM dayTotal WHERE kind = ?", [word.rawValue])
            try run(
                """
                INSERT INTO dayTotal (kind, day, band, measures, seconds, inTime, missed)
                \(Self.countedDays) WHERE kind = ? GROUP BY kind, day, band
                """, [word.rawValue])
        case .quarters:
            try run("DELETE FROM quarterTotal")
            try run(
                """
                INSERT INTO quarterTotal (quarter, created, unowned, owned, waiting, resolved, calls, reached)
                \(Self.countedQuarters)
                """)
            try run("UPDATE desk SET waiting = (\(Self.waiting))")
        }
    }

    /// Totals that are counted anew at once.
    package enum TotalKind: Sendable {
        /// Days of one kind of measure.
        case measures(Measure.Kind)
        /// Quarters of an hour.
        case quarters

        /// All of them.
        package static var all: [TotalKind] { Measure.Kind.allCases.map(TotalKind.measures) + [.quarters] }
    }

    private static let selectUnmeasured = """
        SELECT number FROM ticket WHERE respondedAt IS NOT NULL AND NOT EXISTS (SELECT 1 FROM measure
            WHERE kind IN ('fast', 'standard') AND at = respondedAt AND ticketNumber = number)
        UNION ALL SELECT number FROM ticket WHERE resolvedAt IS NOT NULL AND NOT EXISTS (SELECT 1 FROM measure
            WHERE kind = 'resolution' AND at = resolvedAt AND measure.ticketNumber = number)
        UNION ALL SELECT ticketNumber FROM ticketPause WHERE aside = 0 AND untilAt > fromAt AND NOT EXISTS (SELECT 1 FROM measure
            WHERE kind = 'wait' AND at = untilAt AND measure.ticketNumber = ticketPause.ticketNumber)
        """

    /// What a measure was made of.
    private static let origin = """
        SELECT 1 FROM ticket WHERE number = measure.ticketNumber AND (
            measure.kind IN ('fast', 'standard') AND respondedAt = measure.at
            OR measure.kind = 'resolution' AND resolvedAt = measure.at
            OR measure.kind = 'wait' AND EXISTS (SELECT 1 FROM ticketPause
                WHERE ticketNumber = number AND aside = 0 AND untilAt = measure.at))
        """

    private static let strayMeasures = "SELECT count(*) FROM measure WHERE NOT EXISTS (\(origin))"

    private static let countedDays = """
        SELECT kind, at / 86400 AS day, band, count(*), sum(seconds), sum(inTime), sum(missed) FROM measure
        """

    private static let countedQuarters = """
        SELECT quarter, sum(created), sum(unowned), sum(owned), sum(waiting), sum(resolved), sum(calls), sum(reached)
        FROM (
            SELECT createdAt / 900 AS quarter, 1 AS created, state = 'new' AS unowned, state = 'open' AS owned,
                state = 'waiting' AS waiting, 0 AS resolved, 0 AS calls, 0 AS reached FROM ticket
            UNION ALL SELECT at / 900, 0, 0, 0, 0, 1, 0, 0 FROM measure WHERE kind = 'resolution'
            UNION ALL SELECT createdAt / 900, 0, 0, 0, 0, 0, 1, result = 'reached' FROM call)
        GROUP BY quarter
        """

    private static let waiting = "SELECT count(*) FROM ticket WHERE state = 'waiting'"

    private static let differences = """
        WITH days AS (\(countedDays) GROUP BY kind, day, band), quarters AS (\(countedQuarters)),
            stored AS (SELECT * FROM quarterTotal WHERE created + resolved + calls > 0)
        SELECT (SELECT count(*) FROM (SELECT * FROM days EXCEPT SELECT * FROM dayTotal))
            + (SELECT count(*) FROM (SELECT * FROM dayTotal EXCEPT SELECT * FROM days))
            + (SELECT count(*) FROM (SELECT * FROM quarters EXCEPT SELECT * FROM stored))
            + (SELECT count(*) FROM (SELECT * FROM stored EXCEPT SELECT * FROM quarters))
            + ((SELECT waiting FROM desk) <> (\(waiting)))
        """
}
