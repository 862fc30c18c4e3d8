package import DeskModel
import DeskProse
import DeskStore

extension Act {
    /// What whoever acts may know of.
    ///
    /// Throws `.fault` where the program itself does: what cannot be decided is refused.
    package var visibility: Visibility { get throws { try actor.visibility } }

    /// The ticket of a number, if whoever acts may know of it; else `.notFound`.
    package func knownTicket(_ number: Int64) throws -> Ticket {
        try sql.knownTicket(number, within: visibility)
    }

    /// The account of an address, if whoever acts may know of it; else `.notFound`.
    package func knownAccount(_ email: EmailAddress, orErased: Bool = false) throws -> Account {
        try sql.knownAccount(email, orErased: orErased, within: visibility)
    }

    /// A ticket with all of it that whoever acts may see.
    package func detail(of ticket: Ticket, zone: TimeZoneTable) throws -> TicketDetail {
        try sql.detail(of: ticket, zone: zone, within: visibility)
    }

    /// A ticket and those merged into it that whoever acts may know of.
    package func thread(of number: Int64) throws -> [Int64] {
        try sql.thread(of: number, within: visibility)
    }

    /// What happened to the tickets of a thread, as far as whoever acts may see it.
    package func history(_ thread: [Int64]) throws -> [TicketEvent] {
        try sql.history(thread, within: visibility)
    }

    /// Tickets that a filter leaves of those whoever acts may know of, newest first.
    package func tickets(
        _ filter: TicketFilter = TicketFilter(), below: Int64? = nil, limit: Int? = nil
    ) throws -> [Ticket] {
        try sql.tickets(resolved(filter), within: visibility, below: below, limit: limit)
    }

    /// Tickets of the queue that a filter leaves of those whoever acts may know of, in service order.
    package func queue(_ filter: TicketFilter = TicketFilter(), limit: Int? = nil) throws -> [Ticket] {
        try sql.queue(queued(filter), within: visibility, limit: limit)
    }

    /// A filter for the queue, which hides what is put aside unless that is asked for.
    private func queued(_ filter: TicketFilter) throws -> TicketFilter {
        var filter = try resolved(filter)
        filter.later = filter.later ?? false
        return filter
    }

    /// A filter with the login of whoever acts in the place of `me`.
    private func resolved(_ filter: TicketFilter) throws -> TicketFilter {
        guard filter.owner == .me else { return filter }
        var filter = filter
        filter.owner = .login(try actor.consultant.login)
        return filter
    }
}

extension Transaction {
    /// An error with what was probably meant, where something was sought in vain and the like of it may be seen.
    func proposing(_ error: DeskError, within visibility: Visibility) -> DeskError {
        guard let sought = error.sought, let word = try? near(sought, within: visibility) else {
            return error
        }
        return error.proposing(word)
    }
}
