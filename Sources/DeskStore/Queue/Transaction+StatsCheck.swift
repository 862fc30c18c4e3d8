package import DeskModel
import DeskProse
import GRDB

/// How the totals of statistics differ from what they are counted from. What is found in a copy of a desk is added
/// to the desk itself, for all changes since have been counted too.
package struct TotalGaps: Sendable {
    /// The last entry of the audit log when this was found.
    fileprivate let mark: Int64
    /// By how much rows of `dayTotal` and `quarterTotal` are too low, their keys first.
    fileprivate let days: [(kind: String, numbers: [Int64])]
    fileprivate let quarters: [[Int64]]
    fileprivate let waiting: Int64
    /// Measures of what has not happened: kind, instant and ticket.
    package let strays: [Stray]
    /// Tickets of which something has not been measured.
    package let unmeasured: [Int64]

    /// A measure of what has not happened.
    package struct Stray: Sendable {
        fileprivate let kind: String
        fileprivate let at: Int64
        fileprivate let ticket: Int64
    }

    /// Whether there is none.
    package var isEmpty: Bool { !miscounts && strays.isEmpty && unmeasured.isEmpty }
    /// Whether totals are not those of measures, tickets and calls.
    package var miscounts: Bool { !days.isEmpty || !quarters.isEmpty || waiting != 0 }
}

extension Transaction {
    /// Looks for so many gaps of each kind.
    package func totalGaps(limit: Int) throws -> TotalGaps {
        let limit: StatementArguments = [limit]
        return TotalGaps(
            mark: try number("SELECT max(id) FROM audit") ?? 0,
            days: try rows(Self.missingOfDays, limit) { row in
                (try row[0], try (1..<7).map { try row[$0] as Int64 })
            },
            quarters: try rows(Self.missingOfQuarters, limit) { row in
                try (0..<8).map { try row[$0] as Int64 }
            },
            waiting: try number(
                "SELECT (SELECT count(*) FROM ticket WHERE state = 'waiting') - waiting FROM desk") ?? 0,
            strays: try rows("\(Self.selectStrays) LIMIT ?", limit) {
                try TotalGaps.Stray(kind: $0[0], at: $0[1], ticket: $0[2])
            }, unmeasured: try rows("\(Self.selectUnmeasured) LIMIT ?", limit) { try $0[0] })
    }

    /// Whether the totals of statistics are those of tickets, measures and calls.
    package func totalFindings() throws -> [Prose] {
        try totalGaps(limit: 1).isEmpty ? [] : [.totalsMiscounted]
    }

    /// Adds what is missing to totals, or takes away what is too much, unless somebody else has fixed them since
    /// that was found; tells whether.
    package func fill(_ gaps: TotalGaps) throws -> Bool {
        let fixed = try number(
            "SELECT 1 FROM audit WHERE id > ? AND verb = ? LIMIT 1", [gaps.mark, Verb.deskDoctor.rawValue])
        guard fixed == nil else { return false }
        for (kind, numbers) in gaps.days {
            let row: StatementArguments = [kind] + StatementArguments(numbers)
            let isThere = try run(
                """
                UPDATE dayTotal SET measures = measures + ?4, seconds = seconds + ?5, inTime = inTime + ?6,
                    missed = missed + ?7
                WHERE kind = ?1 AND day = ?2 AND band = ?3
                """, row)
            if isThere == 0 { try run("INSERT INTO dayTotal VALUES (?, ?, ?, ?, ?, ?, ?)", row) }
        }
        for numbers in gaps.quarters {
            let row = StatementArguments(numbers)
            let isThere = try run(
                """
                UPDATE quarterTotal SET created = created + ?2, unowned = unowned + ?3, owned = owned + ?4,
                    waiting = waiting + ?5, resolved = resolved + ?6, calls = calls + ?7, reached = reached + ?8
                WHERE quarter = ?1
                """, row)
            if isThere == 0 { try run("INSERT INTO quarterTotal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row) }
        }
        try run("DELETE FROM dayTotal WHERE measures = 0")
        try run("UPDATE desk SET waiting = waiting + ? WHERE id = 1", [gaps.waiting])
        return true
    }

    /// Removes a measure, if it still is one of what has not happened.
    package func remove(_ stray: TotalGaps.Stray) throws {
        try run(
            """
            DELETE FROM measure WHERE kind = ? AND at = ? AND ticketNumber = ? AND NOT EXISTS (\(Self.origin))
            """, [stray.kind, stray.at, stray.ticket])
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

    private static let selectStrays =
        "SELECT kind, at, ticketNumber FROM measure WHERE NOT EXISTS (\(origin))"

    /// What is counted, and what is stored taken away from it.
    private static let missingOfDays = """
        SELECT kind, day, band, sum(measures), sum(seconds), sum(inTime), sum(missed) FROM (
            SELECT kind, at / 86400 AS day, band, count(*) AS measures, sum(seconds) AS seconds,
                sum(inTime) AS inTime, sum(missed) AS missed FROM measure GROUP BY 1, 2, 3
            UNION ALL SELECT kind, day, band, -measures, -seconds, -inTime, -missed FROM dayTotal)
        GROUP BY 1, 2, 3 HAVING sum(measures) OR sum(seconds) OR sum(inTime) OR sum(missed) LIMIT ?
        """

    private static let missingOfQuarters = """
        SELECT quarter, sum(created), sum(unowned), sum(owned), sum(waiting), sum(resolved), sum(calls), sum(reached)
        FROM (
            SELECT createdAt / 900 AS quarter, 1 AS created, state = 'new' AS unowned, state = 'open' AS owned,
                state = 'waiting' AS waiting, 0 AS resolved, 0 AS calls, 0 AS reached FROM ticket
            UNION ALL SELECT at / 900, 0, 0, 0, 0, 1, 0, 0 FROM measure WHERE kind = 'resolution'
            UNION ALL SELECT createdAt / 900, 0, 0, 0, 0, 0, 1, result = 'reached' FROM call
            UNION ALL SELECT quarter, -created, -unowned, -owned, -waiting, -resolved, -calls, -reached
                FROM quarterTotal)
        GROUP BY quarter
        HAVING sum(created) OR sum(unowned) OR sum(owned) OR sum(waiting) OR sum(resolved) OR sum(calls) OR sum(reached)
        LIMIT ?
        """
}
