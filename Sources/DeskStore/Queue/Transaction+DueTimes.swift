package import DeskModel
import GRDB

extension Transaction {
    /// Counts the due time of every ticket in the queue anew, after rules or calendar have changed,
    /// and tells which have moved, lowest number first.
    ///
    /// Pauses are intervals and the start is kept, so a due time never depends on rules that held before.
    package func recountDueTimes() throws -> [DueMove] {
        let calendar = try calendar()
        let targets = [
            Ticket.Lane.fast: try rule(.targetFast).seconds, .standard: try rule(.targetStandard).seconds,
        ]
        let pauses = try queuedPauses()
        var moved: [DueMove] = []
        try each(
            """
            SELECT number, lane, dueFrom, dueAt FROM ticket
            WHERE state IN ('new', 'open') AND dueFrom IS NOT NULL ORDER BY number
            """
        ) { row in
            let number: Int64 = try row["number"]
            let lane: Ticket.Lane = try row.word("lane")
            let due = calendar.due(
                from: try row.instant("dueFrom"), target: targets[lane] ?? 0, pauses: pauses[number] ?? [])
            let before = try row.optionalInstant("dueAt")
            if due != before { moved.append(DueMove(number: number, from: before, to: due)) }
        }
        for move in moved {
            try run("UPDATE ticket SET dueAt = ? WHERE number = ?", [move.to?.seconds, move.number])
        }
        return moved
    }

    /// The pauses that the due times of tickets in the queue stand still in, by ticket.
    private func queuedPauses() throws -> [Int64: [Pause]] {
        var pauses: [Int64: [Pause]] = [:]
        try each(
            """
            SELECT ticket.number, fromAt, untilAt FROM ticket INDEXED BY ticketQueue
            JOIN ticketPause ON ticketNumber = number
            WHERE state IN ('new', 'open') AND dueFrom IS NOT NULL
                AND ifnull(untilAt, 9223372036854775807) > dueFrom
            """
        ) { row in
            try pauses[row["number"], default: []].append(
                Pause(start: row.instant("fromAt"), end: row.optionalInstant("untilAt")))
        }
        return pauses
    }
}
