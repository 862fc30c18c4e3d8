import DeskProse

/// A ticket as a line of the neutral folder tells it, with all that belongs to it; people by address and login.
package struct MovedTicket: Sendable {
    /// What it is called where it comes from.
    package let origin: TicketOrigin
    /// The number it had, kept where --numbers says so.
    package let number: Int64?
    /// The code.
    package let organisation: String?
    /// The address of the account that asks.
    package let requester: EmailAddress
    /// One line.
    package let subject: String
    /// Its long texts.
    package let text: TicketText
    /// Where to call back.
    package let phone: String?
    /// Api where it is absent.
    package let channel: Ticket.Channel
    /// The name of a topic.
    package let topic: String?
    /// Standard where it is absent.
    package let lane: Ticket.Lane
    /// New has no owner, open has one.
    package let state: Ticket.State
    /// The login of the consultant who has it.
    package let owner: String?
    /// The login of the consultant who took it down.
    package let createdBy: String?
    /// Its instants.
    package let times: [Time: Instant]
    /// What the fast response costs.
    package let price: TicketPrice?
    /// Why.
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
    /// Ties to other tickets.
    package let links: [MovedLink]
    /// The ticket that it became a part of.
    package let merge: MovedMerge?
    /// Letters, so that answers find the ticket and a repeat is known.
    package let messages: [MovedMessage]

    /// The instants of a ticket.
    package enum Time: String, CaseIterable, Sendable {
        case createdAt, updatedAt, respondedAt, resolvedAt, closedAt, claimedAt, touchedAt, remindedAt
        case dueFrom, deadline, waivedAt
    }

    /// The largest number a ticket may have.
    package static let largestNumber: Int64 = 999_999_999_999

    /// Reads and checks it.
    package init(_ reader: inout MovingReader) throws(DeskError) {
        origin = try TicketOrigin(source: try reader.need("source"), id: try reader.need("sourceId"))
        number = try reader.json.int("number")
        guard number.map({ (1...MovedTicket.largestNumber).contains($0) }) ?? true else {
            throw DeskError(.invalid, .jsonOutOfRange("number"))
        }
        organisation = try reader.text("organisation")
        requester = try EmailAddress(asked: try reader.need("requester"))
        subject = try reader.line("subject", .fieldSubject, limit: TicketDraft.longestSubject)
        text = TicketText(
            description: try reader.text("description"), errorMessage: try reader.text("errorMessage"),
            steps: try reader.text("steps"))
        phone = try reader.optionalLine("phone", .fieldPhone, limit: 64)
        channel = try reader.json.word("channel") ?? .api
        topic = try reader.optionalLine("topic", .fieldTopic)
        lane = try reader.json.word("lane") ?? .standard
        guard let word: Ticket.State = try reader.json.word("state") else {
            throw reader.json.missing("state")
        }
        state = word
        owner = try reader.text("owner")
        createdBy = try reader.text("createdBy")
        price = try reader.one("price") { price throws(DeskError) in
            let money = try price.money()
            return TicketPrice(
                amount: money.amount, currency: money.currency, acceptedBy: try price.need("acceptedBy"),
                acceptedAt: try price.needAt("acceptedAt"))
        }
        waivedReason = try reader.text("waivedReason")
        windows = try MovedTicket.windows(try reader.json.strings("windows") ?? [])
        pauses = try reader.each("pauses") { pause throws(DeskError) in
            let (start, end) = (try pause.needAt("from"), try pause.at("until"))
            guard end.map({ $0 >= start }) ?? true else {
                throw DeskError(.invalid, .jsonOutOfRange("pauses.until"))
            }
            return Pause(start: start, end: end)
        }
        comments = try reader.each("comments") { (one) throws(DeskError) in try MovedComment(&one) }
        attachments = try reader.each("attachments") { (one) throws(DeskError) in try MovedAttachment(&one) }
        calls = try reader.each("calls") { (one) throws(DeskError) in try MovedCall(&one) }
        remoteSessions = try reader.each("remoteSessions") { (one) throws(DeskError) in try MovedSession(&one)
        }
        time = try reader.each("time") { (one) throws(DeskError) in try MovedTime(&one) }
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
        let latest = (told.filter { $0.key != .deadline }.map(\.value) + comments.map(\.createdAt) + calls)
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
        if state == .new, owner != nil { throw DeskError(.invalid, .movedNewHasOwner) }
        if state == .open, owner == nil { throw DeskError(.invalid, .movedOpenHasNone) }
        if lane == .fast, price == nil { throw DeskError(.invalid, .movedFastHasNoPrice) }
        guard Set(pauses.map(\.start)).count == pauses.count else {
            throw DeskError(.invalid, .jsonTwice("pauses"))
        }
        guard remoteSessions.count(where: { $0.stoppedAt == nil }) <= 1 else {
            throw DeskError(.invalid, .jsonTwice("remoteSessions"))
        }
        let ids = comments.compactMap(\.sourceId)
        guard Set(ids.map { Array($0.utf8) }).count == ids.count else {
            throw DeskError(.invalid, .jsonTwice("comments.sourceId"))
        }
        if links.contains(where: { $0.ticket == origin }) || merge?.ticket == origin {
            throw DeskError(.invalid, .movedTiedToItself(origin.text))
        }
    }

    private static func windows(_ texts: [String]) throws(DeskError) -> [Window] {
        var windows: [Window] = []
        for text in texts {
            guard text.utf8.count <= 60, let window = Window(text: text) else {
                throw DeskError(
                    .invalid, .jsonNoWindow(text.utf8.count <= 60 ? text : "…"), hint: .storedWindowExample)
            }
            windows.append(window)
        }
        return windows
    }
}

