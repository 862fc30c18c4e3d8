package import DeskModel
import DeskProse
import DeskStore

extension Desk.Tickets {
    /// Waits for the customer; the clock of our response stands still.
    package func wait(_ numbers: [Int64]) throws -> [TicketChange] {
        try change(.ticketWait, numbers) { act, work in
            if work.ticket.state == .waiting {
                work.isUnchanged = true
            } else {
                try act.advance(&work.ticket, by: .wait, work.calendar)
            }
        }
    }

    /// Resolves a ticket and tells the customer so, with a text if there is one.
    package func resolve(_ numbers: [Int64], _ text: String?) throws -> [TicketChange] {
        let text = try text.map(Self.words)
        return try change(.ticketResolve, numbers) { act, work in
            if work.ticket.state == .resolved, text == nil {
                work.isUnchanged = true
                return
            }
            try act.advance(&work.ticket, by: .resolve, work.calendar)
            let comment = try text.map { try act.say(.reply, $0, &work) }
            try act.tell(.ticketResolved, &work, comment: comment)
        }
    }

    /// Closes a ticket. The customer is told when it is one of us who closes it.
    package func close(_ numbers: [Int64]) throws -> [TicketChange] {
        try change(.ticketClose, numbers) { act, work in
            if work.ticket.state == .closed {
                work.isUnchanged = true
                return
            }
            try act.advance(&work.ticket, by: .close, work.calendar)
            if try act.actor.person == nil { try act.tell(.ticketClosed, &work) }
        }
    }

    /// Takes up a resolved or closed ticket again; our response is due from now. A ticket whose owner can no
    /// longer act goes back to the queue.
    package func reopen(_ number: Int64, reason: String) throws -> TicketChange {
        let reason = try Text.line(reason, .reason, limit: 300)
        return try change(.ticketReopen, number) { act, work in
            if let owner = work.ticket.owner, try act.sql.consultant(login: owner)?.disabled ?? true {
                act.setOwner(nil, of: &work.ticket)
            }
            try act.advance(&work.ticket, by: .reopen, work.calendar)
            work.notes.append(JSON.Member("reason", .string(reason)))
        }
    }
}
