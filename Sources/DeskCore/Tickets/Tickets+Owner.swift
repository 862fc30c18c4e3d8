package import DeskModel
import DeskProse
import DeskStore

extension Desk.Tickets {
    /// Takes a ticket that no one has.
    ///
    /// Throws `.conflict` when somebody has it: of a hundred who ask at once, one gets it.
    package func take(_ numbers: [Int64]) throws -> [TicketChange] {
        try change(.ticketTake, numbers) { act, work in
            let number = work.ticket.number
            let actor = try act.actor
            guard work.ticket.state.isQueued || work.ticket.state == .waiting else {
                throw act.illegal(.take, work.ticket)
            }
            if let owner = work.ticket.owner {
                let isMine = owner == actor.consultant.login
                throw DeskError(
                    .conflict, isMine ? .isYours(number) : .isOwned(number, owner),
                    hint: isMine ? .showTicket(number) : .stealHint(number))
            }
            guard try act.sql.claim(ticket: number, for: actor.consultant.id) else {
                throw DeskError(.conflict, .takenMeanwhile(number))
            }
            work.ticket = try act.knownTicket(number)
        }
    }

    /// Gives a ticket back to the queue; nothing to do when no one has it.
    ///
    /// Throws `.forbidden` for somebody else's ticket, save for admins.
    package func release(_ number: Int64) throws -> TicketChange {
        try change(.ticketRelease, number) { act, work in
            guard work.ticket.ownerID != nil else {
                work.isUnchanged = true
                return
            }
            try Self.checkHandOver(act, work.ticket)
            guard let next = work.ticket.state.after(.release) else {
                throw act.illegal(.release, work.ticket)
            }
            act.setOwner(nil, of: &work.ticket)
            work.ticket.state = next
        }
    }

    /// Gives a ticket to a consultant who can work on it.
    ///
    /// Throws `.forbidden` for somebody else's ticket, save for admins, and for a consultant who is
    /// disabled or the web site; `.notFound` for one nobody knows.
    package func give(_ numbers: [Int64], to login: String) throws -> [TicketChange] {
        try change(.ticketGive, numbers) { act, work in
            guard let consultant = try act.sql.consultant(login: login) else {
                throw DeskError.unknown(.consultant, login)
            }
            guard !consultant.disabled else { throw DeskError(.forbidden, .consultantIsDisabled(login)) }
            guard consultant.role != .web else { throw DeskError(.forbidden, .webWorksOnNothing(login)) }
            try Self.checkHandOver(act, work.ticket)
            guard work.ticket.state.after(.give) != nil else {
                throw act.illegal(.give, work.ticket)
            }
            guard work.ticket.ownerID != consultant.id else {
                work.isUnchanged = true
                return
            }
            act.setOwner(consultant, of: &work.ticket)
            work.ticket.state = work.ticket.settled(in: work.ticket.state)
            try act.tellOwner(.ticketGiven, consultant.id, work.ticket)
            try act.tellOwner(.ticketStolen, work.before.ownerID, work.ticket)
            if let until = consultant.awayUntil { work.remarks.append(.isAway(login, .instant(until))) }
        }
    }

    /// Takes a ticket from whoever has it.
    package func steal(_ number: Int64, reason: String) throws -> TicketChange {
        let reason = try Text.line(reason, .reason, limit: 300)
        return try change(.ticketSteal, number) { act, work in
            let actor = try act.actor
            guard work.ticket.ownerID != actor.consultant.id else {
                work.isUnchanged = true
                return
            }
            guard work.ticket.state.after(.steal) != nil else {
                throw act.illegal(.steal, work.ticket)
            }
            act.setOwner(actor.consultant, of: &work.ticket)
            try act.tellOwner(.ticketStolen, work.before.ownerID, work.ticket)
            work.notes.append(JSON.Member("reason", .string(reason)))
        }
    }

    private static func checkHandOver(_ act: Act, _ ticket: Ticket) throws {
        guard try act.mayHandOver(ticket) else {
            throw DeskError(
                .forbidden, .isOwned(ticket.number, ticket.owner ?? ""), hint: .stealHint(ticket.number))
        }
    }
}
