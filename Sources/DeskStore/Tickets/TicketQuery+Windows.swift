import DeskModel
import GRDB

extension TicketQuery {
    /// Narrows to tickets of which a window is open now, or opens within so many seconds.
    ///
    /// What is open now is told exactly, by the day and the minute that clocks show. Ahead, whole days
    /// are left; what opens too late on the last of them is for the caller to leave out.
    mutating func addReachable(within seconds: Int64, in transaction: Transaction) throws {
        let zone = try transaction.zone()
        let local = zone.local(at: transaction.now)
        guard seconds > 0 else {
            let isOpen = "fromMinute <= :minute AND toMinute > :minute AND (date = :date OR days & :day)"
            // Where nobody at all can be reached, which is told once, no ticket need be looked at.
            return add(
                """
                EXISTS (SELECT 1 FROM ticketWindow INDEXED BY ticketWindowCallable
                    WHERE callableBy IS NOT NULL AND \(isOpen))
                AND EXISTS (SELECT 1 FROM ticketWindow WHERE ticketWindow.ticketNumber = ticket.number AND \(isOpen))
                """,
                ["minute": local.minute, "date": local.date.iso, "day": Self.bit(of: local.date)])
        }
        let last = min(zone.date(at: transaction.now + seconds), local.date + 7)
        var days: Int64 = 0
        for offset in 0...(last - local.date) { days |= Self.bit(of: local.date + offset) }
        add(
            """
            EXISTS (SELECT 1 FROM ticketWindow WHERE ticketWindow.ticketNumber = ticket.number
                AND (date BETWEEN :date AND :last OR days & :days))
            """,
            ["date": local.date.iso, "last": last.iso, "days": days])
    }

    private static func bit(of date: CivilDate) -> Int64 { 1 << (Int64(date.weekday) - 1) }
}
