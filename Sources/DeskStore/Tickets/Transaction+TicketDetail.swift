package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// A ticket with all that belongs to it, as far as it may be seen: notes, remarks on calls,
    /// time and the internal part of its history are ours alone.
    package func detail(
        of ticket: Ticket, zone: TimeZoneTable, within visibility: Visibility
    ) throws -> TicketDetail {
        let isOurs = visibility.showsNotes
        let number = ticket.number
        let thread = try thread(of: number, within: visibility)
        guard
            let row = try row(
                """
                SELECT description, errorMessage, steps, priceAmount, priceCurrency, priceAcceptedBy,
                    priceAcceptedAt, account.name, account.phone AS accountPhone,
                    ifnull(account.language, organisation.language) AS language
                FROM ticket CROSS JOIN account ON account.id = ticket.requesterId
                    CROSS JOIN organisation ON organisation.id = ticket.organisationId
                WHERE number = ?
                """, [number])
        else { throw DeskError.unknown(.ticket, String(number)) }
        var price: TicketPrice?
        if let amount: Int64 = try row["priceAmount"] {
            price = try TicketPrice(
                amount: amount, currency: row["priceCurrency"] ?? "",
                acceptedBy: row["priceAcceptedBy"] ?? "",
                acceptedAt: row.instant("priceAcceptedAt"))
        }
        return try TicketDetail(
            line: TicketLine(ticket, at: now, in: zone),
            text: TicketText(
                description: row["description"], errorMessage: row["errorMessage"], steps: row["steps"]),
            price: price,
            comments: try comments(thread, withNotes: isOurs),
            attachments: try attachments(thread, withNotes: isOurs),
            calls: try callRows(thread, withRemarks: isOurs),
            remoteSessions: try remoteRows(thread),
            time: isOurs ? try timeRows(thread) : [],
            links: try linkRows(ticket: number, within: visibility),
            watchers: try watchers(of: number),
            history: try history(thread, within: visibility),
            requesterName: row["name"], requesterPhone: row["accountPhone"],
            language: try row.word("language"))
    }

    private func callRows(_ thread: [Int64], withRemarks: Bool) throws -> [Call] {
        try rows(
            """
            SELECT call.id, result, login, inWindow, CASE WHEN ? THEN remark END AS remark, call.createdAt
            FROM call JOIN consultant ON consultant.id = call.consultantId
            WHERE ticketNumber IN \(Self.list(thread)) ORDER BY call.id
            """, [withRemarks]
        ).map { row in
            try Call(
                id: row["id"], result: try row.word("result"), consultant: row["login"],
                inWindow: row["inWindow"],
                remark: row["remark"], createdAt: row.instant("createdAt"))
        }
    }

    private func remoteRows(_ thread: [Int64]) throws -> [RemoteSession] {
        try rows(
            """
            SELECT remoteSession.id, reference, login, account.email AS consent, startedAt, stoppedAt, changes
            FROM remoteSession JOIN consultant ON consultant.id = remoteSession.consultantId
                JOIN account ON account.id = remoteSession.consentId
            WHERE ticketNumber IN \(Self.list(thread)) ORDER BY remoteSession.id
            """
        ).map { row in
            try RemoteSession(
                id: row["id"], reference: row["reference"], consultant: row["login"], consent: row["consent"],
                startedAt: row.instant("startedAt"), stoppedAt: row.optionalInstant("stoppedAt"),
                changes: row["changes"])
        }
    }

    private func timeRows(_ thread: [Int64]) throws -> [TimeEntry] {
        try rows(
            """
            SELECT timeEntry.id, login, seconds, billable, remark, timeEntry.createdAt
            FROM timeEntry JOIN consultant ON consultant.id = timeEntry.consultantId
            WHERE ticketNumber IN \(Self.list(thread)) ORDER BY timeEntry.id
            """
        ).map { row in
            try TimeEntry(
                id: row["id"], consultant: row["login"], seconds: row["seconds"], billable: row["billable"],
                remark: row["remark"], createdAt: row.instant("createdAt"))
        }
    }

    /// Links of both directions; those to tickets that may not be seen are left out.
    private func linkRows(ticket number: Int64, within visibility: Visibility) throws -> [TicketLink] {
        try rows(
            """
            WITH link AS (SELECT kind, otherNumber AS number FROM ticketLink WHERE ticketNumber = :number
            UNION ALL
            SELECT CASE kind WHEN 'duplicates' THEN 'duplicatedBy' WHEN 'blocks' THEN 'blockedBy' ELSE kind END,
                ticketNumber FROM ticketLink WHERE otherNumber = :number
            UNION ALL SELECT 'mergedInto', intoNumber FROM ticketMerge WHERE ticketNumber = :number
            UNION ALL SELECT 'merged', ticketNumber FROM ticketMerge WHERE intoNumber = :number)
            SELECT kind, link.number FROM link JOIN ticket ON ticket.number = link.number
            WHERE \(visibility.ticketCondition) ORDER BY link.number
            """, ["number": number]
        ).map { try TicketLink(kind: $0["kind"], number: $0["number"]) }
    }

    /// What happened to the tickets of a thread, from the audit log, oldest first. A customer sees what was done with
    /// them or for them, without the particulars.
    package func history(_ thread: [Int64], within visibility: Visibility) throws -> [TicketEvent] {
        let isOurs = visibility.showsNotes
        return try rows(
            """
            SELECT 0 AS place, importedAt AS at, 'desk import' AS verb, login AS actor,
                json_object('source', source || ':' || sourceId) AS changes
            FROM ticketOrigin JOIN consultant ON consultant.id = importedById
            WHERE ticketNumber IN \(Self.list(thread))
            UNION ALL
            SELECT audit.id, at, verb, coalesce(account.email, asLogin, osUser), ifnull(auditChange.changes, '{}')
            FROM audit LEFT JOIN account ON account.id = audit.actingForId
                LEFT JOIN auditChange ON auditChange.auditId = audit.id
            WHERE audit.subject IN (SELECT value FROM json_each(?)) ORDER BY place
            """, [JSON.array(thread.map { .string(Subject.ticket($0).text) }).text]
        ).compactMap { row in
            let verb: String = try row["verb"]
            guard isOurs || Verb(rawValue: verb)?.isSeenByCustomers ?? false else { return nil }
            let text: String = try row["changes"]
            // What erasure has emptied, or another tool wrote, is no reason to hide the rest.
            let changes = (try? JSON.parse(Array(text.utf8))) ?? .null
            return try TicketEvent(
                at: row.instant("at"), actor: row["actor"], verb: verb,
                changes: isOurs ? changes : .object([]))
        }
    }

    /// Numbers as SQL takes them.
    static func list(_ numbers: [Int64]) -> String { "(\(numbers.map(String.init).joined(separator: ", ")))" }
}
