package import DeskModel
import GRDB

extension Transaction {
    /// Measures what has happened to a ticket and was not measured yet.
    ///
    /// With `anew` all of it is measured by the rules of now: for a ticket whose past has changed.
    package func measure(
        ticket number: Int64, _ calendar: WorkingCalendar? = nil, anew: Bool = false
    ) throws {
        guard let course = try course(ofTicket: number) else { return }
        let targets: [Ticket.Lane: Int64] = [.fast: try target(.fast), .standard: try target(.standard)]
        for measure in course.measures(on: try calendar ?? self.calendar(), targets: targets) {
            let kinds = measure.kind.isAnswer ? "'fast', 'standard'" : "'\(measure.kind.rawValue)'"
            let same = "kind IN (\(kinds)) AND at = :at AND ticketNumber = :ticket"
            let place: StatementArguments = ["at": measure.at.seconds, "ticket": number]
            if anew { try run("DELETE FROM measure WHERE \(same)", place) }
            try run(
                """
                INSERT INTO measure (kind, at, ticketNumber, seconds, inTime, missed, missing)
                SELECT :kind, :at, :ticket, :seconds, :inTime, :missed, :missing
                WHERE NOT EXISTS (SELECT 1 FROM measure WHERE \(same))
                """,
                place + [
                    "kind": measure.kind.rawValue, "seconds": measure.seconds, "inTime": measure.isInTime,
                    "missed": measure.missedWindows, "missing": measure.missing.rawValue,
                ])
        }
    }

    private func course(ofTicket number: Int64) throws -> TicketCourse? {
        let found = try first(
            """
            SELECT lane, createdAt, priceAcceptedAt, respondedAt, resolvedAt, hasDescription + 2 * hasErrorMessage
                + 4 * hasSteps + 8 * EXISTS (SELECT 1 FROM attachment
                    WHERE ticketNumber = ticket.number AND removedAt IS NULL)
            FROM ticket WHERE number = ?
            """, [number]
        ) { row in
            try (
                lane: row.word(0) as Ticket.Lane, createdAt: row.instant(1),
                acceptedAt: row.optionalInstant(2), respondedAt: row.optionalInstant(3),
                resolvedAt: row.optionalInstant(4), information: Information(rawValue: row[5])
            )
        }
        guard let found else { return nil }
        let windows = try windows(ticket: number)
        var course = TicketCourse(
            lane: found.lane, createdAt: found.createdAt, acceptedAt: found.acceptedAt,
            respondedAt: found.respondedAt, resolvedAt: found.resolvedAt,
            information: windows.isEmpty ? found.information : found.information.union(.availability),
            windows: windows)
        try each("SELECT fromAt, untilAt, aside FROM ticketPause WHERE ticketNumber = ?", [number]) { row in
            let pause = try Pause(start: row.instant(0), end: row.optionalInstant(1))
            course.pauses.append(pause)
            if try !row[2] { course.waits.append(pause) }
        }
        course.calls = try rows(
            "SELECT createdAt FROM call WHERE ticketNumber = ?", [number]
        ) { try $0.instant(0) }
        return course
    }
}
