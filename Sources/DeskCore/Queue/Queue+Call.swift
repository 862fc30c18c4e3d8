package import DeskModel
import DeskProse
import DeskStore

extension Desk.Queue {
    /// Whom one can call now or within so many seconds: tickets of no one and one's own, the window that
    /// closes soonest first, of those that close together the oldest ticket.
    package func callable(within seconds: Int64, limit: Int? = nil) throws -> [CallLine] {
        try read(.queueCall) { act in
            let zone = try act.sql.zone()
            let open = try act.openWindows(until: now + seconds, limit: limit ?? .max, in: zone)
            let tickets = try open.compactMap { try act.sql.ticket(number: $0.number) }
            let callees = try act.sql.callees(of: tickets)
            return zip(tickets, open).map { ticket, open in
                let callee = callees[ticket.number]
                return CallLine(
                    line: TicketLine(ticket, at: now, in: zone), name: callee?.name ?? "",
                    phone: callee?.phone, window: open.window, calls: callee?.calls ?? [])
            }
        }
    }
}

/// A ticket whose customer can be called, and when.
private struct OpenWindow: Comparable {
    let number: Int64
    let window: Interval

    static func < (left: OpenWindow, right: OpenWindow) -> Bool {
        (left.window.end, left.number) < (right.window.end, right.number)
    }
}

extension Act {
    /// Tickets of no one and of whoever acts, with the first window that opens until an instant: so many, in
    /// order, and hardly more are looked at.
    fileprivate func openWindows(
        until: Instant, limit: Int, in zone: TimeZoneTable
    ) throws -> [OpenWindow] {
        var first: [OpenWindow] = []
        var seen: Set<Int64> = []
        let start = zone.local(at: now)
        let end = zone.local(at: until)
        guard limit > 0 else { return [] }
        for date in (0...max(0, end.date - start.date)).map({ start.date + $0 }) {
            let after = date == start.date ? start.minute : -1
            let by = date == end.date ? end.minute : 1440
            for caller in [Transaction.anyCaller, try actor.consultant.id] {
                try sql.eachCallable(by: caller, on: date, after: after, by: by, within: visibility) {
                    number, minute, windows in
                    // A ticket's windows may reach on from one another, so its stretch closes no sooner than this.
                    let soonest = OpenWindow(
                        number: number,
                        window: Interval(start: now, end: zone.instant(date, second: minute * 60)))
                    if first.count == limit, let last = first.last, last < soonest { return false }
                    guard seen.insert(number).inserted, let window = windows.next(at: now, in: zone),
                        window.start <= until
                    else { return true }
                    first.append(OpenWindow(number: number, window: window))
                    if first.count >= limit { first = Array(first.sorted().prefix(limit)) }
                    return true
                }
            }
        }
        return first.sorted()
    }
}
