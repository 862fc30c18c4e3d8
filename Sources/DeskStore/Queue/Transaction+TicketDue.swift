package import DeskModel
import GRDB

extension Transaction {
    /// How much working time a lane has until our response is due, in seconds.
    package func target(_ lane: Ticket.Lane) throws -> Int64 {
        try rule(lane == .fast ? .targetFast : .targetStandard).seconds
    }

    /// When our response is due on a ticket as it now is: counted from `dueFrom`, without the time it waited
    /// for the customer; nothing when none is owed or it is not our turn.
    package func due(_ ticket: Ticket, _ calendar: WorkingCalendar) throws -> Instant? {
        guard let from = ticket.dueFrom, ticket.state.isQueued else { return nil }
        return calendar.due(
            from: from, target: try target(ticket.lane),
            pauses: try pauses(ticket: ticket.number, since: from))
    }

    /// Counts anew when our response is due, after its lane, the rules or the calendar have changed, and
    /// writes it back. Tells what it was and what it is.
    @discardableResult
    package func recomputeDue(_ ticket: Ticket, _ calendar: WorkingCalendar) throws -> (
        from: Instant?, to: Instant?
    ) {
        let due = try due(ticket, calendar)
        if due != ticket.dueAt {
            try run("UPDATE ticket SET dueAt = ? WHERE number = ?", [due?.seconds, ticket.number])
        }
        return (ticket.dueAt, due)
    }

    /// The spans in which a ticket waited for the customer and that reach beyond an instant.
    package func pauses(ticket number: Int64, since: Instant) throws -> [Pause] {
        try rows(
            """
            SELECT fromAt, untilAt FROM ticketPause
            WHERE ticketNumber = ? AND (untilAt IS NULL OR untilAt > ?) ORDER BY fromAt
            """, [number, since.seconds]
        ).map { try Pause(start: $0.instant("fromAt"), end: $0.optionalInstant("untilAt")) }
    }

    /// Begins to wait for the customer.
    package func beginPause(ticket number: Int64) throws {
        try run(
            """
            INSERT INTO ticketPause (ticketNumber, fromAt) VALUES (?, ?)
            ON CONFLICT DO UPDATE SET untilAt = NULL, aside = 0
            """, [number, now.seconds])
        try run("UPDATE ticket SET remindedAt = NULL WHERE number = ?", [number])
    }

    /// Lets the clock stand still until an instant, while we have put the ticket aside.
    package func pause(ticket number: Int64, until: Instant) throws {
        try run(
            """
            INSERT INTO ticketPause (ticketNumber, fromAt, untilAt, aside) VALUES (?, ?, ?, 1)
            ON CONFLICT DO UPDATE SET untilAt = excluded.untilAt, aside = 1
            """, [number, now.seconds, until.seconds])
    }

    /// Ends waiting for the customer, which is measured, and what was to last longer.
    package func endPause(ticket number: Int64, _ calendar: WorkingCalendar? = nil) throws {
        try run(
            """
            UPDATE ticketPause SET untilAt = max(fromAt, ?1)
            WHERE ticketNumber = ?2 AND (untilAt IS NULL OR untilAt > ?1)
            """, [now.seconds, number])
        try measure(ticket: number, calendar)
    }
}
