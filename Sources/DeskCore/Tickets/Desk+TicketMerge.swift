package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// Lets one ticket go on in another of the same organisation: the first is closed, the other shows both
    /// threads, and its response is owed when the sooner of both was. Everything that was said stays where it
    /// was said, so that it can be taken apart again.
    ///
    /// Throws `.forbidden` where that would hide something from its reader or take what was paid for.
    package func merge(_ number: Int64, into other: Int64) throws -> TicketChange {
        guard number != other else { throw DeskError(.usage, .mergeWithItself(number)) }
        return try write(.ticketMerge) { transaction in
            let calendar = try transaction.calendar()
            var source = try transaction.knownTicket(number)
            var target = try transaction.knownTicket(other)
            if let merged = try transaction.mergeTarget(of: number) {
                guard merged == other else {
                    throw DeskError(.conflict, .isMerged(number, merged), hint: .unmergeHint(number))
                }
                return TicketChange(
                    detail: try transaction.detail(of: target, zone: calendar.zone), isUnchanged: true)
            }
            try transaction.checkMerge(source, target)
            let before = (try transaction.standing(of: number), try transaction.standing(of: other))
            let owedFrom = source.state.isQueued ? source.dueFrom : nil
            try transaction.setAside(&source)
            try transaction.takeOver(owedFrom, &target, calendar)
            try transaction.insertMerge(
                of: number, into: other, standings: [before.0, before.1, try transaction.standing(of: other)])
            try transaction.record(.ticket(number), ["into": .integer(other)])
            try transaction.tell(.ticketMerged, source, detail: ["into": .integer(other)])
            return TicketChange(
                detail: try transaction.detail(of: transaction.knownTicket(other), zone: calendar.zone),
                isUnchanged: false)
        }
    }

    /// Takes a merge back: both tickets stand as they stood. What has happened to the other one since is left
    /// alone.
    ///
    /// Throws `.forbidden` for a ticket that was not merged.
    package func unmerge(_ number: Int64) throws -> TicketChange {
        try write(.ticketUnmerge) { transaction in
            _ = try transaction.knownTicket(number)
            guard let merge = try transaction.removeMerge(of: number), merge.standings.count == 3 else {
                throw DeskError(.forbidden, .isNotMerged(number))
            }
            try transaction.restore(merge.standings[0], ticket: number)
            if try transaction.standing(of: merge.into) == merge.standings[2] {
                try transaction.restore(merge.standings[1], ticket: merge.into)
            }
            try transaction.record(.ticket(number), ["from": .integer(merge.into)])
            return TicketChange(
                detail: try transaction.detail(
                    of: transaction.knownTicket(number), zone: transaction.zone()), isUnchanged: false)
        }
    }

    /// Ties two tickets.
    package func linkTickets(_ number: Int64, _ kind: TicketLink.Kind, _ other: Int64) throws -> TicketChange
    {
        guard number != other else { throw DeskError(.usage, .linkWithItself(number)) }
        return try changeTicket(.ticketLink, number) { transaction, work in
            _ = try transaction.knownTicket(other)
            work.isUnchanged = try !transaction.insertLink(number, kind, other)
            work.notes.append(JSON.Member(kind.rawValue, .integer(other)))
        }
    }

    /// Unties two tickets, whatever tied them; nothing to do when nothing does.
    package func unlinkTickets(_ number: Int64, _ other: Int64) throws -> TicketChange {
        try changeTicket(.ticketUnlink, number) { transaction, work in
            _ = try transaction.knownTicket(other)
            work.isUnchanged = try !transaction.deleteLinks(between: number, and: other)
            work.notes.append(JSON.Member("other", .integer(other)))
        }
    }
}

extension Transaction {
    /// Refuses a merge that must not be.
    fileprivate func checkMerge(_ source: Ticket, _ target: Ticket) throws {
        guard source.organisationID == target.organisationID else {
            throw DeskError(.forbidden, .mergeAcross(source.organisation, target.organisation))
        }
        if let end = try mergeTarget(of: target.number) {
            throw DeskError(
                .forbidden, .isMerged(target.number, end),
                hint: end == source.number ? .unmergeHint(target.number) : .mergeHint(source.number, end))
        }
        try checkOpen(target)
        guard source.lane == .standard || target.lane == .fast else {
            throw DeskError(
                .forbidden, .mergeLosesLane(source.number, target.number),
                hint: .mergeHint(target.number, source.number))
        }
    }

    /// Closes a ticket that goes on elsewhere.
    fileprivate func setAside(_ source: inout Ticket) throws {
        if source.state == .waiting { try endPause(ticket: source.number) }
        source.state = .closed
        source.closedAt = source.closedAt ?? now
        source.dueFrom = nil
        source.dueAt = nil
        try save(&source)
    }

    /// Owes the word that was owed on the other ticket, if it was owed sooner than one's own.
    fileprivate func takeOver(_ owedFrom: Instant?, _ target: inout Ticket, _ calendar: WorkingCalendar)
        throws
    {
        if let owedFrom, target.dueFrom.map({ owedFrom < $0 }) ?? true {
            if !target.state.isQueued { try advance(&target, by: .receive, calendar) }
            target.dueFrom = owedFrom
            target.dueAt = try due(target, calendar)
        }
        try save(&target)
    }

    /// Refuses to change a ticket that goes on elsewhere.
    func checkNotMerged(_ ticket: Ticket) throws {
        guard ticket.state == .closed, let end = try mergeTarget(of: ticket.number) else { return }
        throw DeskError(.forbidden, .isMerged(ticket.number, end), hint: .unmergeHint(ticket.number))
    }
}
