package import DeskModel
import DeskProse
import DeskStore

extension Desk.Tickets {
    /// Lets one ticket go on in another of the same organisation: the first is closed, the other shows both
    /// threads, and its response is due when the sooner of both was. Everything that was said stays where it
    /// was said, so that it can be taken apart again.
    ///
    /// Throws `.forbidden` where that would hide something from its reader or take what was paid for.
    package func merge(_ number: Int64, into other: Int64) throws -> TicketChange {
        guard number != other else { throw DeskError(.usage, .mergeWithItself(number)) }
        return try write(.ticketMerge) { act in
            let calendar = try act.sql.calendar()
            var source = try act.knownTicket(number)
            var target = try act.knownTicket(other)
            if let merged = try act.sql.mergeTarget(of: number) {
                guard merged == other else {
                    throw DeskError(.conflict, .isMerged(number, merged), hint: .unmergeHint(number))
                }
                return TicketChange(
                    detail: try act.detail(of: target, zone: calendar.zone), isUnchanged: true)
            }
            try act.checkMerge(source, target)
            let owned = target
            let before = (try act.sql.standing(of: number), try act.sql.standing(of: other))
            let owedFrom = source.state.isQueued ? source.dueFrom : nil
            try act.setAside(&source)
            try act.takeOver(owedFrom, &target, calendar)
            try act.sql.insertMerge(
                of: number, into: other, standings: [before.0, before.1, try act.sql.standing(of: other)])
            try act.record(
                .ticket(number), ["into": .integer(other), "state": .string(source.state.rawValue)])
            try act.recordState(of: other, since: owned.state)
            try act.tell(.ticketMerged, source, detail: ["into": .integer(other)])
            return TicketChange(
                detail: try act.detail(of: act.knownTicket(other), zone: calendar.zone),
                isUnchanged: false)
        }
    }

    /// Takes a merge back: both tickets stand as they stood. What has happened to the other one since is left
    /// alone.
    ///
    /// Throws `.forbidden` for a ticket that was not merged.
    package func unmerge(_ number: Int64) throws -> TicketChange {
        try write(.ticketUnmerge) { act in
            _ = try act.knownTicket(number)
            guard let merge = try act.sql.removeMerge(of: number), merge.standings.count == 3 else {
                throw DeskError(.forbidden, .isNotMerged(number))
            }
            let into = try act.knownTicket(merge.into)
            try act.sql.restore(merge.standings[0], ticket: number)
            if try act.sql.standing(of: merge.into) == merge.standings[2] {
                try act.sql.restore(merge.standings[1], ticket: merge.into)
            }
            for number in [number, merge.into] { try act.sql.measure(ticket: number) }
            let now = try act.knownTicket(number)
            try act.record(
                .ticket(number), ["from": .integer(merge.into), "state": .string(now.state.rawValue)])
            try act.recordState(of: merge.into, since: into.state)
            return TicketChange(
                detail: try act.detail(
                    of: act.knownTicket(number), zone: act.sql.zone()), isUnchanged: false)
        }
    }

    /// Links two tickets.
    package func link(_ number: Int64, _ kind: TicketLink.Kind, _ other: Int64) throws -> TicketChange {
        guard number != other else { throw DeskError(.usage, .linkWithItself(number)) }
        return try change(.ticketLink, number) { act, work in
            _ = try act.knownTicket(other)
            work.isUnchanged = try !act.sql.insertLink(number, kind, other)
            work.notes.append(JSON.Member(kind.rawValue, .integer(other)))
        }
    }

    /// Unlinks two tickets, whatever linked them; nothing to do when nothing does.
    package func unlink(_ number: Int64, _ other: Int64) throws -> TicketChange {
        try change(.ticketUnlink, number) { act, work in
            _ = try act.knownTicket(other)
            work.isUnchanged = try !act.sql.deleteLinks(between: number, and: other)
            work.notes.append(JSON.Member("other", .integer(other)))
        }
    }
}

extension Act {
    /// Refuses a merge that must not be.
    fileprivate func checkMerge(_ source: Ticket, _ target: Ticket) throws {
        guard source.organisationID == target.organisationID else {
            throw DeskError(.forbidden, .mergeAcross(source.organisation, target.organisation))
        }
        if let end = try sql.mergeTarget(of: target.number) {
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
        if source.state == .waiting { try sql.endPause(ticket: source.number) }
        try bringBack(&source)
        source.state = .closed
        source.closedAt = source.closedAt ?? now
        source.dueFrom = nil
        source.dueAt = nil
        try save(&source)
    }

    /// Takes over the response that was due on the other ticket, if it was due sooner than one's own.
    fileprivate func takeOver(_ owedFrom: Instant?, _ target: inout Ticket, _ calendar: WorkingCalendar)
        throws
    {
        if let owedFrom, target.dueFrom.map({ owedFrom < $0 }) ?? true {
            if !target.state.isQueued { try advance(&target, by: .receive, calendar) }
            target.dueFrom = owedFrom
            target.dueAt = try sql.due(target, calendar)
        }
        try save(&target)
    }

    /// Refuses to change a ticket that goes on elsewhere.
    func checkNotMerged(_ ticket: Ticket) throws {
        guard ticket.state == .closed, let end = try sql.mergeTarget(of: ticket.number) else { return }
        throw DeskError(.forbidden, .isMerged(ticket.number, end), hint: .unmergeHint(ticket.number))
    }
}

extension Act {
    /// Puts the state of the other ticket on record where it is another one now.
    fileprivate func recordState(of number: Int64, since before: Ticket.State) throws {
        var changes = Changes()
        changes.add(
            "state", from: .string(before.rawValue), to: .string(try knownTicket(number).state.rawValue))
        if !changes.isEmpty { try record(.ticket(number), changes.json) }
    }
}
