package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// The ticket that one was merged into, if it was.
    package func mergeTarget(of number: Int64) throws -> Int64? {
        try self.number("SELECT intoNumber FROM ticketMerge WHERE ticketNumber = ?", [number])
    }

    /// Where the words of a ticket belong now: itself, or the end of the way it was merged.
    package func mergeEnd(of number: Int64) throws -> Int64 {
        var number = number
        while let next = try mergeTarget(of: number) { number = next }
        return number
    }

    /// A ticket and all that were merged into it, also by way of others, lowest number first; of those only
    /// what may be seen.
    package func thread(of number: Int64, within visibility: Visibility) throws -> [Int64] {
        guard try self.number("SELECT 1 FROM ticketMerge WHERE intoNumber = ? LIMIT 1", [number]) != nil
        else {
            return [number]
        }
        return try rows(
            """
            WITH RECURSIVE merged (number) AS (
                VALUES (?) UNION SELECT ticketNumber FROM ticketMerge JOIN merged ON intoNumber = merged.number)
            SELECT ticket.number FROM merged JOIN ticket USING (number)
            WHERE ticket.number = ? OR \(visibility.ticketCondition) ORDER BY 1
            """, [number, number]
        ).map { try $0[0] }
    }

    /// What merging and unmerging change of a ticket, as JSON.
    package func standing(of number: Int64) throws -> String {
        guard
            let row = try row(
                """
                SELECT json_object('state', state, 'ownerId', ownerId, 'claimedAt', claimedAt,
                    'touchedAt', touchedAt, 'updatedAt', updatedAt, 'dueFrom', dueFrom, 'dueAt', dueAt,
                    'resolvedAt', resolvedAt, 'closedAt', closedAt, 'remindedAt', remindedAt,
                    'laterAt', laterAt,
                    'pauseFrom', (SELECT fromAt FROM ticketPause WHERE ticketNumber = number AND untilAt IS NULL))
                FROM ticket WHERE number = ?
                """, [number])
        else { throw DeskError.unknown(.ticket, String(number)) }
        return try row[0]
    }

    /// Puts a ticket back to where it stood.
    package func restore(_ standing: String, ticket number: Int64) throws {
        try run(
            """
            UPDATE ticket SET state = standing ->> 'state', ownerId = standing ->> 'ownerId',
                claimedAt = standing ->> 'claimedAt', touchedAt = standing ->> 'touchedAt',
                updatedAt = standing ->> 'updatedAt', dueFrom = standing ->> 'dueFrom',
                dueAt = standing ->> 'dueAt', resolvedAt = standing ->> 'resolvedAt',
                closedAt = standing ->> 'closedAt', remindedAt = standing ->> 'remindedAt',
                laterAt = standing ->> 'laterAt'
            FROM (SELECT ? AS standing) WHERE number = ?
            """, [standing, number])
        try run(
            """
            UPDATE ticketPause SET untilAt = NULL
            WHERE ticketNumber = ? AND fromAt = ? ->> 'pauseFrom'
            """, [number, standing])
    }

    /// Notes that a ticket was merged, and how both stood before and the other one after it.
    package func insertMerge(of number: Int64, into other: Int64, standings: [String]) throws {
        let text = JSON.array(standings.map(JSON.string)).text
        try run(
            "INSERT INTO ticketMerge (ticketNumber, intoNumber, mergedAt, before) VALUES (?, ?, ?, ?)",
            [number, other, now.seconds, text])
    }

    /// Takes a merge back, and tells what `insertMerge` was given; `nil` when there was none.
    package func removeMerge(of number: Int64) throws -> (into: Int64, standings: [String])? {
        guard let row = try row("SELECT intoNumber, before FROM ticketMerge WHERE ticketNumber = ?", [number])
        else { return nil }
        try run("DELETE FROM ticketMerge WHERE ticketNumber = ?", [number])
        let texts: [JSON] = try row.parsed("before") {
            if case .array(let texts) = try JSON.parse(Array($0.utf8)) { texts } else { nil }
        }
        let standings = texts.compactMap { text in
            if case .string(let text) = text { text } else { nil as String? }
        }
        return try (row["intoNumber"], standings)
    }
}