/// A word of a moved ticket's thread.
package struct MovedComment: Sendable {
    /// What it is called there.
    package let sourceId: String?
    /// To the customer, among us, or of the customer.
    package let kind: Comment.Kind
    /// A login; of a customer's word an address.
    package let author: String
    /// Since when.
    package let createdAt: Instant
    /// The text.
    package let body: String
    /// The files that came with it.
    package let attachments: [MovedAttachment]

    init(_ reader: inout MovingReader) throws(DeskError) {
        sourceId = try reader.optionalLine("sourceId", .fieldSourceId)
        guard let word: Comment.Kind = try reader.json.word("kind") else { throw reader.json.missing("kind") }
        kind = word
        author = try reader.need("author")
        createdAt = try reader.needAt("createdAt")
        body = try reader.need("body")
        attachments = try reader.each("attachments") { (one) throws(DeskError) in try MovedAttachment(&one) }
    }
}

/// A file of a moved ticket.
package struct MovedAttachment: Sendable {
    /// The name.
    package let name: String
    /// Its media type.
    package let type: String
    /// Bytes.
    package let size: Int64?
    /// What it is called in attachments/.
    package let sha256: String
    /// The address of who sent it.
    package let account: String?
    /// The login of who sent it.
    package let consultant: String?
    /// Since when.
    package let createdAt: Instant?
    /// When it was taken out.
    package let removedAt: Instant?
    /// Why.
    package let removedReason: String?

    init(_ reader: inout MovingReader) throws(DeskError) {
        name = try reader.line("name", .fieldName, limit: 255)
        let told = try reader.text("type").flatMap { MediaType.declared($0) }
        type = told ?? MediaType.guessed(from: name)
        size = try reader.json.int("size")
        sha256 = try reader.need("sha256")
        guard sha256.utf8.count == 64,
            sha256.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { throw DeskError(.invalid, .jsonNoHash(sha256.utf8.count <= 64 ? sha256 : "…")) }
        account = try reader.text("account")
        consultant = try reader.text("consultant")
        createdAt = try reader.at("createdAt")
        removedAt = try reader.at("removedAt")
        removedReason = try reader.text("removedReason")
        guard size.map({ $0 >= 0 }) ?? true else { throw DeskError(.invalid, .jsonOutOfRange("size")) }
    }
}

/// A call of a moved ticket.
package struct MovedCall: Sendable {
    /// How it went.
    package let result: Call.Result
    /// The login of who sent it.
    package let consultant: String
    /// Whether a window was open.
    package let inWindow: Bool?
    /// For us alone.
    package let remark: String?
    /// Since when.
    package let createdAt: Instant

    init(_ reader: inout MovingReader) throws(DeskError) {
        guard let word: Call.Result = try reader.json.word("result") else {
            throw reader.json.missing("result")
        }
        result = word
        consultant = try reader.need("consultant")
        inWindow = try reader.json.bool("inWindow")
        remark = try reader.text("remark")
        createdAt = try reader.needAt("createdAt")
    }
}

