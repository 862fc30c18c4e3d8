import DeskModel
import DeskProse
import DeskStore

/// What keeps one person, or one organisation, from filling the disk: rules for what comes by the web and by mail.
extension Act {
    private static var hour: Int64 { 3600 }
    private static var day: Int64 { 86400 }

    /// Whether what is done is done for somebody outside: acted for, through the web, or by mail.
    private var isForOutside: Bool {
        get throws {
            guard case .person(let actor, let verb) = doer else { return false }
            return verb == .ticketIngest || actor.person != nil || actor.consultant.role == .web
        }
    }

    /// Throws `.busy` where somebody has opened as many tickets in the last hour as they may.
    func demandMayOpen(_ requester: Account) throws {
        guard try isForOutside else { return }
        guard
            try sql.ticketsOpened(by: requester.id, since: now - Act.hour) < sql.rule(.quotaPerson).number
        else { throw Act.quotaReached(.quotaPerson, .busy) }
    }

    /// Throws `.forbidden` where a ticket, `.busy` where an organisation would have more bytes than it may.
    func demandMayKeep(_ bytes: Int64, on ticket: Int64) throws {
        guard try isForOutside, bytes > 0 else { return }
        guard try sql.bytes(ofTicket: ticket) + bytes <= sql.rule(.quotaTicket).number else {
            throw Act.quotaReached(.quotaTicket, .forbidden)
        }
        guard let organisation = try sql.ticket(number: ticket)?.organisationID else { return }
        guard
            try sql.bytes(ofOrganisation: organisation, since: now - Act.day) + bytes
                <= sql.rule(.quotaOrganisation).number
        else { throw Act.quotaReached(.quotaOrganisation, .busy) }
    }

    private static func quotaReached(_ rule: Rule.Key, _ kind: DeskError.Kind) -> DeskError {
        DeskError(kind, .quotaReached(rule.rawValue), hint: .quotaHint(rule.rawValue))
    }

    /// Throws where less is free than is kept for logins and answers: `.busy` for a mail, which is sent again,
    /// else `.inputOutput`.
    func demandRoom(besides bytes: Int64 = 0) throws {
        guard let free = Modes.space(at: desk.store.path)?.free,
            try free - bytes < sql.rule(.diskReserve).number
        else { return }
        let isMail = doer.mark.verb == .ticketIngest
        throw DeskError(
            isMail ? .busy : .inputOutput, .reserveReached(desk.store.folder), hint: .reserveHint)
    }
}

extension Desk.Tickets {
    /// Does what files were stored for; where it fails, those that nobody needs go again.
    func using<T>(_ files: [StoredFile], _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch {
            try? collect(files: files.map(\.sha256))
            throw error
        }
    }
}
