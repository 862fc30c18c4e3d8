package import DeskModel
package import DeskProse
import DeskStore

/// What a change of a ticket works with.
package struct TicketWork {
    /// As it is now.
    package var ticket: Ticket
    /// As it was.
    package let before: Ticket
    /// The desk's working time.
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
        _ verb: Verb, _ number: Int64, _ body: (Act, inout TicketWork) throws -> Void
    ) throws -> TicketChange {
        try write(verb) { act in
            let calendar = try act.sql.calendar()
            var work = TicketWork(try act.knownTicket(number), calendar)
            try act.checkNotMerged(work.ticket)
            try body(act, &work)
            if !work.isUnchanged {
                try act.save(&work.ticket)
                try act.record(
                    .ticket(number), .object(Changes(work.before, work.ticket).members + work.notes))
            }
            let after = try act.knownTicket(number)
            return TicketChange(
                detail: try act.detail(of: after, zone: calendar.zone), isUnchanged: work.isUnchanged,
                remarks: work.remarks)
        }
    }
}