/// A remote-control session of a moved ticket.
package struct MovedSession: Sendable {
    /// What the program calls it.
    package let reference: String
    /// The login of who sent it.
    package let consultant: String
    /// The address of who consented.
    package let consent: String
    /// When.
    package let startedAt: Instant
    /// When it ended.
    package let stoppedAt: Instant?
    /// What was changed.
    package let changes: String?

    init(_ reader: inout MovingReader) throws(DeskError) {
        reference = try reader.need("reference")
        consultant = try reader.need("consultant")
        consent = try reader.need("consent")
        startedAt = try reader.needAt("startedAt")
        let stopped = try reader.at("stoppedAt")
        stoppedAt = stopped
        let told = try reader.json.string("changes")
        changes = stopped == nil ? nil : told ?? ""
        guard stopped.map({ $0 >= startedAt }) ?? (told == nil) else {
            throw DeskError(.invalid, .jsonOutOfRange("remoteSessions.stoppedAt"))
        }
    }
}

/// Work done on a moved ticket.
package struct MovedTime: Sendable {
    /// The login of who sent it.
    package let consultant: String
    /// How long it took.
    package let seconds: Int64
    /// Whether it is charged for.
    package let billable: Bool
    /// For us alone.
    package let remark: String?
    /// Since when.
    package let createdAt: Instant

    init(_ reader: inout MovingReader) throws(DeskError) {
        consultant = try reader.need("consultant")
        guard let told = try reader.json.int("seconds") else { throw reader.json.missing("seconds") }
        seconds = told
        billable = try reader.json.bool("billable") ?? false
        remark = try reader.text("remark")
        createdAt = try reader.needAt("createdAt")
        guard (1...100_000_000).contains(told) else {
            throw DeskError(.invalid, .jsonOutOfRange("time.seconds"))
        }
    }
}

/// A tie of a moved ticket.
package struct MovedLink: Sendable {
    /// To the customer, among us, or of the customer.
    package let kind: TicketLink.Kind
    /// Another ticket: its source, a colon, its sourceId.
    package let ticket: TicketOrigin
    /// Since when.
    package let createdAt: Instant?

    init(_ reader: inout MovingReader) throws(DeskError) {
        guard let word: TicketLink.Kind = try reader.json.word("kind") else {
            throw reader.json.missing("kind")
        }
        kind = word
        ticket = try reader.origin("ticket")
        createdAt = try reader.at("createdAt")
    }
}

/// The ticket that a moved one became a part of.
package struct MovedMerge: Sendable {
    /// Another ticket: its source, a colon, its sourceId.
    package let ticket: TicketOrigin
    /// When.
    package let mergedAt: Instant
    /// How both stood before and the other one after; none where it is not known.
    package let before: [MovedStanding]

    init(_ reader: inout MovingReader) throws(DeskError) {
        ticket = try reader.origin("ticket")
        mergedAt = try reader.needAt("mergedAt")
        before = try reader.each("before") { (one) throws(DeskError) in try MovedStanding(&one) }
        guard [0, 3].contains(before.count) else {
            throw DeskError(.invalid, .jsonOutOfRange("mergedInto.before"))
        }
    }
}

/// How a ticket stood when it was merged.
package struct MovedStanding: Sendable {
    /// New has no owner, open has one.
    package let state: Ticket.State
    /// The login of the consultant who has it.
    package let owner: String?
    /// Its instants.
    package let times: [String: Instant]

    /// The instants it has, in the order in which they are stored.
    package static let keys = [
        "claimedAt", "touchedAt", "updatedAt", "dueFrom", "dueAt", "resolvedAt", "closedAt", "remindedAt",
        "pauseFrom",
    ]

    init(_ reader: inout MovingReader) throws(DeskError) {
        guard let word: Ticket.State = try reader.json.word("state") else {
            throw reader.json.missing("state")
        }
        state = word
        owner = try reader.text("owner")
        var times: [String: Instant] = [:]
        for key in MovedStanding.keys { times[key] = try reader.at(key) }
        guard times["updatedAt"] != nil else { throw reader.json.missing("updatedAt") }
        self.times = times
        guard (owner == nil) == (times["claimedAt"] == nil), state != .new || owner == nil,
            state != .open || owner != nil
        else { throw DeskError(.invalid, .jsonOutOfRange("mergedInto.before")) }
    }
}

/// A letter of a moved ticket.
package struct MovedMessage: Sendable {
    /// The Message-ID without angle brackets.
    package let id: String
    /// Whether it came.
    package let isIncoming: Bool
    /// That of the ticket where it is absent.
    package let at: Instant?

    init(_ reader: inout MovingReader) throws(DeskError) {
        id = try reader.line("id", Prose(verbatim: "messages.id"), limit: 998)
        isIncoming = try reader.json.bool("incoming") ?? true
        at = try reader.at("at")
    }
}
