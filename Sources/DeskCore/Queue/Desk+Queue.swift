package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// The queue in service order, of the tickets that a filter leaves.
    package func queue(_ filter: TicketFilter, limit: Int? = nil) throws -> [QueueLine] {
        try read(.queueList) { try $0.queueLines(filter, limit: limit) }
    }

    /// Whom one can call now or within so many seconds: tickets of no one and one's own, the window that
    /// closes soonest first.
    package func callable(within seconds: Int64) throws -> [CallLine] {
        try read(.queueCall) { transaction in
            let zone = try transaction.zone()
            var tickets: [Ticket] = []
            tickets += try transaction.queue(TicketFilter(states: [.new], reachableWithin: seconds))
            tickets += try transaction.queue(TicketFilter(owner: .me, reachableWithin: seconds))
            let until = now + seconds
            let open = tickets.compactMap { ticket -> (ticket: Ticket, window: Interval)? in
                guard let window = ticket.windows.next(at: now, in: zone), window.start <= until else {
                    return nil
                }
                return (ticket, window)
            }.sorted { ($0.window.end, $0.ticket.order) < ($1.window.end, $1.ticket.order) }
            let callees = try transaction.callees(of: open.map(\.ticket))
            return open.map { ticket, window in
                let callee = callees[ticket.number]
                return CallLine(
                    line: TicketLine(ticket, at: now, in: zone), name: callee?.name ?? "",
                    phone: callee?.phone,
                    window: window, calls: callee?.calls ?? [])
            }
        }
    }

    /// Why a ticket stands where it stands.
    package func explanation(of number: Int64) throws -> QueueExplanation {
        try read(.queueExplain) { transaction in
            let ticket = try transaction.knownTicket(number)
            let line = TicketLine(ticket, at: now, in: try transaction.zone())
            let size = try transaction.queueSize()
            let target = try transaction.target(ticket.lane)
            guard ticket.state.isQueued else {
                return QueueExplanation(
                    line: line, position: nil, size: size, terms: [], dueFrom: ticket.dueFrom,
                    targetSeconds: target, overtakers: [], overtakenBy: 0)
            }
            let ahead = try transaction.ahead(of: ticket.order)
            let overtakers = try transaction.overtakers(of: ticket, limit: 50)
            let zone = try transaction.zone()
            return QueueExplanation(
                line: line, position: ahead.lane + ahead.due + ahead.number + 1, size: size,
                terms: [
                    .init(.lane, value: ticket.lane.rawValue, ahead: ahead.lane),
                    .init(.due, value: ticket.dueAt?.iso, ahead: ahead.due),
                    .init(.number, value: String(ticket.number), ahead: ahead.number),
                ], dueFrom: ticket.dueFrom, targetSeconds: target,
                overtakers: overtakers.tickets.map { TicketLine($0, at: now, in: zone) },
                overtakenBy: overtakers.count)
        }
    }

    /// When a ticket can expect our word.
    package func forecast(of number: Int64) throws -> QueueForecast {
        try read(.queueForecast) { transaction in
            let ticket = try transaction.knownTicket(number)
            let calendar = try transaction.calendar()
            let line = TicketLine(ticket, at: now, in: calendar.zone)
            let pace = try transaction.pace(since: now - Desk.paceSpan, calendar: calendar)
            guard let position = try transaction.position(of: ticket) else {
                return QueueForecast(line: line, position: nil, ahead: 0, pace: pace, expectedAt: nil)
            }
            let ahead = try transaction.owedAhead(of: ticket.order)
            let expected =
                ticket.dueAt == nil
                ? nil : QueueForecast.expect(ahead: ahead, pace: pace, from: now, on: calendar)
            return QueueForecast(
                line: line, position: position, ahead: ahead, pace: pace, expectedAt: expected)
        }
    }

    /// How far back answers tell the pace of late: four weeks.
    private static var paceSpan: Int64 { 28 * 86_400 }
}

extension Transaction {
    /// Lines of the queue with their places in it.
    func queueLines(_ given: TicketFilter, limit: Int?) throws -> [QueueLine] {
        let zone = try zone()
        var filter = given
        // What stands in the queue and no one has is new: so its own index serves.
        if filter.owner == TicketFilter.Owner.none {
            filter.states = filter.states.isEmpty || filter.states.contains(.new) ? [.new] : [.closed]
            filter.owner = nil
        }
        let tickets = try queue(filter, limit: limit)
        // An unfiltered list shows the queue from its head.
        let places = filter == TicketFilter() ? nil : try positions(of: tickets.map(\.number))
        return tickets.enumerated().map { index, ticket in
            QueueLine(TicketLine(ticket, at: now, in: zone), position: places?[ticket.number] ?? index + 1)
        }
    }
}

extension Desk {
    /// The same desk at another instant, for a command that goes on for long.
    package func at(_ now: Instant) -> Desk {
        Desk(store: store, caller: caller, now: now, rehearsal: rehearsal, surroundings: surroundings)
    }

    /// A number that differs once another process has changed the database.
    package func dataVersion() throws -> Int64 {
        try store.read(at: now) { try $0.dataVersion() }
    }

    /// The queue as it is watched, and how many stand in it.
    package func watched(_ filter: TicketFilter, limit: Int) throws -> (lines: [QueueLine], size: Int) {
        try read(.queueWatch) { (try $0.queueLines(filter, limit: limit), try $0.queueSize()) }
    }
}
