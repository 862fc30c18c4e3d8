package import DeskModel
import DeskProse
import DeskStore

extension Desk.Queue {
    /// The queue in service order, of the tickets that a filter leaves.
    package func list(_ filter: TicketFilter, limit: Int? = nil) throws -> [QueueLine] {
        try read(.queueList) { try $0.queueLines(filter, limit: limit) }
    }

    /// Why a ticket stands where it stands.
    package func explanation(of number: Int64) throws -> QueueExplanation {
        try read(.queueExplain) { act in
            let ticket = try act.knownTicket(number)
            let line = TicketLine(ticket, at: now, in: try act.sql.zone())
            let size = try act.sql.queueSize()
            let target = try act.sql.target(ticket.lane)
            guard ticket.state.isQueued else {
                return QueueExplanation(
                    line: line, position: nil, size: size, terms: [], dueFrom: ticket.dueFrom,
                    targetSeconds: target, overtakers: [], overtakenBy: 0)
            }
            let ahead = try act.sql.ahead(of: ticket.order)
            let overtakers = try act.sql.overtakers(of: ticket, limit: 50)
            let zone = try act.sql.zone()
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

    /// When a ticket can expect our response.
    package func forecast(of number: Int64) throws -> QueueForecast {
        try read(.queueForecast) { act in
            let ticket = try act.knownTicket(number)
            let calendar = try act.sql.calendar()
            let pace = try act.sql.pace(since: now - Self.paceSpan, calendar: calendar)
            return try act.forecast(of: ticket, pace: pace, on: calendar)
        }
    }

    /// How far back answers tell the pace of late: four weeks.
    static var paceSpan: Int64 { 28 * 86_400 }
}

extension Act {
    /// When a ticket can expect our response at a pace.
    func forecast(of ticket: Ticket, pace: QueueForecast.Pace, on calendar: WorkingCalendar) throws
        -> QueueForecast
    {
        let line = TicketLine(ticket, at: now, in: calendar.zone)
        guard let position = try sql.position(of: ticket) else {
            return QueueForecast(line: line, position: nil, ahead: 0, pace: pace, expectedAt: nil)
        }
        let ahead = try sql.owedAhead(of: ticket.order)
        let expected =
            ticket.dueAt == nil
            ? nil : QueueForecast.expect(ahead: ahead, pace: pace, from: now, on: calendar)
        return QueueForecast(line: line, position: position, ahead: ahead, pace: pace, expectedAt: expected)
    }

    /// Lines of the queue with their places in it.
    func queueLines(_ given: TicketFilter, limit: Int?) throws -> [QueueLine] {
        let zone = try sql.zone()
        var filter = given
        // What stands in the queue and no one has is new: so its own index serves.
        if filter.owner == TicketFilter.Owner.none {
            filter.states = filter.states.isEmpty || filter.states.contains(.new) ? [.new] : [.closed]
            filter.owner = nil
        }
        let tickets = try queue(filter, limit: limit)
        // An unfiltered list shows the queue from its head, where nothing of it is hidden.
        let places = try filter == TicketFilter() && !sql.hasLater() ? nil : sql.positions(of: tickets)
        return tickets.enumerated().map { index, ticket in
            QueueLine(TicketLine(ticket, at: now, in: zone), position: places?[ticket.number] ?? index + 1)
        }
    }
}

extension Desk.Queue {
    /// A number that differs once another process has changed the database.
    package func dataVersion() throws -> Int64 {
        try store.read(at: now) { try $0.dataVersion() }
    }

    /// The queue as it is watched, and how many stand in it.
    package func watched(_ filter: TicketFilter, limit: Int) throws -> (lines: [QueueLine], size: Int) {
        try read(.queueWatch) { (try $0.queueLines(filter, limit: limit), try $0.sql.queueSize()) }
    }
}
