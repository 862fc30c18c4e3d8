package import DeskModel
import DeskProse
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

extension Desk.Tickets {
    /// Changes one ticket in one transaction: looks it up, does what `body` does, writes it back as
    /// changed now, and puts one entry on record. Texts are changed in `body`, inside `changingText`.
    package func change(
        _ verb: Verb, _ number: Int64, _ body: (Act, inout TicketWork) throws -> Void
    ) throws -> TicketChange {
        try write(verb) { act in try act.change(number, act.sql.calendar(), body) }
    }

    /// Changes several tickets alike, in one transaction: all of them, or where one cannot be changed, none.
    ///
    /// Throws `ManyRefused` where there are several and some cannot be changed.
    package func change(
        _ verb: Verb, _ numbers: [Int64], _ body: (Act, inout TicketWork) throws -> Void
    ) throws -> [TicketChange] {
        try write(verb) { act in
            let calendar = try act.sql.calendar()
            guard numbers.count > 1 else { return try numbers.map { try act.change($0, calendar, body) } }
            var changes: [TicketChange] = []
            var verdicts: [ImportVerdict] = []
            for (index, number) in numbers.enumerated() {
                var fault: DeskError?
                do {
                    changes.append(try act.change(number, calendar, body))
                } catch let error as DeskError where error.kind.concernsOneRow {
                    fault = act.sql.proposing(error, within: try act.visibility)
                }
                verdicts.append(
                    ImportVerdict(
                        row: index + 1, key: String(number), word: fault == nil ? .updated : .failed,
                        fault: fault))
            }
            guard verdicts.allSatisfy({ $0.fault == nil }) else { throw ManyRefused(verdicts: verdicts) }
            return changes
        }
    }
}

/// Several things were to be changed at once, and some cannot be: nothing was.
package struct ManyRefused: Error {
    /// What would have become of each.
    package let verdicts: [ImportVerdict]

    /// The same as one error: it is as bad as the first that failed, and tells what is wrong with each.
    package var summary: DeskError {
        let faults = verdicts.compactMap(\.fault)
        return DeskError(
            faults.first?.kind ?? .fault,
            .manyRefused(faults.count, of: verdicts.count, faults.prefix(10).map(\.message)),
            hint: faults.first?.hint)
    }
}

extension Act {
    /// Changes one ticket in the transaction at hand.
    func change(
        _ number: Int64, _ calendar: WorkingCalendar, _ body: (Act, inout TicketWork) throws -> Void
    ) throws -> TicketChange {
        var work = TicketWork(try knownTicket(number), calendar)
        try checkNotMerged(work.ticket)
        try body(self, &work)
        if !work.isUnchanged {
            if work.ticket.ownerID != work.before.ownerID, work.ticket.laterAt == work.before.laterAt {
                try bringBack(&work.ticket)
                work.ticket.dueAt = try sql.due(work.ticket, calendar)
            }
            try save(&work.ticket)
            try record(.ticket(number), .object(Changes(work.before, work.ticket).members + work.notes))
        }
        let after = try knownTicket(number)
        return TicketChange(
            detail: try detail(of: after, zone: calendar.zone), isUnchanged: work.isUnchanged,
            remarks: work.remarks)
    }
}
