package import DeskModel
import DeskStore

extension Desk {
    /// Tickets in which all words stand, and where; closed ones too, unless the filter names states.
    package func search(
        _ words: SearchWords, _ filter: TicketFilter, exact: Bool, order: SearchOrder, limit: Int?
    ) throws -> [TicketHit] {
        try read(.ticketSearch) { act in
            let zone = try act.sql.zone()
            var filter = filter
            if filter.states.isEmpty { filter.states = Ticket.State.allCases }
            return try act.sql.hits(
                words, filter, within: act.visibility, exact: exact, order: order, limit: limit
            ).map { hit in
                TicketHit(line: TicketLine(hit.ticket, at: now, in: zone), snippet: hit.snippet)
            }
        }
    }
}
