/// A ticket as a line of the neutral folder tells it, with all that belongs to it; people by address and login.
package struct MovedTicket: Sendable {
    /// What it is called where it comes from.
    package let origin: TicketOrigin
    /// The number it had, kept where --numbers says so.
    package let number: Int64?
    /// The organisation, by code; the requester's where the line does not say.
    package let organisation: String?
    /// The address of the account that asks.
    package let requester: EmailAddress
    /// The subject line.
    package let subject: String
    /// Its long texts.
    package let text: TicketText
    /// Where to call back.
    package let phone: String?
    /// How it came; `api` where the line does not say.
    package let channel: Ticket.Channel
    /// The name of a topic.
    package let topic: String?
    /// Standard where the line does not say.
    package let lane: Ticket.Lane
    /// One that is new has no owner, one that is open has one.
    package let state: Ticket.State
    /// The login of the consultant who has it.
    package let owner: String?
    /// The login of the consultant who recorded it.
    package let createdBy: String?
    /// When things happened to it.
    package let times: [Time: Instant]
    /// What the fast response costs.
    package let price: TicketPrice?
    /// Why the price was waived.
    package let waivedReason: String?
    /// When the customer can be reached.
    package let windows: [Window]
    /// Spans of waiting for the customer.
    package let pauses: [Pause]
    /// The thread, oldest first.
    package let comments: [MovedComment]
    /// The files that came with it.
    package let attachments: [MovedAttachment]
    /// Attempts to call back.
    package let calls: [MovedCall]
    /// Remote-control sessions.
    package let remoteSessions: [MovedSession]
    /// Work done.
    package let time: [MovedTime]
    /// The addresses of those who watch it.
    package let watchers: [String]
    /// Links to other tickets.
    package let links: [MovedLink]
    /// The ticket that it became a part of.
    package let merge: MovedMerge?
    /// Letters, so that answers find the ticket and a repeat is known.
    package let messages: [MovedMessage]

    /// The instants of a ticket.
    package enum Time: String, CaseIterable, Sendable {
        case createdAt, updatedAt, respondedAt, resolvedAt, closedAt, claimedAt, touchedAt, remindedAt
        case dueFrom, deadline, laterAt, waivedAt
    }

    /// The largest number a ticket may have.
    package static let largestNumber: Int64 = 999_999_999_999

    private static let keys = [
        "source", "sourceId", "number", "organisation", "requester", "subject", "description", "errorMessage",
        "steps", "phone", "channel", "topic", "lane", "state", "owner", "createdBy", "price", "waivedReason",
        "windows", "pauses", "comments", "attachments", "calls", "remoteSessions", "time", "watchers",
        "links",
        "mergedInto", "messages",
    ]

    /// Reads and checks it.
    package init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: MovedTicket.keys + Time.allCases.map(\.rawValue))
        origin = try TicketOrigin(source: try reader.need("source"), id: try reader.need("sourceId"))
        number = try reader.json.int("number")
        guard number.map({ (1...MovedTicket.largestNumber).contains($0) }) ?? true else {
            throw DeskError(.invalid, .moved(.outOfRange("number")))
        }
        organisation = try reader.text("organisation")
        requester = try EmailAddress(asked: try reader.need("requester"))
        subject = try reader.line("subject", .subject, limit: TicketDraft.longestSubject)
        text = TicketText(
            description: try reader.text("description"), errorMessage: try reader.text("errorMessage"),
            steps: try reader.text("steps"))
        phone = try reader.optionalLine("phone", .phone, limit: 64)
        channel = try reader.json.word("channel") ?? .api
        topic = try reader.optionalLine("topic", .topic)
        lane = try reader.json.word("lane") ?? .standard
        guard let word: Ticket.State = try reader.json.word("state") else {
            throw reader.json.missing("state")
        }
        state = word
        owner = try reader.text("owner")
        createdBy = try reader.text("createdBy")
        price = try reader.one("price") { price throws(DeskError) in
            try price.demand(only: ["amount", "currency", "acceptedBy", "acceptedAt"])
            let money = try price.money()
            return TicketPrice(
                amount: money.amount, currency: money.currency, acceptedBy: try price.need("acceptedBy"),
                acceptedAt: try price.needAt("acceptedAt"))
        }
        waivedReason = try reader.text("waivedReason")
        windows = try MovedTicket.windows(try reader.json.strings("windows") ?? [])
        pauses = try reader.each("pauses") { pause throws(DeskError) in
            try pause.demand(only: ["from", "until"])
            let (start, end) = (try pause.needAt("from"), try pause.at("until"))
            guard end.map({ $0 >= start }) ?? true else {
                throw DeskError(.invalid, .moved(.outOfRange("pauses.until")))
            }
            return Pause(start: start, end: end)
        }
        comments = try reader.each("comments") { (one) throws(DeskError) in try MovedComment(&one) }
        attachments = try reader.each("attachments") { (one) throws(DeskError) in try MovedAttachment(&one) }
        calls = try reader.each("calls") { (one) throws(DeskError) in try MovedCall(&one) }
        remoteSessions = try reader.each("remoteSessions") { (one) throws(DeskError) in try MovedSession(&one)
        }
        time = try reader.each("time") { (one) throws(DeskError) in try MovedTime(&one) }
        watchers = try reader.json.strings("watchers") ?? []
        links = try reader.each("links") { (one) throws(DeskError) in try MovedLink(&one) }
        merge = try reader.one("mergedInto") { (one) throws(DeskError) in try MovedMerge(&one) }
        messages = try reader.each("messages") { (one) throws(DeskError) in try MovedMessage(&one) }
        var told: [Time: Instant] = [:]
        for key in Time.allCases { told[key] = try reader.at(key.rawValue) }
        guard told[.createdAt] != nil else { throw reader.json.missing("createdAt") }
        let absent = Time.allCases.filter { !reader.json.contains($0.rawValue) }
        times = MovedTicket.completed(
            told, absent, state: state, owner: owner, comments, calls.map(\.createdAt))
        try checkWhole()
    }

    /// The instants with those that the line left out, as far as the others tell them.
    private static func completed(
        _ told: [Time: Instant], _ absent: [Time], state: Ticket.State, owner: String?,
        _ comments: [MovedComment],
        _ calls: [Instant]
    ) -> [Time: Instant] {
        var times = told
        let created = told[.createdAt] ?? Instant(seconds: 0)
        let latest =
            (told.filter { $0.key != .deadline && $0.key != .laterAt }.map(\.value)
            + comments.map(\.createdAt) + calls)
            .max()
        if times[.updatedAt] == nil { times[.updatedAt] = latest }
        let updated = times[.updatedAt]
        let replies = comments.filter { $0.kind == .reply }.map(\.createdAt)
        for key in absent {
            switch key {
            case .respondedAt: times[key] = replies.min()
            case .resolvedAt: if state == .resolved { times[key] = updated }
            case .closedAt: if state == .closed { times[key] = updated }
            case .dueFrom:
                let words = [created] + comments.filter { $0.kind == .customer }.map(\.createdAt)
                if state.isQueued, let word = words.max(), replies.allSatisfy({ $0 < word }) {
                    times[key] = word
                }
            default: break
            }
        }
        if owner != nil, times[.claimedAt] == nil { times[.claimedAt] = updated }
        if owner == nil { times[.claimedAt] = nil }
        return times
    }

    /// Refuses what no ticket can be.
    private func checkWhole() throws(DeskError) {
        if state == .new, owner != nil { throw DeskError(.invalid, .moved(.newHasOwner)) }
        if state == .open, owner == nil { throw DeskError(.invalid, .moved(.openHasNone)) }
        if state != .open, times[.laterAt] != nil {
            throw DeskError(.invalid, .moved(.outOfRange("laterAt")))
        }
        if lane == .fast, price == nil { throw DeskError(.invalid, .moved(.fastHasNoPrice)) }
        guard Set(pauses.map(\.start)).count == pauses.count else {
            throw DeskError(.invalid, .moved(.twice("pauses")))
        }
        guard remoteSessions.count(where: { $0.stoppedAt == nil }) <= 1 else {
            throw DeskError(.invalid, .moved(.twice("remoteSessions")))
        }
        let ids = comments.compactMap(\.sourceId)
        guard Set(ids.map { Array($0.utf8) }).count == ids.count else {
            throw DeskError(.invalid, .moved(.twice("comments.sourceId")))
        }
        if links.contains(where: { $0.ticket == origin }) || merge?.ticket == origin {
            throw DeskError(.invalid, .moved(.linkedToItself(origin.text)))
        }
    }

    private static func windows(_ texts: [String]) throws(DeskError) -> [Window] {
        var windows: [Window] = []
        for text in texts {
            guard text.utf8.count <= 60, let window = Window(text: text) else {
                throw DeskError(
                    .invalid, .moved(.noWindow(text.utf8.count <= 60 ? text : "…")))
            }
            windows.append(window)
        }
        return windows
    }
}
