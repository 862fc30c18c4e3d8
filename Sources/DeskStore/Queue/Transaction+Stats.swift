package import DeskModel
import GRDB

extension Transaction {
    /// Tickets with anything that happened since an instant, and all that are open, with what statistics
    /// need of them.
    package func courses(since: Instant) throws -> [TicketCourse] {
        var courses: [TicketCourse] = []
        var places: [Int64: Int] = [:]
        try each(Self.selectCourses, ["since": since.seconds, "now": now.seconds]) { row in
            let information = Information(rawValue: try row[9])
            try places[row[0]] = courses.count
            courses.append(
                try TicketCourse(
                    number: row[0], lane: row.word("lane"), state: try row.word("state"),
                    createdAt: row.instant("createdAt"), acceptedAt: row.optionalInstant("priceAcceptedAt"),
                    respondedAt: row.optionalInstant("respondedAt"),
                    resolvedAt: row.optionalInstant("resolvedAt"), consultant: row["login"],
                    organisation: row["code"], topic: row["name"], information: information))
            if let windows: String = try row[10] {
                courses[courses.count - 1].windows = Self.windows(windows)
            }
        }
        try each(
            "SELECT ticketNumber, fromAt, untilAt FROM ticketPause WHERE ifnull(untilAt, ?) >= ?",
            [now.seconds, since.seconds]
        ) { row in
            guard let place = places[try row[0]] else { return }
            courses[place].pauses.append(
                try Pause(start: row.instant("fromAt"), end: row.optionalInstant("untilAt")))
        }
        try each("\(Self.selectCallsSince)", [since.seconds]) { row in
            if let place = places[try row[0]] { courses[place].calls.append(try row.instant("createdAt")) }
        }
        return courses
    }

    /// Calls since an instant: when, and whether they reached somebody.
    package func calls(since: Instant) throws -> [(at: Instant, reached: Bool)] {
        try rows(Self.selectCallsSince, [since.seconds]).map {
            try ($0.instant("createdAt"), $0["result"] == "reached")
        }
    }

    /// Calls are numbered as they come, so the latest are read and no more.
    private static let selectCallsSince = """
        SELECT ticketNumber, createdAt, result FROM call
        WHERE id > ifnull((SELECT id FROM call WHERE createdAt < ?1 ORDER BY id DESC LIMIT 1), 0)
            AND createdAt >= ?1
        """

    private static let selectCourses = """
        WITH found (number) AS (
            SELECT number FROM ticket WHERE updatedAt >= :since
                AND (createdAt >= :since OR respondedAt >= :since OR resolvedAt >= :since)
            UNION SELECT number FROM ticket WHERE state IN ('new', 'open')
            UNION SELECT number FROM ticket WHERE state = 'waiting')
        SELECT ticket.number, lane, state, ticket.createdAt, respondedAt, resolvedAt, login, code, topic.name,
            hasDescription + 2 * hasErrorMessage + 4 * hasSteps
                + 8 * EXISTS (SELECT 1 FROM attachment WHERE ticketNumber = ticket.number AND removedAt IS NULL)
                + 16 * EXISTS (SELECT 1 FROM ticketWindow WHERE ticketNumber = ticket.number),
            (SELECT group_concat(ifnull(days, date) || ' ' || fromMinute || ' ' || toMinute, ';')
                FROM ticketWindow WHERE ticketWindow.ticketNumber = ticket.number),
            priceAcceptedAt
        FROM found CROSS JOIN ticket USING (number)
            CROSS JOIN organisation ON organisation.id = organisationId
            LEFT JOIN consultant ON consultant.id = ownerId LEFT JOIN topic ON topic.id = topicId
        WHERE ticket.createdAt <= :now
        """
}
