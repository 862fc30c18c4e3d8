package import DeskModel
import DeskProse
import FoundationEssentials
import GRDB

/// The ids of what a moved ticket names.
package struct MovedPlaces: Sendable {
    /// The code.
    package var organisation: Int64
    /// The address of the account that asks.
    package var requester: Int64
    /// The name of a topic.
    package var topic: Int64?
    /// The login of the consultant who has it.
    package var owner: Int64?
    /// The login of the consultant who took it down.
    package var createdBy: Int64?

    /// With what it is made of.
    package init(
        organisation: Int64, requester: Int64, topic: Int64? = nil, owner: Int64? = nil,
        createdBy: Int64? = nil
    ) {
        self.organisation = organisation
        self.requester = requester
        self.topic = topic
        self.owner = owner
        self.createdBy = createdBy
    }
}

extension Transaction {
    /// What this desk calls itself where its tickets are moved to.
    package func source() throws -> String { try text("SELECT source FROM desk") ?? "" }

    /// The ticket that was moved in under a name, or this desk's own, and the digest of what was read.
    package func ticket(of origin: TicketOrigin) throws -> (number: Int64, digest: [UInt8]?)? {
        if let found = try first(
            "SELECT ticketNumber, digest FROM ticketOrigin WHERE source = ? AND sourceId = ?",
            [origin.source, origin.id],
            { try (number: $0[0] as Int64, digest: Array($0[1] as Data) as [UInt8]?) })
        {
            return found
        }
        guard let number = Int64(origin.id), String(number) == origin.id, try source() == origin.source,
            try self.number("SELECT 1 FROM ticket WHERE number = ?", [number]) != nil
        else { return nil }
        return (number, nil)
    }

    /// Whether every ticket here was moved in.
    package func hasMovedTicketsOnly() throws -> Bool {
        try number(
            "SELECT 1 FROM ticket WHERE number NOT IN (SELECT ticketNumber FROM ticketOrigin) LIMIT 1") == nil
    }

    /// Whether a number is taken.
    package func hasTicket(_ number: Int64) throws -> Bool {
        try self.number("SELECT 1 FROM ticket WHERE number = ?", [number]) != nil
    }

    /// Notes where a ticket was moved in from.
    package func insertOrigin(
        _ origin: TicketOrigin, ticket number: Int64, digest: [UInt8], by consultant: Int64
    ) throws {
        try run(
            """
            INSERT INTO ticketOrigin (ticketNumber, source, sourceId, digest, importedAt, importedById)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [number, origin.source, origin.id, Data(digest), now.seconds, consultant])
    }

    /// Notes what was read of a ticket now.
    package func setDigest(_ digest: [UInt8], ticket number: Int64) throws {
        try run("UPDATE ticketOrigin SET digest = ? WHERE ticketNumber = ?", [Data(digest), number])
    }

    /// Adds the row of a moved ticket, under a number or the next, and tells it.
    package func insertMoved(_ ticket: MovedTicket, number: Int64?, _ places: MovedPlaces) throws -> Int64 {
        try insert(
            """
            INSERT INTO ticket (number, \(Self.movedColumns.joined(separator: ", ")))
            VALUES (:number, \(Self.movedColumns.map { ":" + $0 }.joined(separator: ", ")))
            """, Self.movedValues(ticket, places) + ["number": number])
    }

    /// Makes the row of a ticket that of a moved one; tells whether it was another. When our response is due is
    /// for `recomputeDue`.
    package func updateMoved(_ ticket: MovedTicket, number: Int64, _ places: MovedPlaces) throws -> Bool {
        let columns = Self.movedColumns
        return try run(
            """
            UPDATE ticket SET \(columns.map { "\($0) = :\($0)" }.joined(separator: ", ")),
                dueAt = CASE WHEN :state IN ('new', 'open') THEN dueAt END
            WHERE number = :number AND (\(columns.joined(separator: ", ")))
                IS NOT (\(columns.map { ":" + $0 }.joined(separator: ", ")))
            """, Self.movedValues(ticket, places) + ["number": number]) > 0
    }

    private static let movedColumns =
        [
            "organisationId", "requesterId", "subject", "phone", "channel", "topicId", "lane", "state",
            "ownerId",
            "createdById", "priceAmount", "priceCurrency", "priceAcceptedBy", "priceAcceptedAt",
            "waivedReason",
            "errorMessage", "steps", "description",
        ] + MovedTicket.Time.allCases.map(\.rawValue)

    private static func movedValues(_ ticket: MovedTicket, _ places: MovedPlaces) -> StatementArguments {
        var values: StatementArguments = [
            "organisationId": places.organisation, "requesterId": places.requester, "subject": ticket.subject,
            "phone": ticket.phone, "channel": ticket.channel.rawValue, "topicId": places.topic,
            "lane": ticket.lane.rawValue, "state": ticket.state.rawValue, "ownerId": places.owner,
            "createdById": places.createdBy, "priceAmount": ticket.price?.amount,
            "priceCurrency": ticket.price?.currency, "priceAcceptedBy": ticket.price?.acceptedBy,
            "priceAcceptedAt": ticket.price?.acceptedAt.seconds, "waivedReason": ticket.waivedReason,
            "errorMessage": ticket.text.errorMessage, "steps": ticket.text.steps,
            "description": ticket.text.description,
        ]
        for key in MovedTicket.Time.allCases { values += [key.rawValue: ticket.times[key]?.seconds] }
        return values
    }

    /// Gives a ticket exactly these pauses; tells whether it had others.
    package func putPauses(_ pauses: [Pause], ticket number: Int64) throws -> Bool {
        let before = try rows(
            "SELECT fromAt, untilAt FROM ticketPause WHERE ticketNumber = ? ORDER BY fromAt", [number]
        ) { try Pause(start: $0.instant("fromAt"), end: $0.optionalInstant("untilAt")) }
        guard before != pauses.sorted(by: { $0.start < $1.start }) else { return false }
        try run("DELETE FROM ticketPause WHERE ticketNumber = ?", [number])
        for pause in pauses {
            try run(
                """
                INSERT INTO ticketPause (ticketNumber, fromAt, untilAt, aside)
                VALUES (:ticket, :from, :until, ifnull(:until > :now, 0))
                """,
                [
                    "ticket": number, "from": pause.start.seconds, "until": pause.end?.seconds,
                    "now": now.seconds,
                ])
        }
        return true
    }
}
