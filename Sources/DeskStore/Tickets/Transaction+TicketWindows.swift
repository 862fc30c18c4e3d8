package import DeskModel
import GRDB

extension Transaction {
    /// The windows of a ticket.
    package func windows(ticket number: Int64) throws -> [Window] {
        Self.windows(
            try text(
                """
                SELECT group_concat(ifnull(days, date) || ' ' || fromMinute || ' ' || toMinute, ';')
                FROM ticketWindow WHERE ticketNumber = ?
                """, [number]))
    }

    /// Adds windows to those a ticket has.
    package func insertWindows(_ windows: [Window], ticket number: Int64) throws {
        for window in windows {
            let (days, date, hours): (Int64?, String?, DaySpan) =
                switch window {
                case .weekly(let days, let hours): (Int64(days.rawValue), nil, hours)
                case .date(let date, let hours): (nil, date.iso, hours)
                }
            try run(
                "INSERT INTO ticketWindow (ticketNumber, days, date, fromMinute, toMinute) VALUES (?, ?, ?, ?, ?)",
                [number, days, date, hours.from, hours.to])
        }
    }

    /// Removes all windows of a ticket.
    package func deleteWindows(ticket number: Int64) throws {
        try run("DELETE FROM ticketWindow WHERE ticketNumber = ?", [number])
    }

    /// Who calls about tickets in the queue that no one has.
    package static let anyCaller: Int64 = 0

    /// Hands over tickets of a caller with a window on a day that closes after one minute and opens by another, the
    /// one that closes soonest first, until the body says that it has enough: the number, the minute at which the
    /// window closes, and all windows of the ticket.
    package func eachCallable(
        by caller: Int64, on date: CivilDate, after: Int, by last: Int, within visibility: Visibility,
        _ body: (Int64, Int, [Window]) throws -> Bool
    ) throws {
        for day in [nil, date.iso] {
            try walk(
                """
                SELECT ticket.number, own.toMinute,
                    (SELECT group_concat(ifnull(days, date) || ' ' || fromMinute || ' ' || toMinute, ';')
                        FROM ticketWindow WHERE ticketWindow.ticketNumber = ticket.number)
                FROM ticketWindow AS own INDEXED BY ticketWindowCallable
                    CROSS JOIN ticket ON ticket.number = own.ticketNumber
                WHERE own.callableBy = :caller AND own.date IS :day AND own.toMinute > :after
                    AND own.fromMinute <= :last AND ifnull(own.days & :weekday, 1) <> 0
                    AND ifnull(ticket.laterAt, 0) <= :now AND \(visibility.ticketCondition)
                ORDER BY own.toMinute, own.ticketNumber
                """,
                [
                    "now": now.seconds, "caller": caller, "day": day, "after": after, "last": last,
                    "weekday": WeekdaySet(weekday: date.weekday).rawValue,
                ]
            ) { try body($0[0], $0[1], Self.windows($0[2])) }
        }
    }

    /// Windows as a list's subquery hands them over.
    static func windows(_ text: String?) -> [Window] { text.map(Window.all(stored:)) ?? [] }
}
