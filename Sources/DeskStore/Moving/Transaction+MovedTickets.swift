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

    /// Adds a moved word, or finds it: by its name there, else the `occurrence`th that is the same.
    package func put(
        _ comment: MovedComment, ticket number: Int64, consultant: Int64?, account: Int64?, occurrence: Int,
        isNewTicket: Bool
    ) throws -> (id: Int64, outcome: Outcome) {
        let values: StatementArguments = [
            "ticket": number, "kind": comment.kind.rawValue, "consultant": consultant, "account": account,
            "createdAt": comment.createdAt.seconds, "sourceId": comment.sourceId, "body": comment.body,
        ]
        if !isNewTicket {
            if let sourceId = comment.sourceId,
                let id = try self.number(
                    "SELECT id FROM comment WHERE ticketNumber = ? AND sourceId = ?", [number, sourceId])
            {
                let changed = try run(
                    """
                    UPDATE comment SET kind = :kind, consultantId = :consultant, accountId = :account,
                        createdAt = :createdAt, body = :body
                    WHERE id = :id AND ticketNumber = :ticket AND sourceId = :sourceId
                        AND (kind, consultantId, accountId, createdAt, body)
                            IS NOT (:kind, :consultant, :account, :createdAt, :body)
                    """, values + ["id": id])
                return (id, changed > 0 ? .updated : .unchanged)
            }
            if comment.sourceId == nil,
                let id = try self.number(
                    """
                    SELECT id FROM comment WHERE ticketNumber = ? AND (kind, consultantId, accountId, createdAt, body)
                        IS (?, ?, ?, ?, ?) ORDER BY id LIMIT 1 OFFSET ?
                    """,
                    [
                        number, comment.kind.rawValue, consultant, account, comment.createdAt.seconds,
                        comment.body,
                        occurrence,
                    ])
            {
                return (id, .unchanged)
            }
        }
        let id = try insert(
            """
            INSERT INTO comment (ticketNumber, kind, consultantId, accountId, createdAt, sourceId, body)
            VALUES (:ticket, :kind, :consultant, :account, :createdAt, :sourceId, :body)
            """, values)
        return (id, .created)
    }

    /// Adds the row of a moved file, or finds it and takes it out where it was taken out since; tells whether
    /// anything changed. Its bytes are on disk.
    package func put(
        _ file: MovedAttachment, size: Int64, ticket number: Int64, comment: Int64?, account: Int64?,
        consultant: Int64?, createdAt: Instant, occurrence: Int, isNewTicket: Bool
    ) throws -> Bool {
        if !isNewTicket,
            let id = try self.number(
                """
                SELECT id FROM attachment WHERE ticketNumber = ? AND (commentId, name, sha256) IS (?, ?, ?)
                ORDER BY id LIMIT 1 OFFSET ?
                """, [number, comment, file.name, file.sha256, occurrence])
        {
            guard let removedAt = file.removedAt else { return false }
            return try run(
                "UPDATE attachment SET removedAt = ?, removedReason = ? WHERE id = ? AND removedAt IS NULL",
                [removedAt.seconds, file.removedReason, id]) > 0
        }
        try run(
            """
            INSERT INTO attachment (ticketNumber, commentId, accountId, consultantId, name, type, size, sha256,
                createdAt, removedAt, removedReason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                number, comment, account, consultant, file.name, file.type, size, file.sha256,
                createdAt.seconds,
                file.removedAt?.seconds, file.removedReason,
            ])
        return true
    }

    /// Adds a moved call, unless so many of the same are there; tells whether it did.
    package func put(
        _ call: MovedCall, ticket number: Int64, consultant: Int64, occurrence: Int
    ) throws -> Bool {
        try run(
            """
            INSERT INTO call (ticketNumber, consultantId, result, inWindow, remark, createdAt)
            SELECT :ticket, :consultant, :result, :inWindow, :remark, :at WHERE :occurrence >= (SELECT count(*) FROM call
                WHERE ticketNumber = :ticket AND (consultantId, result, inWindow, remark, createdAt)
                    IS (:consultant, :result, :inWindow, :remark, :at))
            """,
            [
                "ticket": number, "consultant": consultant, "result": call.result.rawValue,
                "inWindow": call.inWindow, "remark": call.remark, "at": call.createdAt.seconds,
                "occurrence": occurrence,
            ]) > 0
    }

    /// Adds moved work, unless so much of the same is there; tells whether it did.
    package func put(
        _ time: MovedTime, ticket number: Int64, consultant: Int64, occurrence: Int
    ) throws -> Bool {
        try run(
            """
            INSERT INTO timeEntry (ticketNumber, consultantId, seconds, billable, remark, createdAt)
            SELECT :ticket, :consultant, :seconds, :billable, :remark, :at
            WHERE :occurrence >= (SELECT count(*) FROM timeEntry
                WHERE ticketNumber = :ticket AND (consultantId, seconds, billable, remark, createdAt)
                    IS (:consultant, :seconds, :billable, :remark, :at))
            """,
            [
                "ticket": number, "consultant": consultant, "seconds": time.seconds,
                "billable": time.billable,
                "remark": time.remark, "at": time.createdAt.seconds, "occurrence": occurrence,
            ]) > 0
    }

    /// Adds a moved remote session, or ends one that has ended since; tells whether anything changed.
    package func put(
        _ session: MovedSession, ticket number: Int64, consultant: Int64, consent: Int64
    ) throws -> Bool {
        let values: StatementArguments = [
            "ticket": number, "consultant": consultant, "reference": session.reference, "consent": consent,
            "startedAt": session.startedAt.seconds, "stoppedAt": session.stoppedAt?.seconds,
            "changes": session.changes,
        ]
        if let id = try self.number(
            "SELECT id FROM remoteSession WHERE ticketNumber = ? AND reference = ? AND startedAt = ?",
            [number, session.reference, session.startedAt.seconds])
        {
            return try run(
                """
                UPDATE remoteSession SET stoppedAt = ?, changes = ?
                WHERE id = ? AND stoppedAt IS NULL AND ? IS NOT NULL
                """, [session.stoppedAt?.seconds, session.changes, id, session.stoppedAt?.seconds]) > 0
        }
        try run(
            """
            INSERT INTO remoteSession (ticketNumber, consultantId, reference, consentId, startedAt, stoppedAt, changes)
            VALUES (:ticket, :consultant, :reference, :consent, :startedAt, :stoppedAt, :changes)
            """, values)
        return true
    }

    /// Remembers a moved letter, unless it is known; tells whether it was not.
    package func put(_ message: MovedMessage, ticket number: Int64, at: Instant) throws -> Bool {
        guard try knownMail(message.id) == nil else { return false }
        return try run(
            "INSERT INTO mailMessage (messageId, ticketNumber, incoming, at) VALUES (?, ?, ?, ?)",
            [message.id, number, message.isIncoming, at.seconds]) > 0
    }
}

/// Links of moved tickets, to tickets that may not have come yet.
extension Transaction {
    /// Links a moved ticket, now or when the other one comes; tells whether it was not.
    package func put(_ link: MovedLink, ticket number: Int64, at: Instant) throws -> Bool {
        if let other = try ticket(of: link.ticket)?.number {
            return try putLink(number, link.kind.rawValue, other, at: at.seconds, before: nil)
        }
        return try expect(link.ticket, link.kind.rawValue, ticket: number, at: at, before: nil)
    }

    /// Notes that a moved ticket became a part of another, now or when that one comes; tells whether it was not
    /// known.
    package func put(_ merge: MovedMerge, ticket number: Int64, before: String?) throws -> Bool {
        if let other = try ticket(of: merge.ticket)?.number {
            return try putLink(number, Self.merged, other, at: merge.mergedAt.seconds, before: before)
        }
        return try expect(merge.ticket, Self.merged, ticket: number, at: merge.mergedAt, before: before)
    }

    /// How a ticket stood, as merges keep it.
    package func standing(_ moved: MovedStanding, owner: Int64?) -> String {
        let times = MovedStanding.keys.map { JSON.Member($0, JSON(moved.times[$0]?.seconds)) }
        return JSON.object(
            [
                JSON.Member("state", .string(moved.state.rawValue)), JSON.Member("ownerId", JSON(owner)),
            ] + times
        ).text
    }

    /// Links all that waited for a ticket, which has come under a number.
    package func tieExpected(_ origin: TicketOrigin, ticket other: Int64) throws {
        let waiting = try rows(
            "SELECT id, ticketNumber, kind, at, before FROM ticketExpected WHERE source = ? AND sourceId = ?",
            [origin.source, origin.id])
        for row in waiting {
            _ = try putLink(
                row["ticketNumber"], row["kind"], other, at: row["at"], before: row["before"])
            try run("DELETE FROM ticketExpected WHERE id = ?", [row["id"] as Int64])
        }
    }

    private static let merged = "merged"

    private func expect(
        _ origin: TicketOrigin, _ kind: String, ticket number: Int64, at: Instant, before: String?
    ) throws -> Bool {
        if kind == Self.merged, try mergeTarget(of: number) != nil { return false }
        return try run(
            """
            INSERT INTO ticketExpected (ticketNumber, kind, source, sourceId, at, before) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """, [number, kind, origin.source, origin.id, at.seconds, before]) > 0
    }

    private func putLink(
        _ number: Int64, _ kind: String, _ other: Int64, at: Int64, before: String?
    ) throws -> Bool {
        if kind == Self.merged {
            guard try mergeTarget(of: number) == nil else { return false }
            // Whoever follows merges must come to an end.
            guard try mergeEnd(of: other) != number else {
                throw DeskError(.invalid, .moved(.linkedToItself(String(number))))
            }
            let told =
                try before
                ?? JSON.array([
                    .string(standing(of: number)), .string(standing(of: other)), .string(standing(of: other)),
                ]).text
            return try run(
                "INSERT INTO ticketMerge (ticketNumber, intoNumber, mergedAt, before) VALUES (?, ?, ?, ?)",
                [number, other, at, told]) > 0
        }
        let (first, second) = kind == "relates" && number > other ? (other, number) : (number, other)
        return try run(
            "INSERT OR IGNORE INTO ticketLink (ticketNumber, kind, otherNumber, createdAt) VALUES (?, ?, ?, ?)",
            [first, kind, second, at]) > 0
    }
}
