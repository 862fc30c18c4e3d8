package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// A ticket with all that belongs to it, as far as the actor may see it: notes, remarks on calls,
    /// time and the internal part of its history are ours alone.
    package func detail(of ticket: Ticket, zone: TimeZoneTable) throws -> TicketDetail {
        let isOurs = actor?.person == nil
        let number = ticket.number
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
        else { throw DeskError(.notFound, .noTicket(number), hint: .listTickets) }
        var price: TicketPrice?
        if let amount: Int64 = row["priceAmount"] {
            price = TicketPrice(
                amount: amount, currency: row["priceCurrency"] ?? "",
                acceptedBy: row["priceAcceptedBy"] ?? "",
                acceptedAt: row.instant("priceAcceptedAt"))
        }
        return TicketDetail(
            line: TicketLine(ticket, at: now, in: zone),
            text: TicketText(
                description: row["description"], errorMessage: row["errorMessage"], steps: row["steps"]),
            price: price,
            comments: try comments(ticket: number, withNotes: isOurs),
            attachments: try attachmentRows(ticket: number, withNotes: isOurs),
            calls: try callRows(ticket: number, withRemarks: isOurs),
            remoteSessions: try remoteRows(ticket: number),
            time: isOurs ? try timeRows(ticket: number) : [],
            links: try linkRows(ticket: number),
            history: try history(ticket: number),
            requesterName: row["name"], requesterPhone: row["accountPhone"],
            language: try row.word("language"))
    }

    private func attachmentRows(ticket number: Int64, withNotes: Bool) throws -> [Attachment] {
        try rows(
            """
            SELECT attachment.id, attachment.commentId, name, type, size, sha256, attachment.createdAt
            FROM attachment LEFT JOIN comment ON comment.id = attachment.commentId
            WHERE attachment.ticketNumber = ? AND removedAt IS NULL AND (? OR comment.kind IS NOT 'note')
            ORDER BY attachment.id
            """, [number, withNotes]
        ).map { row in
            Attachment(
                id: row["id"], ticket: number, comment: row["commentId"], name: row["name"],
                type: row["type"],
                size: row["size"], sha256: row["sha256"], createdAt: row.instant("createdAt"))
        }
    }

    private func callRows(ticket number: Int64, withRemarks: Bool) throws -> [Call] {
        try rows(
            """
            SELECT call.id, result, login, inWindow, CASE WHEN ? THEN remark END AS remark, call.createdAt
            FROM call JOIN consultant ON consultant.id = call.consultantId
            WHERE ticketNumber = ? ORDER BY call.id
            """, [withRemarks, number]
        ).map { row in
            Call(
                id: row["id"], result: try row.word("result"), consultant: row["login"],
                inWindow: row["inWindow"],
                remark: row["remark"], createdAt: row.instant("createdAt"))
        }
    }

    private func remoteRows(ticket number: Int64) throws -> [RemoteSession] {
        try rows(
            """
            SELECT remoteSession.id, reference, login, account.email AS consent, startedAt, stoppedAt, changes
            FROM remoteSession JOIN consultant ON consultant.id = remoteSession.consultantId
                JOIN account ON account.id = remoteSession.consentId
            WHERE ticketNumber = ? ORDER BY remoteSession.id
            """, [number]
        ).map { row in
            RemoteSession(
                id: row["id"], reference: row["reference"], consultant: row["login"], consent: row["consent"],
                startedAt: row.instant("startedAt"), stoppedAt: row.optionalInstant("stoppedAt"),
                changes: row["changes"])
        }
    }

    private func timeRows(ticket number: Int64) throws -> [TimeEntry] {
        try rows(
            """
            SELECT timeEntry.id, login, seconds, billable, remark, timeEntry.createdAt
            FROM timeEntry JOIN consultant ON consultant.id = timeEntry.consultantId
            WHERE ticketNumber = ? ORDER BY timeEntry.id
            """, [number]
        ).map { row in
            TimeEntry(
                id: row["id"], consultant: row["login"], seconds: row["seconds"], billable: row["billable"],
                remark: row["remark"], createdAt: row.instant("createdAt"))
        }
    }

    /// Ties of both directions; those to tickets that the actor may not know of are left out.
    private func linkRows(ticket number: Int64) throws -> [TicketLink] {
        let links = try rows(
            """
            SELECT kind, otherNumber AS number FROM ticketLink WHERE ticketNumber = :number
            UNION ALL
            SELECT CASE kind WHEN 'duplicates' THEN 'duplicatedBy' WHEN 'blocks' THEN 'blockedBy' ELSE kind END,
                ticketNumber FROM ticketLink WHERE otherNumber = :number
            UNION ALL SELECT 'mergedInto', intoNumber FROM ticketMerge WHERE ticketNumber = :number
            UNION ALL SELECT 'merged', ticketNumber FROM ticketMerge WHERE intoNumber = :number
            ORDER BY number
            """, ["number": number]
        ).map { TicketLink(kind: $0["kind"], number: $0["number"]) }
        guard let actor, actor.person != nil else { return links }
        return try links.filter { link in
            let owner = try row(
                "SELECT organisationId, requesterId FROM ticket WHERE number = ?", [link.number])
            return owner.map {
                actor.seesTicket(organisation: $0["organisationId"], requester: $0["requesterId"])
            } ?? false
        }
    }

    /// What happened to a ticket, from the audit log, oldest first. A customer sees what was done with
    /// them or for them, without the particulars.
    package func history(ticket number: Int64) throws -> [TicketEvent] {
        let isOurs = actor?.person == nil
        return try rows(
            """
            SELECT at, verb, coalesce(account.email, asLogin, osUser) AS actor,
                ifnull(auditChange.changes, '{}') AS changes
            FROM audit LEFT JOIN account ON account.id = audit.actingForId
                LEFT JOIN auditChange ON auditChange.auditId = audit.id
            WHERE audit.subject = ? ORDER BY audit.id
            """, [Subject.ticket(number).text]
        ).compactMap { row in
            let verb: String = row["verb"]
            guard isOurs || Verb(rawValue: verb)?.isSeenByCustomers ?? false else { return nil }
            let text: String = row["changes"]
            // What erasure has emptied, or another tool wrote, is no reason to hide the rest.
            let changes = (try? JSON.parse(Array(text.utf8))) ?? .null
            return TicketEvent(
                at: row.instant("at"), actor: row["actor"], verb: verb,
                changes: isOurs ? changes : .object([]))
        }
    }
}
