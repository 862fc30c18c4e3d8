package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// The ticket of a number, or `nil`.
    package func ticket(number: Int64) throws -> Ticket? {
        try row("\(Self.selectTicket) WHERE ticket.number = ?", [number]).map(ticket(from:))
    }

    /// The ticket of a number, if it may be seen.
    ///
    /// Throws `.notFound` otherwise.
    package func knownTicket(_ number: Int64, within visibility: Visibility) throws -> Ticket {
        let found = try row(
            "\(Self.selectTicket) WHERE ticket.number = ? AND \(visibility.ticketCondition)", [number])
        guard let ticket = try found.map(ticket(from:))
        else { throw DeskError.unknown(.ticket, String(number)) }
        return ticket
    }

    /// Adds a ticket as it came, `new` and owned by no one, and tells its number; `consultant` is who took it. Its texts are searched
    /// only after `indexText`.
    package func insertTicket(
        _ draft: TicketDraft, by consultant: Int64, requester: Account, topic: Int64?, deadline: Instant?,
        dueAt: Instant?, price: TicketPrice?
    ) throws -> Int64 {
        try insert(
            """
            INSERT INTO ticket (organisationId, requesterId, subject, phone, channel, topicId, lane, state, deadline,
                createdAt, updatedAt, dueFrom, dueAt, priceAmount, priceCurrency, priceAcceptedBy, priceAcceptedAt,
                createdById, description, errorMessage, steps)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'new', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                requester.organisationID, requester.id, draft.subject, draft.phone, draft.channel.rawValue,
                topic,
                draft.lane.rawValue, deadline?.seconds, now.seconds, now.seconds, now.seconds, dueAt?.seconds,
                price?.amount, price?.currency, price?.acceptedBy, price?.acceptedAt.seconds,
                consultant, draft.text.description, draft.text.errorMessage, draft.text.steps,
            ])
    }

    /// Writes back what may change of a ticket while it is worked on: everything but its number, its
    /// requester, its channel, its price and its long texts. What is indexed for search changes with
    /// the subject; see `changingText`.
    package func update(_ ticket: Ticket) throws {
        try run(
            """
            UPDATE ticket SET subject = ?, phone = ?, topicId = ?, lane = ?, state = ?, ownerId = ?, claimedAt = ?,
                touchedAt = ?, deadline = ?, laterAt = ?, updatedAt = ?, dueFrom = ?, dueAt = ?, respondedAt = ?, resolvedAt = ?,
                closedAt = ?
            WHERE number = ?
            """,
            [
                ticket.subject, ticket.phone, ticket.topicID, ticket.lane.rawValue, ticket.state.rawValue,
                ticket.ownerID, ticket.claimedAt?.seconds, ticket.touchedAt?.seconds,
                ticket.deadline?.seconds, ticket.laterAt?.seconds,
                ticket.updatedAt.seconds, ticket.dueFrom?.seconds, ticket.dueAt?.seconds,
                ticket.respondedAt?.seconds, ticket.resolvedAt?.seconds, ticket.closedAt?.seconds,
                ticket.number,
            ])
    }

    /// Gives a ticket that no one has to a consultant; tells whether it was still free.
    ///
    /// One conditional statement: of a hundred who ask at once, one is told yes.
    package func claim(ticket number: Int64, for consultant: Int64) throws -> Bool {
        try run(
            """
            UPDATE ticket SET ownerId = ?, claimedAt = ?, touchedAt = ?, updatedAt = ?,
                state = CASE state WHEN 'new' THEN 'open' ELSE state END
            WHERE number = ? AND ownerId IS NULL AND state IN ('new', 'waiting')
            """, [consultant, now.seconds, now.seconds, now.seconds, number]) == 1
    }

    /// Notes that one of us did something about a ticket, which keeps the claim on it alive.
    package func touch(ticket number: Int64) throws {
        try run(
            "UPDATE ticket SET touchedAt = ?, updatedAt = ? WHERE number = ?",
            [now.seconds, now.seconds, number])
    }

    /// What every list of tickets reads. The ticket comes first and the rest is looked up by row id, so
    /// that the order of an index on tickets is kept.
    static let selectTicket = selectTicket(by: nil)

    /// The same, told which index to walk: SQLite knows no better from its own statistics that a partial
    /// index in service order beats one on the state.
    static func selectTicket(by index: String?) -> String {
        """
        SELECT ticket.number, ticket.subject, ticket.organisationId, organisation.code, ticket.requesterId,
            account.email, ticket.lane, ticket.state, ticket.channel, ticket.createdAt, ticket.updatedAt,
            ticket.ownerId, consultant.login, ticket.topicId, topic.name, ticket.phone, ticket.dueFrom,
            ticket.dueAt, ticket.deadline, ticket.respondedAt, ticket.resolvedAt, ticket.closedAt,
            ticket.claimedAt, ticket.touchedAt,
            ticket.hasDescription + 2 * ticket.hasErrorMessage + 4 * ticket.hasSteps
                + 8 * EXISTS (SELECT 1 FROM attachment
                    WHERE attachment.ticketNumber = ticket.number AND attachment.removedAt IS NULL),
            (SELECT group_concat(ifnull(days, date) || ' ' || fromMinute || ' ' || toMinute, ';')
                FROM ticketWindow WHERE ticketWindow.ticketNumber = ticket.number),
            ticket.laterAt
        FROM ticket \(index.map { "INDEXED BY \($0)" } ?? "") CROSS JOIN organisation ON organisation.id = ticket.organisationId
            CROSS JOIN account ON account.id = ticket.requesterId
            LEFT JOIN consultant ON consultant.id = ticket.ownerId
            LEFT JOIN topic ON topic.id = ticket.topicId
        """
    }

    /// A row of `selectTicket`, read by position: a list of many rows is mostly this.
    func ticket(from row: Row) throws -> Ticket {
        let windows = Self.windows(try row[25])
        var information = Information(rawValue: try row[24])
        if !windows.isEmpty { information.insert(.availability) }
        var ticket = try Ticket(
            number: row[0], subject: row[1], organisationID: row[2], organisation: row[3],
            requesterID: row[4],
            requester: row[5], lane: try row.word(6), state: try row.word(7),
            channel: try row.word(8), createdAt: row.instant(9),
            updatedAt: row.instant(10),
            windows: windows, information: information)
        ticket.ownerID = try row[11]
        ticket.owner = try row[12]
        ticket.topicID = try row[13]
        ticket.topic = try row[14]
        ticket.phone = try row[15]
        ticket.dueFrom = try row.optionalInstant(16)
        ticket.dueAt = try row.optionalInstant(17)
        ticket.deadline = try row.optionalInstant(18)
        ticket.respondedAt = try row.optionalInstant(19)
        ticket.resolvedAt = try row.optionalInstant(20)
        ticket.closedAt = try row.optionalInstant(21)
        ticket.claimedAt = try row.optionalInstant(22)
        ticket.touchedAt = try row.optionalInstant(23)
        ticket.laterAt = try row.optionalInstant(26)
        return ticket
    }
}
