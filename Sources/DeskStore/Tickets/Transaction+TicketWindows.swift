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

    /// Windows as a list's subquery hands them over: `31 480 660;2026-12-01 780 930`.
    static func windows(_ text: String?) -> [Window] {
        guard let text else { return [] }
        return text.utf8.split(separator: UInt8(ascii: ";")).compactMap { part in
            let fields = part.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count == 3, let from = Int(fields[1]), let to = Int(fields[2]),
                let hours = DaySpan(from: from, to: to)
            else { return nil }
            if let days = UInt8(fields[0]) { return .weekly(WeekdaySet(rawValue: days), hours) }
            return CivilDate(iso: fields[0]).map { .date($0, hours) }
        }
    }
}
