package import DeskModel
import DeskProse
import GRDB

/// Links of moved tickets, to tickets that may not have come yet.
extension Transaction {
    /// Links a moved ticket, now or when the other one comes; tells whether it was not.
    package func put(_ link: MovedLink, ticket number: Int64, at: Instant) throws -> Bool {
        if let other = try ticket(of: link.ticket)?.number {
            return try putLink(number, link.kind.rawValue, other, at: at.seconds, before: nil)
        }
        return try expect(link.ticket, link.kind.rawValue, ticket: number, at: at, before: nil)
    }

    /// Notes that a moved ticket became a part of another, now or when that one comes; tells whether it was not
    /// known.
    package func put(_ merge: MovedMerge, ticket number: Int64, before: String?) throws -> Bool {
        if let other = try ticket(of: merge.ticket)?.number {
            return try putLink(number, Self.merged, other, at: merge.mergedAt.seconds, before: before)
        }
        return try expect(merge.ticket, Self.merged, ticket: number, at: merge.mergedAt, before: before)
    }

    /// How a ticket stood, as merges keep it.
    package func standing(_ moved: MovedStanding, owner: Int64?) -> String {
        let times = MovedStanding.keys.map { JSON.Member($0, JSON(moved.times[$0]?.seconds)) }
        return JSON.object(
            [
                JSON.Member("state", .string(moved.state.rawValue)), JSON.Member("ownerId", JSON(owner)),
            ] + times
        ).text
    }

    /// Links all that waited for a ticket, which has come under a number.
    package func linkExpected(_ origin: TicketOrigin, ticket other: Int64) throws {
        let waiting = try rows(
            "SELECT id, ticketNumber, kind, at, before FROM ticketExpected WHERE source = ? AND sourceId = ?",
            [origin.source, origin.id])
        for row in waiting {
            _ = try putLink(
                row["ticketNumber"], row["kind"], other, at: row["at"], before: row["before"])
            try run("DELETE FROM ticketExpected WHERE id = ?", [row["id"] as Int64])
        }
    }

    private static let merged = "merged"

    private func expect(
        _ origin: TicketOrigin, _ kind: String, ticket number: Int64, at: Instant, before: String?
    ) throws -> Bool {
        if kind == Self.merged, try mergeTarget(of: number) != nil { return false }
        return try run(
            """
            INSERT INTO ticketExpected (ticketNumber, kind, source, sourceId, at, before) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """, [number, kind, origin.source, origin.id, at.seconds, before]) > 0
    }

    private func putLink(
        _ number: Int64, _ kind: String, _ other: Int64, at: Int64, before: String?
    ) throws -> Bool {
        if kind == Self.merged {
            guard try mergeTarget(of: number) == nil else { return false }
            // Whoever follows merges must come to an end.
            guard try mergeEnd(of: other) != number else {
                throw DeskError(.invalid, .moved(.linkedToItself(String(number))))
            }
            let told =
                try before
                ?? JSON.array([
                    .string(standing(of: number)), .string(standing(of: other)), .string(standing(of: other)),
                ]).text
            return try run(
                "INSERT INTO ticketMerge (ticketNumber, intoNumber, mergedAt, before) VALUES (?, ?, ?, ?)",
                [number, other, at, told]) > 0
        }
        let (first, second) = kind == "relates" && number > other ? (other, number) : (number, other)
        return try run(
            "INSERT OR IGNORE INTO ticketLink (ticketNumber, kind, otherNumber, createdAt) VALUES (?, ?, ?, ?)",
            [first, kind, second, at]) > 0
    }
}
