package import DeskModel
import DeskProse
import DeskStore

extension Desk.Tickets {
    /// Puts tickets aside: they are ours, their clock stands still and the queue hides them until a time such as
    /// `po 9:00`, a whole day being its opening. They are back by themselves, since whoever reads looks at the time.
    package func putAside(_ numbers: [Int64], until text: String) throws -> [TicketChange] {
        try change(.ticketWait, numbers) { act, work in
            let until = try act.ahead(text, work.calendar)
            try act.putAside(&work.ticket, until: until, work.calendar)
            work.isUnchanged = work.ticket == work.before
        }
    }
}

extension Act {
    /// The instant ahead that somebody wrote, a day being its opening.
    ///
    /// Throws `.usage` for what is no time, and for one that is not ahead.
    func ahead(_ text: String, _ calendar: WorkingCalendar) throws -> Instant {
        let instant =
            switch try Moment(text, now: now, zone: calendar.zone, direction: .ahead) {
            case .instant(let instant): instant
            case .day(let date): calendar.opening(on: date) ?? calendar.zone.instant(date)
            }
        guard instant > now, instant - now <= TimeSpan.longest.seconds else {
            throw DeskError(.usage, .untilIsNotAhead(text), hint: .untilExample)
        }
        return instant
    }

    /// Puts a ticket aside until an instant. Where nothing is owed, our response is from then on.
    func putAside(_ ticket: inout Ticket, until: Instant, _ calendar: WorkingCalendar) throws {
        guard ticket.laterAt != until else { return }
        guard ticket.state.after(.wait) != nil else { throw illegal(.wait, ticket) }
        try claimIfFree(&ticket)
        ticket.dueFrom = ticket.dueFrom == ticket.laterAt ? until : ticket.dueFrom ?? until
        ticket.state = .open
        ticket.laterAt = until
        try sql.endPause(ticket: ticket.number)
        try sql.pause(ticket: ticket.number, until: until)
        ticket.dueAt = try sql.due(ticket, calendar)
    }

    /// Lets a ticket stand in the queue at once.
    func bringBack(_ ticket: inout Ticket) throws {
        guard ticket.laterAt != nil else { return }
        if ticket.isLater(at: now) {
            if ticket.dueFrom == ticket.laterAt { ticket.dueFrom = now }
            try sql.endPause(ticket: ticket.number)
        }
        ticket.laterAt = nil
    }
}
