package import DeskModel
package import DeskProse
package import DeskStore

/// What a change of a ticket works with.
package struct TicketWork {
    /// As it is now.
    package var ticket: Ticket
    /// As it was.
    package let before: Ticket
    package let calendar: WorkingCalendar
    /// What the audit log keeps besides what differs; no long texts.
    package var notes: [JSON.Member] = []
    /// What the one who changes it should know.
    package var remarks: [Prose] = []
    /// Set where nothing was to be done: nothing is written.
    package var isUnchanged = false

    init(_ ticket: Ticket, _ calendar: WorkingCalendar) {
        self.ticket = ticket
        before = ticket
        self.calendar = calendar
    }
}

extension Desk {
    /// Changes one ticket in one transaction: looks it up, does what `body` does, writes it back as
    /// changed now, and puts one entry on record. Texts are changed in `body`, inside `changingText`.
    package func changeTicket(
        _ verb: Verb, _ number: Int64, _ body: (Transaction, inout TicketWork) throws -> Void
    ) throws -> TicketChange {
        try write(verb) { transaction in
            let calendar = try transaction.calendar()
            var work = TicketWork(try transaction.knownTicket(number), calendar)
            try transaction.checkNotMerged(work.ticket)
            try body(transaction, &work)
            if !work.isUnchanged {
                try transaction.save(&work.ticket)
                try transaction.record(
                    .ticket(number), .object(Changes(work.before, work.ticket).members + work.notes))
            }
            let after = try transaction.knownTicket(number)
            return TicketChange(
                detail: try transaction.detail(of: after, zone: calendar.zone), isUnchanged: work.isUnchanged,
                remarks: work.remarks)
        }
    }
}
