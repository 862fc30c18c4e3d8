package import DeskModel
import FoundationEssentials
import GRDB

extension Store {
    /// Makes ready a copy of a database, which is gone afterwards, to be read ticket by ticket.
    package func indexForMoving(at now: Instant) throws {
        try read(at: now) { _ in }
        try indexCopy(
            """
            CREATE INDEX movingAttachment ON attachment (ticketNumber);
            CREATE INDEX movingOutbox ON outbox (ticketNumber) WHERE ticketNumber IS NOT NULL;
            """, DatabaseFunction("movingWindow", argumentCount: 4, pure: true, function: Moving.window))
    }

    /// Hands over each line of a file of the neutral folder, written by SQLite itself, in the order of its natural
    /// key; the same rows are the same bytes.
    package func move(
        _ file: MovingFile, withHashes: Bool, at now: Instant, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try read(at: now) { sql in
            let cursor = try GRDB.Row.fetchCursor(
                sql.db, sql: Moving.statement(of: file, withHashes: withHashes))
            while let row = try cursor.next() {
                try row.withUnsafeData(atIndex: 0) { data in
                    try data?.withUnsafeBytes { try body($0) }
                }
            }
        }
    }
}

/// The lines of the neutral folder as SQL.
private enum Moving {
    /// A window in its stored form: days or date, and minutes.
    static func window(_ values: [DatabaseValue]) -> String? {
        guard let from = Int.fromDatabaseValue(values[2]), let to = Int.fromDatabaseValue(values[3]),
            let hours = DaySpan(from: from, to: to)
        else { return nil }
        if let days = UInt8.fromDatabaseValue(values[0]) {
            return Window.weekly(WeekdaySet(rawValue: days), hours).text
        }
        guard let date = String.fromDatabaseValue(values[1]).flatMap(CivilDate.init(iso:)) else { return nil }
        return Window.date(date, hours).text
    }

    static func statement(of file: MovingFile, withHashes: Bool) -> String {
        switch file {
        case .organisations: organisations
        case .accounts: accounts(withHashes: withHashes)
        case .consultants:
            """
            SELECT json_object('login', login, 'name', name, 'email', email, 'role', role,
                'createdAt', \(at("createdAt")), 'disabledAt', \(at("disabledAt")),
                'awayUntilAt', \(at("awayUntilAt")), 'awayTo', \(login("each.awayToId")))
            FROM consultant AS each ORDER BY login
            """
        case .topics:
            "SELECT json_object('name', name, 'disabledAt', \(at("disabledAt"))) FROM topic ORDER BY name"
        case .calendar: "SELECT json_object('date', date, 'reason', reason) FROM closure ORDER BY date"
        case .prices:
            """
            SELECT json_object('product', 'fast', 'amount', \(money("amount")), 'currency', currency, 'from', fromDate)
            FROM price ORDER BY fromDate
            """
        case .rules: "SELECT json_object('key', key, 'value', value) FROM rule ORDER BY key"
        case .views:
            """
            SELECT json_object('name', queueView.name, 'consultant', login, 'flags', json(flags))
            FROM queueView LEFT JOIN consultant ON consultant.id = consultantId
            ORDER BY queueView.name, ifnull(login, '')
            """
        case .texts:
            """
            SELECT json_object('key', key, 'consultant', login, 'body', body)
            FROM cannedText LEFT JOIN consultant ON consultant.id = consultantId ORDER BY key, ifnull(login, '')
            """
        case .tickets: tickets
        }
    }

    private static let organisations = """
        SELECT json_object('code', code, 'name', name, 'ico', ico, 'contract', contract, 'language', language,
            'contractEmails', (SELECT json_group_array(json_object('email', email, 'createdAt', \(at("createdAt"))))
                FROM (SELECT email, createdAt FROM contractEmail WHERE organisationId = organisation.id ORDER BY id)),
            'createdAt', \(at("createdAt")), 'suspendedAt', \(at("suspendedAt")),
            'suspendedReason', suspendedReason, 'vacatedAt', \(at("vacatedAt")))
        FROM organisation ORDER BY code
        """

