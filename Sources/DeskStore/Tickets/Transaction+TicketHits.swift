package import DeskModel
import GRDB

extension Transaction {
    /// As many of the newest hits are judged by rank.
    package static let rankedHits = 5000

    /// Tickets in which all words stand, and where.
    ///
    /// Customers find neither notes nor tickets that are not theirs. With `exact` accents count.
    package func hits(
        _ words: SearchWords, _ filter: TicketFilter, within visibility: Visibility, exact: Bool,
        order: SearchOrder, limit: Int?
    ) throws -> [(ticket: Ticket, snippet: Snippet)] {
        var found: [(ticket: Ticket, snippet: Snippet)] = []
        let wanted = limit ?? .max
        guard wanted > 0, !words.terms.isEmpty else { return [] }
        // Without exactness SQL counts; with it we do, a page at a time.
        let page = exact ? 500 : wanted == .max ? -1 : wanted
        var below = Int64.max
        var offset = 0
        while found.count < wanted {
            let rows = try hitRows(
                words, filter, visibility, order, below: below, offset: offset, limit: page)
            for row in rows where found.count < wanted {
                let number: Int64 = try row[0]
                if exact,
                    try !words.occurExactly(in: searchedText(of: number, withNotes: visibility.showsNotes))
                {
                    continue
                }
                guard let ticket = try ticket(number: number) else { continue }
                found.append((ticket, Snippet(marked: try row[1])))
            }
            guard page > 0, rows.count == page else { break }
            if order == .newest { below = try rows.last?[0] ?? 0 } else { offset += page }
        }
        return found
    }

    private func hitRows(
        _ words: SearchWords, _ filter: TicketFilter, _ visibility: Visibility, _ order: SearchOrder,
        below: Int64, offset: Int, limit: Int
    ) throws -> [Row] {
        let query = try TicketQuery(filter, within: visibility, in: self)
        var arguments = query.arguments
        let match = words.query(withNotes: visibility.showsNotes)
        arguments += ["match": match, "below": below, "floor": order == .rank ? try rankFloor(match) : 0]
        // A subject says more than what was written about it later.
        let end =
            order == .rank
            ? "bm25(ticketSearch, 8, 2, 1, 1), ticketSearch.rowid DESC" : "ticketSearch.rowid DESC"
        return try rows(
            """
            SELECT ticketSearch.rowid, snippet(ticketSearch, -1, char(1), char(2), '…', 14)
            FROM ticketSearch CROSS JOIN ticket ON ticket.number = ticketSearch.rowid
            WHERE ticketSearch MATCH :match AND ticketSearch.rowid < :below AND ticketSearch.rowid >= :floor
                AND \(query.hitCondition)
            ORDER BY \(end) LIMIT \(limit) OFFSET \(offset)
            """, arguments)
    }

    /// The number of the oldest hit that is judged.
    private func rankFloor(_ match: String) throws -> Int64 {
        try number(
            """
            SELECT rowid FROM ticketSearch WHERE ticketSearch MATCH ? ORDER BY rowid DESC
            LIMIT 1 OFFSET \(Self.rankedHits - 1)
            """, [match]) ?? 0
    }

    /// What was searched of a ticket, with or without our notes.
    private func searchedText(of number: Int64, withNotes: Bool) throws -> String {
        guard
            let row = try row(
                "SELECT subject, body, conversation, notes FROM ticketText WHERE number = ?", [number])
        else { return "" }
        let parts: [String] =
            try withNotes ? [row[0], row[1], row[2], row[3]] : [row[0], row[1], row[2]]
        return parts.joined(separator: "\n")
    }
}
