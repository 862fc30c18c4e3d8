package import DeskModel
import DeskProse
import DeskStore

extension Desk.Tickets {
    /// Notes an attempt to call the customer back, and whether it was inside a window of theirs. Who could not
    /// be reached is told by mail when we tried.
    package func call(_ number: Int64, result: Call.Result, remark: String?) throws -> TicketChange {
        let remark = try remark.map(Self.words)
        return try change(.ticketCall, number) { act, work in
            try act.checkOpen(work.ticket)
            let inWindow = work.ticket.windows.isReachable(at: now, in: work.calendar.zone)
            let id = try act.sql.insertCall(
                result, ticket: number, by: act.actor.consultant.id, inWindow: inWindow, remark: remark)
            work.notes += [
                JSON.Member("call", .integer(id)), JSON.Member("result", .string(result.rawValue)),
                JSON.Member("inWindow", inWindow.map(JSON.bool) ?? .null),
            ]
            if result == .noAnswer {
                try act.tell(
                    .ticketCallMissed, work.ticket,
                    detail: ["phone": JSON(work.ticket.phone), "result": .string(result.rawValue)])
            }
        }
    }

    /// Begins a remote-control session that a person of the organisation has agreed to.
    ///
    /// Throws `.conflict` when one is open already, `.forbidden` for the consent of somebody else.
    package func startRemote(_ number: Int64, reference: String, consent: EmailAddress) throws -> TicketChange
    {
        let reference = try Text.line(reference, .session, limit: 100)
        return try change(.remoteStart, number) { act, work in
            try act.checkOpen(work.ticket)
            let person = try act.knownAccount(consent)
            guard person.organisationID == work.ticket.organisationID, person.state != .disabled else {
                throw DeskError(.forbidden, .consentNotTheirs(consent.text, work.ticket.organisation))
            }
            guard try act.sql.openRemoteSession(ticket: number) == nil else {
                throw DeskError(.conflict, .remoteIsOpen(number), hint: .stopRemote(number))
            }
            let id = try act.sql.insertRemoteSession(
                reference, ticket: number, by: act.actor.consultant.id, consent: person.id)
            work.notes += [
                JSON.Member("session", .integer(id)), JSON.Member("reference", .string(reference)),
                JSON.Member("consent", .string(person.email.text)),
            ]
        }
    }

    /// Ends the open session of a ticket, with what was changed on the customer's computer.
    ///
    /// Throws `.forbidden` when none is open.
    package func stopRemote(_ number: Int64, changes: String) throws -> TicketChange {
        let changes = try Self.words(changes)
        return try change(.remoteStop, number) { act, work in
            guard let id = try act.sql.openRemoteSession(ticket: number) else {
                throw DeskError(.forbidden, .noRemoteOpen(number), hint: .startRemote(number))
            }
            try act.sql.stopRemoteSession(id: id, changes: changes)
            work.notes.append(JSON.Member("session", .integer(id)))
        }
    }

    /// The sessions of a ticket, or every open one; each tells whether it has been open for too long.
    package func remoteSessions(of number: Int64?) throws -> [RemoteSessionLine] {
        try read(.remoteList) { act in
            if let number { _ = try act.knownTicket(number) }
            let alarm = try act.sql.rule(.remoteAlarm).seconds
            return try act.sql.remoteSessions(ticket: number).map { ticket, session in
                RemoteSessionLine(
                    ticket: ticket, session: session,
                    isTooLong: session.stoppedAt == nil && now - session.startedAt > alarm)
            }
        }
    }

    /// Notes work done on a ticket.
    package func addTime(
        _ number: Int64, _ span: TimeSpan, billable: Bool, remark: String?
    ) throws -> TicketChange {
        let remark = try remark.map(Self.words)
        guard span.seconds > 0 else { throw DeskError(.invalid, .noTimeSpent) }
        return try change(.ticketTime, number) { act, work in
            let id = try act.sql.insertTime(
                span.seconds, ticket: number, by: act.actor.consultant.id, billable: billable, remark: remark)
            work.notes += [
                JSON.Member("time", .integer(id)), JSON.Member("seconds", .integer(span.seconds)),
                JSON.Member("billable", .bool(billable)),
            ]
        }
    }
}