    private static func accounts(withHashes: Bool) -> String {
        let secrets =
            withHashes
            ? ", 'passwordHash', passwordHash, 'failures', failures, 'lockedUntil', \(at("lockedUntil"))" : ""
        return """
            SELECT json_object('email', email, 'organisation', code, 'name', account.name, 'phone', phone, 'role', role,
                'state', state, 'language', account.language, 'createdAt', \(at("account.createdAt")),
                'lastLoginAt', \(at("lastLoginAt")), 'disabledReason', disabledReason,
                'erasedAt', \(at("erasedAt")),
                'mergedInto', (SELECT kept.email FROM account AS kept WHERE kept.id = account.mergedIntoId)\(secrets))
            FROM account JOIN organisation ON organisation.id = account.organisationId ORDER BY emailKey
            """
    }

    /// A ticket with all that belongs to it. Ids put in order what was made one after the other, and are not told.
    private static let tickets = """
        SELECT json_object('source', ifnull(origin.source, desk.source),
            'sourceId', ifnull(origin.sourceId, CAST(ticket.number AS TEXT)), 'number', ticket.number,
            'organisation', organisation.code, 'requester', requester.email, 'subject', subject,
            'description', description, 'errorMessage', errorMessage, 'steps', steps, 'phone', ticket.phone,
            'channel', channel, 'topic', topic.name, 'lane', lane, 'state', ticket.state,
            'owner', \(login("ticket.ownerId")), 'createdBy', \(login("ticket.createdById")),
            'createdAt', \(at("ticket.createdAt")), 'updatedAt', \(at("updatedAt")),
            'respondedAt', \(at("respondedAt")), 'resolvedAt', \(at("resolvedAt")), 'closedAt', \(at("closedAt")),
            'claimedAt', \(at("claimedAt")), 'touchedAt', \(at("touchedAt")), 'remindedAt', \(at("remindedAt")),
            'dueFrom', \(at("dueFrom")), 'deadline', \(at("deadline")), 'laterAt', \(at("laterAt")),
            'price', CASE WHEN priceAmount IS NOT NULL THEN json_object('amount', \(money("priceAmount")),
                'currency', priceCurrency, 'acceptedBy', priceAcceptedBy, 'acceptedAt', \(at("priceAcceptedAt"))) END,
            'waivedAt', \(at("waivedAt")), 'waivedReason', waivedReason,
            'windows', \(list("movingWindow(days, date, fromMinute, toMinute)", of: "ticketWindow", by: "id")),
            'pauses', \(list(
                "json_object('from', \(at("fromAt")), 'until', \(at("untilAt")))", of: "ticketPause", by: "fromAt")),
            'comments', \(list(
                """
                json_object('sourceId', sourceId, 'kind', kind, 'author', ifnull(\(login("consultantId")),
                    \(email("accountId"))), 'createdAt', \(at("createdAt")), 'body', body,
                    'attachments', (SELECT json_group_array(\(attachment)) FROM (SELECT * FROM attachment
                        WHERE ticketNumber = each.ticketNumber AND commentId = each.id ORDER BY id)))
                """, of: "comment", by: "id")),
            'attachments', \(list(attachment, of: "attachment", by: "id", where: "AND commentId IS NULL")),
            'calls', \(list(
                """
                json_object('result', result, 'consultant', \(login("consultantId")),
                    'inWindow', \(bool("inWindow")), 'remark', remark, 'createdAt', \(at("createdAt")))
                """, of: "call", by: "id")),
            'remoteSessions', \(list(
                """
                json_object('reference', reference, 'consultant', \(login("consultantId")),
                    'consent', \(email("consentId")), 'startedAt', \(at("startedAt")),
                    'stoppedAt', \(at("stoppedAt")), 'changes', changes)
                """, of: "remoteSession", by: "id")),
            'time', \(list(
                """
                json_object('consultant', \(login("consultantId")), 'seconds', seconds, 'billable', \(bool("billable")),
                    'remark', remark, 'createdAt', \(at("createdAt")))
                """, of: "timeEntry", by: "id")),
            'watchers', (SELECT json_group_array(email) FROM (SELECT account.email FROM ticketWatcher
                JOIN account ON account.id = accountId WHERE ticketNumber = ticket.number ORDER BY emailKey)),
            'links', (SELECT json_group_array(json_object('kind', kind, 'ticket', other, 'createdAt', \(at("at"))))
                FROM (SELECT kind, \(ticketName("otherNumber")) AS other, createdAt AS at FROM ticketLink
                        WHERE ticketNumber = ticket.number
                    UNION ALL SELECT kind, source || ':' || sourceId, at FROM ticketExpected
                        WHERE ticketNumber = ticket.number AND kind <> 'merged'
                    ORDER BY 1, 2)),
            'mergedInto', (SELECT json_object('ticket', other, 'mergedAt', \(at("at")), 'before',
                    (SELECT json_group_array(json(\(standing))) FROM json_each(before)))
                FROM (SELECT \(ticketName("intoNumber")) AS other, mergedAt AS at, before FROM ticketMerge
                        WHERE ticketNumber = ticket.number
                    UNION ALL SELECT source || ':' || sourceId, at, before FROM ticketExpected
                        WHERE ticketNumber = ticket.number AND kind = 'merged')),
            'messages', (SELECT json_group_array(json_object('id', id, 'incoming', \(bool("incoming")), 'at', \(at("at"))))
                FROM (SELECT messageId AS id, incoming, at FROM mailMessage WHERE ticketNumber = ticket.number
                    UNION ALL SELECT trim(messageId, '<>'), 0, createdAt FROM outbox WHERE ticketNumber = ticket.number
                    ORDER BY 3, 1)))
        FROM ticket CROSS JOIN desk CROSS JOIN organisation ON organisation.id = ticket.organisationId
            CROSS JOIN account AS requester ON requester.id = ticket.requesterId
            LEFT JOIN topic ON topic.id = ticket.topicId
            LEFT JOIN ticketOrigin AS origin ON origin.ticketNumber = ticket.number
        ORDER BY ticket.number
        """

