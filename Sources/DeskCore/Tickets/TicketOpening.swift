import DeskModel
import DeskStore

/// Opens tickets in one act, one after the other; what is the same for all of them is looked up once.
final class TicketOpening {
    let calendar: WorkingCalendar
    private let act: Act
    private var requesters: [String: Account] = [:]
    private var dues: [Ticket.Lane: Instant?] = [:]

    init(_ act: Act) throws {
        self.act = act
        try act.demandRoom()
        calendar = try act.sql.calendar()
    }

    /// Adds a ticket with its windows, its audit entry and the mail that confirms it; its texts are still
    /// to be indexed.
    ///
    /// Throws `.notPermitted` for a suspended organisation, `.forbidden` for an account that is disabled
    /// and for a colleague's ticket without the right to it.
    func open(_ draft: TicketDraft, files: [StoredFile]) throws -> Int64 {
        let sql = act.sql
        let requester = try requester(draft.requester)
        try act.demandMayOpen(requester)
        let topic = if let name = draft.topic { try sql.topicID(name) } else { nil as Int64? }
        let deadline =
            if let text = draft.deadline { try act.deadline(text, calendar) } else { nil as Instant? }
        let windows = try act.windows(draft.windows, calendar)
        let price = try act.price(of: draft, requester: requester)
        let number = try sql.insertTicket(
            draft, by: act.actor.consultant.id, requester: requester, topic: topic, deadline: deadline,
            dueAt: due(draft.lane), price: price)
        try sql.insertWindows(windows, ticket: number)
        let attached = try act.attach(files, to: number, author: requester.id)
        var changes = [
            JSON.Member("from", .string(requester.email.text)),
            JSON.Member("organisation", .string(requester.organisation)),
            JSON.Member("lane", .string(draft.lane.rawValue)),
            JSON.Member("channel", .string(draft.channel.rawValue)),
        ]
        if let price {
            changes.append(JSON.Member("price", .string("\(price.digits) \(price.currency)")))
        }
        if !attached.isEmpty { changes.append(JSON.Member("attachments", .array(attached.map(\.trace)))) }
        try act.record(.ticket(number), .object(changes))
        if draft.channel == .web || draft.channel == .email {
            try sql.enqueue(MailIntent(.ticketReceived, account: requester.id, ticket: number))
        }
        return number
    }

    /// The account that asks.
    private func requester(_ email: EmailAddress) throws -> Account {
        if let known = requesters[email.key] { return known }
        let found = try act.requester(email)
        requesters[email.key] = found
        return found
    }

    /// When the response is due.
    private func due(_ lane: Ticket.Lane) throws -> Instant? {
        if let known = dues[lane] { return known }
        let due = calendar.due(from: act.now, target: try act.sql.target(lane))
        dues[lane] = .some(due)
        return due
    }
}
