package import DeskModel
import DeskStore

extension Desk {
    /// Tickets in which all words stand, and where; closed ones too, unless the filter names states.
    package func search(
        _ words: SearchWords, _ filter: TicketFilter, exact: Bool, order: SearchOrder, limit: Int?
    ) throws -> [TicketHit] {
        try read(.ticketSearch) { transaction in
            let zone = try transaction.zone()
            var filter = filter
            if filter.states.isEmpty { filter.states = Ticket.State.allCases }
            return try transaction.hits(
                words, filter, within: transaction.visibility, exact: exact, order: order, limit: limit
            ).map { hit in
                TicketHit(line: TicketLine(hit.ticket, at: now, in: zone), snippet: hit.snippet)
            }
        }
    }
}