    private static let attachment = """
        json_object('name', name, 'type', type, 'size', size, 'sha256', sha256, 'account', \(email("accountId")),
            'consultant', \(login("consultantId")), 'createdAt', \(at("createdAt")),
            'removedAt', \(at("removedAt")), 'removedReason', removedReason)
        """

    /// How a ticket stood, as a merge keeps it, with the owner by login.
    private static let standing = """
        json_object('state', value ->> 'state', 'owner', \(login("(value ->> 'ownerId')")),
            \(MovedStanding.keys.map { "'\($0)', " + at("(value ->> '\($0)')") }.joined(separator: ", ")))
        """

    /// An array of what belongs to a ticket, in an order of its own.
    private static func list(
        _ element: String, of table: String, by key: String, where condition: String = ""
    ) -> String {
        """
        (SELECT json_group_array(\(element)) FROM (SELECT * FROM \(table)
            WHERE ticketNumber = ticket.number \(condition) ORDER BY \(key)) AS each)
        """
    }

    /// An instant as everywhere in JSON.
    private static func at(_ column: String) -> String {
        "strftime('%Y-%m-%dT%H:%M:%SZ', \(column), 'unixepoch')"
    }

    /// An amount as everywhere in JSON.
    private static func money(_ column: String) -> String {
        "printf('%d.%02d', \(column) / 100, \(column) % 100)"
    }

    private static func bool(_ column: String) -> String {
        "json(CASE \(column) WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END)"
    }

    private static func login(_ id: String) -> String {
        "(SELECT login FROM consultant WHERE consultant.id = \(id))"
    }

    private static func email(_ id: String) -> String {
        "(SELECT account.email FROM account WHERE account.id = \(id))"
    }

    /// What a ticket is called elsewhere: `rt:4711`, or by this desk's own name.
    private static func ticketName(_ number: String) -> String {
        """
        ifnull((SELECT source || ':' || sourceId FROM ticketOrigin WHERE ticketOrigin.ticketNumber = \(number)),
            desk.source || ':' || \(number))
        """
    }
}
