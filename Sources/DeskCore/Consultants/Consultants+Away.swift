package import DeskModel
import DeskProse
import DeskStore

/// What became of a consultant who went away, or came back.
package struct Absence: Sendable {
    /// The consultant as they now are.
    package let consultant: Consultant
    /// The tickets that somebody else has now, or no one.
    package let tickets: [Int64]
}

extension Desk.Consultants {
    /// Sends a consultant away until a time such as `7.12.` or `po 8:00`: what is theirs goes to another, or back to
    /// the queue, and so do their mails and what customers reopen. They are back by themselves.
    ///
    /// Throws `.notPermitted` for another than oneself where no admin asks, `.forbidden` for somebody who cannot
    /// stand in.
    package func sendAway(_ login: String, until text: String, to other: String?) throws -> Absence {
        try write(.consultantAway) { act in
            let before = try act.demandAbsent(login)
            let calendar = try act.sql.calendar()
            let until = try act.ahead(text, calendar)
            let other = try other.map { try act.standIn($0, for: before) }
            try act.sql.setAway(before.id, until: until, to: other?.id)
            try act.record(
                .consultant(login), ["awayUntilAt": .string(until.iso), "awayTo": JSON(other?.login)])
            var moved: [Int64] = []
            for number in try act.sql.tickets(ownedBy: before.id) {
                _ = try act.change(number, calendar) { act, work in
                    act.setOwner(other, of: &work.ticket)
                    work.ticket.state = work.ticket.settled(in: work.ticket.state)
                    try act.tellOwner(.ticketGiven, other?.id, work.ticket)
                }
                moved.append(number)
            }
            return Absence(consultant: try act.knownConsultant(login), tickets: moved)
        }
    }

    /// Has a consultant back before their time.
    package func endAbsence(of login: String) throws -> (absence: Absence, outcome: Outcome) {
        try write(.consultantAway) { act in
            let before = try act.demandAbsent(login)
            guard before.awayUntil != nil else {
                return (Absence(consultant: before, tickets: []), .unchanged)
            }
            try act.sql.setAway(before.id, until: nil, to: nil)
            try act.record(.consultant(login), ["awayUntilAt": .null])
            return (Absence(consultant: try act.knownConsultant(login), tickets: []), .updated)
        }
    }
}

extension Act {
    /// A consultant of whom whoever acts may say that they are away.
    fileprivate func demandAbsent(_ login: String) throws -> Consultant {
        let consultant = try knownConsultant(login)
        let asks = try actor.consultant
        guard asks.role == .admin || asks.id == consultant.id else {
            throw DeskError(.notPermitted, .awayOfOthers(login))
        }
        return consultant
    }

    fileprivate func standIn(_ login: String, for absent: Consultant) throws -> Consultant {
        let other = try knownConsultant(login)
        guard other.id != absent.id else { throw DeskError(.usage, .awayToSelf(login)) }
        guard !other.disabled else { throw DeskError(.forbidden, .consultantIsDisabled(login)) }
        guard other.role != .web else { throw DeskError(.forbidden, .webWorksOnNothing(login)) }
        guard other.awayUntil == nil else { throw DeskError(.forbidden, .isAwayToo(login)) }
        return other
    }

    /// Lets a ticket whose owner is away go to whoever stands in, or to no one.
    func passOver(_ ticket: inout Ticket) throws {
        guard let login = ticket.owner, let owner = try sql.consultant(login: login), owner.awayUntil != nil
        else { return }
        setOwner(try owner.awayTo.flatMap { try sql.consultant(login: $0) }, of: &ticket)
    }
}
