import DeskModel
import DeskProse
import DeskStore

extension Act {
    /// Moves a ticket: its state, the pauses of its clock, when our response is due. The ticket is not
    /// written back yet.
    ///
    /// Throws `.forbidden` for an illegal move, naming the legal ones.
    func advance(_ ticket: inout Ticket, by move: Ticket.Move, _ calendar: WorkingCalendar) throws {
        guard let next = ticket.state.after(move) else { throw illegal(move, ticket) }
        if move.takes, try actor.person == nil { try claimIfFree(&ticket) }
        if move.isCustomersWord { try passOver(&ticket) }
        let before = ticket.state
        ticket.state = ticket.settled(in: next)
        if before != .waiting, ticket.state == .waiting { try sql.beginPause(ticket: ticket.number) }
        if before == .waiting, ticket.state != .waiting {
            try sql.endPause(ticket: ticket.number, calendar)
        }
        ticket.resolvedAt =
            switch ticket.state {
            case .resolved: before == .resolved ? ticket.resolvedAt : now
            case .closed: ticket.resolvedAt
            default: nil
            }
        ticket.closedAt = ticket.state == .closed ? ticket.closedAt ?? now : nil
        if move.isOurWord {
            ticket.dueFrom = nil
            ticket.respondedAt = ticket.respondedAt ?? now
        }
        if move.isCustomersWord { ticket.dueFrom = now }
        if ticket.state == .closed { ticket.dueFrom = nil }
        if ticket.laterAt != nil {
            if move.isCustomersWord || ticket.state != .open { try bringBack(&ticket) }
            // Whoever put it aside has something to say then.
            if ticket.dueFrom == nil, ticket.isLater(at: now) { ticket.dueFrom = ticket.laterAt }
        }
        ticket.dueAt = try sql.due(ticket, calendar)
        if move.isCustomersWord { try tellOwner(.ticketAnswered, ticket.ownerID, ticket) }
    }

    /// The refusal of a move, with what can be done instead.
    func illegal(_ move: Ticket.Move, _ ticket: Ticket) -> DeskError {
        let legal = ticket.state.moves
            .filter { ($0.move != .close && $0.move != .wait) || $0.next != ticket.state }
            .map(\.move)
            .filter { $0 != .take || ticket.ownerID == nil }
            .filter { ($0 != .release && $0 != .steal) || ticket.ownerID != nil }
        return DeskError(
            .forbidden, .illegalMove(move.rawValue, ticket.number, ticket.state.rawValue),
            hint: .legalMoves(legal.map(\.rawValue), ticket.number))
    }

    /// Makes the acting consultant the owner of a ticket that no one has.
    func claimIfFree(_ ticket: inout Ticket) throws {
        if ticket.ownerID == nil { setOwner(try actor.consultant, of: &ticket) }
    }

    /// Gives a ticket to a consultant.
    func setOwner(_ consultant: Consultant?, of ticket: inout Ticket) {
        ticket.ownerID = consultant?.id
        ticket.owner = consultant?.login
        ticket.claimedAt = consultant == nil ? nil : now
    }

    /// Writes a ticket back as changed now; what one of us does keeps the claim on it alive. What came to its end
    /// now is measured.
    func save(_ ticket: inout Ticket) throws {
        ticket.updatedAt = now
        if ticket.state != .open { ticket.laterAt = nil }
        if try actor.person == nil { ticket.touchedAt = now }
        try sql.update(ticket)
        if ticket.respondedAt == now || ticket.resolvedAt == now { try sql.measure(ticket: ticket.number) }
    }

    /// Whether the actor may take a ticket away from where it is: its owner, an admin, or anyone if no one has it.
    func mayHandOver(_ ticket: Ticket) throws -> Bool {
        let consultant = try actor.consultant
        return ticket.ownerID == nil || consultant.role == .admin || consultant.id == ticket.ownerID
    }

    /// Tells the customer by mail, and says so where they can no longer be told.
    func tell(
        _ kind: MailIntent.Kind, _ work: inout TicketWork, comment: Int64? = nil, detail: JSON = .object([])
    ) throws {
        if try !tell(kind, work.ticket, comment: comment, detail: detail) {
            work.remarks.append(.nobodyToTell(work.ticket.requester))
        }
    }

    /// Tells the customer by mail, and whoever watches it; tells whether the customer can still be told.
    @discardableResult
    func tell(
        _ kind: MailIntent.Kind, _ ticket: Ticket, comment: Int64? = nil, detail: JSON = .object([])
    ) throws -> Bool {
        for watcher in try sql.toldWatchers(of: ticket.number) where watcher != ticket.requesterID {
            try sql.enqueue(
                MailIntent(
                    kind, account: watcher, ticket: ticket.number, comment: comment, detail: detail))
        }
        guard let requester = try sql.account(id: ticket.requesterID),
            requester.state == .active || requester.state == .invited
        else { return false }
        try sql.enqueue(
            MailIntent(
                kind, account: requester.id, ticket: ticket.number, comment: comment, detail: detail))
        return true
    }
}

extension Changes {
    /// What differs between two states of a ticket.
    init(_ before: Ticket, _ after: Ticket) {
        add("subject", from: .string(before.subject), to: .string(after.subject))
        add("state", from: .string(before.state.rawValue), to: .string(after.state.rawValue))
        add("owner", from: JSON(before.owner), to: JSON(after.owner))
        add("lane", from: .string(before.lane.rawValue), to: .string(after.lane.rawValue))
        add("topic", from: JSON(before.topic), to: JSON(after.topic))
        add("phone", from: JSON(before.phone), to: JSON(after.phone))
        add("laterAt", from: JSON(before.laterAt?.iso), to: JSON(after.laterAt?.iso))
        add("deadline", from: JSON(before.deadline?.iso), to: JSON(after.deadline?.iso))
        add("dueAt", from: JSON(before.dueAt?.iso), to: JSON(after.dueAt?.iso))
    }
}
