/// A link of a moved ticket.
package struct MovedLink: Sendable {
    /// What one ticket is to the other.
    package let kind: TicketLink.Kind
    /// Another ticket: its source, a colon, its sourceId.
    package let ticket: TicketOrigin
    /// When it happened.
    package let createdAt: Instant?

    init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["kind", "ticket", "createdAt"])
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
    /// When it became one.
    package let mergedAt: Instant
    /// How both stood before and the other one after; none where it is not known.
    package let before: [MovedStanding]

    init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["ticket", "mergedAt", "before"])
        ticket = try reader.origin("ticket")
        mergedAt = try reader.needAt("mergedAt")
        before = try reader.each("before") { (one) throws(DeskError) in try MovedStanding(&one) }
        guard [0, 3].contains(before.count) else {
            throw DeskError(.invalid, .moved(.outOfRange("mergedInto.before")))
        }
    }
}

/// How a ticket stood when it was merged.
package struct MovedStanding: Sendable {
    /// One that is new has no owner, one that is open has one.
    package let state: Ticket.State
    /// The login of the consultant who has it.
    package let owner: String?
    /// Its instants then.
    package let times: [String: Instant]

    /// The instants it has, in the order in which they are stored.
    package static let keys = [
        "claimedAt", "touchedAt", "updatedAt", "dueFrom", "dueAt", "resolvedAt", "closedAt", "remindedAt",
        "laterAt", "pauseFrom",
    ]

    init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["state", "owner"] + MovedStanding.keys)
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
            state != .open || owner != nil, state == .open || times["laterAt"] == nil
        else { throw DeskError(.invalid, .moved(.outOfRange("mergedInto.before"))) }
    }
}
