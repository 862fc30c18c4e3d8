package import DeskModel
import DeskStore

extension Desk.Tickets {
    /// Tickets in which all words stand, and where; closed ones too, unless the filter names states. While the
    /// full-text index is made anew, older ones are not found yet.
    package func search(
        _ words: SearchWords, _ filter: TicketFilter, exact: Bool, order: SearchOrder, limit: Int?
    ) throws -> (hits: [TicketHit], isWhole: Bool) {
        try read(.ticketSearch) { act in
            let zone = try act.sql.zone()
            var filter = filter
            if filter.states.isEmpty { filter.states = Ticket.State.allCases }
            let hits = try act.sql.hits(
                words, filter, within: act.visibility, exact: exact, order: order, limit: limit
            ).map { hit in
                TicketHit(line: TicketLine(hit.ticket, at: now, in: zone), snippet: hit.snippet)
            }
            return (hits, try act.sql.searchFrom() == nil)
        }
    }
}
