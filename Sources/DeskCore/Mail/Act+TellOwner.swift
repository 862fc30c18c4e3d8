import DeskModel
import DeskProse
import DeskStore

extension Act {
    /// Mails a consultant what became of a ticket of theirs, unless it is them who act, or they look at the queue
    /// anyway, or the rule says that nobody is told.
    func tellOwner(_ kind: MailIntent.Kind, _ owner: Int64?, _ ticket: Ticket) throws {
        guard let owner, try sql.rule(.tellOwner).number == 1, try !isAtWork(owner) else { return }
        let by = try? actor
        // What came by mail was brought by a job, in whoever's name it runs.
        let isOwn = by?.person == nil && by?.consultant.id == owner && doer.mark.verb != .ticketIngest
        guard !isOwn else { return }
        var detail: [JSON.Member] = []
        if let by, by.person == nil { detail.append(JSON.Member("consultant", .string(by.consultant.name))) }
        try sql.enqueue(
            MailIntent(kind, consultant: owner, ticket: ticket.number, detail: .object(detail)))
    }

    /// Tells every consultant who can act that nobody takes a fast ticket; those who look at the queue see it.
    func tellUntaken(_ number: Int64) throws {
        for consultant in try sql.consultants()
        where !consultant.disabled && consultant.role != .web && consultant.awayUntil == nil {
            guard try !isAtWork(consultant.id) else { continue }
            try sql.enqueue(MailIntent(.fastUntaken, consultant: consultant.id, ticket: number))
        }
    }

    /// Whether somebody has looked at `queue watch` in these last two minutes.
    private func isAtWork(_ consultant: Int64) throws -> Bool {
        try sql.isWatching(consultant, since: now - 120)
    }
}

extension Desk.Mail {
    /// Notes that whoever asks looks at the queue, so that they need not be told. A desk that cannot be written is
    /// watched all the same.
    package func noteWatching() {
        try? store.write(at: now) { sql in
            try sql.setWatching(Actor(caller, doing: .queueWatch, in: sql).consultant.id)
        }
    }
}
