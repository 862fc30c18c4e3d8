package import DeskModel
import DeskProse
import GRDB

extension Transaction {
    /// The places of tickets in the whole queue, from 1: what stands before each one's part is known, and only their
    /// parts are walked.
    package func positions(of tickets: [Ticket]) throws -> [Int64: Int] {
        let wanted = Dictionary(grouping: tickets.filter(\.state.isQueued)) { QueuePart(of: $0.order) }
        var places: [Int64: Int] = [:]
        var before = 0
        guard !wanted.isEmpty else { return places }
        for row in try rows("SELECT lane, part, tickets FROM queuePart ORDER BY lane, part") {
            let part = try QueuePart(lane: row.word(0), index: row[1])
            var missing = Set(wanted[part]?.map(\.number) ?? [])
            var place = before
            before += try row[2]
            guard !missing.isEmpty else { continue }
            try walk(
                """
                SELECT number FROM ticket INDEXED BY ticketQueue
                WHERE state IN ('new', 'open') AND lane = ? AND \(QueuePart.due) BETWEEN ? AND ?
                    AND number BETWEEN ? AND ?
                ORDER BY lane, \(QueuePart.due), number
                """, part.bounds
            ) { row in
                let number: Int64 = try row[0]
                place += 1
                if missing.remove(number) != nil { places[number] = place }
                return !missing.isEmpty
            }
        }
        return places
    }

    /// A number that differs once another connection has changed the database.
    package func dataVersion() throws -> Int64 {
        try number("PRAGMA data_version") ?? 0
    }

    /// Whether anything is put aside for now.
    package func hasLater() throws -> Bool {
        try number("SELECT 1 FROM ticket WHERE laterAt > ? LIMIT 1", [now.seconds]) != nil
    }

    /// How many tickets stand in the queue.
    package func queueSize() throws -> Int { try inParts("1") }

    /// How many tickets stand ahead of a place in the order, by each of its terms.
    package func ahead(of order: ServiceOrder) throws -> (lane: Int, due: Int, number: Int) {
        let part = QueuePart(of: order)
        let due = order.dueAt?.seconds ?? Int64.max
        let lane = order.lane.rawValue
        let within = """
            SELECT count(*) FROM ticket INDEXED BY ticketQueue WHERE state IN ('new', 'open') AND lane = ?
                AND \(QueuePart.due)
            """
        let sooner = try number(
            "\(within) >= ? AND \(QueuePart.due) < ?", [lane, part.keys.lowerBound, due])
        let lower = try number(
            "\(within) = ? AND number >= ? AND number < ?",
            [lane, due, part.numbers.lowerBound, order.number])
        return (
            try inParts("lane < ?", [lane]),
            try inParts("lane = ? AND part < ?", [lane, min(part.index, QueuePart.firstWithoutDue)])
                + Int(sooner ?? 0),
            try inParts(
                "lane = ? AND part >= ? AND part < ?", [lane, QueuePart.firstWithoutDue, part.index])
                + Int(lower ?? 0)
        )
    }

    /// How many tickets ahead of a place are owed a response.
    package func owedAhead(of order: ServiceOrder) throws -> Int {
        guard order.dueAt != nil else { return 0 }
        let ahead = try ahead(of: order)
        return try inParts("lane < ? AND part < ?", [order.lane.rawValue, QueuePart.firstWithoutDue])
            + ahead.due + ahead.number
    }

    /// How many tickets stand in some parts of the queue.
    private func inParts(_ condition: String, _ arguments: StatementArguments = []) throws -> Int {
        Int(try number("SELECT sum(tickets) FROM queuePart WHERE \(condition)", arguments) ?? 0)
    }

    /// Gives the first ticket that no one has to a consultant, in order of service; tells which.
    ///
    /// One conditional statement: of a hundred who ask at once, no two get the same.
    package func claimNext(for consultant: Int64, topic: Int64? = nil, among number: Int64? = nil) throws
        -> Int64?
    {
        // Each way to narrow has its own index in service order.
        let (index, condition) =
            if number != nil {
                ("", " AND number = :number")
            } else if topic != nil {
                ("INDEXED BY ticketQueueByTopic", " AND topicId = :topic")
            } else {
                ("INDEXED BY ticketUnowned", "")
            }
        var arguments: StatementArguments = ["consultant": consultant, "now": now.seconds]
        if let number { arguments += ["number": number] } else if let topic { arguments += ["topic": topic] }
        return try self.number(
            """
            UPDATE ticket SET state = 'open', ownerId = :consultant, claimedAt = :now, touchedAt = :now,
                updatedAt = :now
            WHERE state = 'new' AND number = (
                SELECT number FROM ticket \(index)
                WHERE state IN ('new', 'open') AND state = 'new'\(condition)
                ORDER BY lane, \(QueuePart.due), number LIMIT 1)
            RETURNING number
            """, arguments)
    }

    /// The name and the number to dial of each ticket, and the tries so far.
    package func callees(of tickets: [Ticket]) throws -> [Int64: (
        name: String, phone: String?, calls: [Call]
    )] {
        var found: [Int64: (name: String, phone: String?, calls: [Call])] = [:]
        for ticket in tickets {
            let person = try row("SELECT name, phone FROM account WHERE id = ?", [ticket.requesterID])
            let calls = try rows(
                """
                SELECT call.id, result, login, inWindow, remark, call.createdAt
                FROM call CROSS JOIN consultant ON consultant.id = call.consultantId
                WHERE ticketNumber = ? ORDER BY call.id
                """, [ticket.number]
            ).map { row in
                try Call(
                    id: row["id"], result: try row.word("result"), consultant: row["login"],
                    inWindow: row["inWindow"], remark: row["remark"], createdAt: row.instant("createdAt"))
            }
            found[ticket.number] = try (person?["name"] ?? "", ticket.phone ?? person?["phone"], calls)
        }
        return found
    }

    /// How fast the desk has answered lately: its last replies, at most a thousand, of the last weeks.
    package func pace(since: Instant, calendar: WorkingCalendar) throws -> QueueForecast.Pace {
        let row = try row(
            """
            SELECT count(*) AS answers, min(createdAt) AS first
            FROM (SELECT createdAt FROM comment INDEXED BY commentReplies
                WHERE kind = 'reply' AND createdAt <= :now
                ORDER BY id DESC LIMIT 1000)
            WHERE createdAt >= :since
            """, ["now": now.seconds, "since": since.seconds])
        let answers: Int = try row?["answers"] ?? 0
        let first = answers == 1000 ? try row?.optionalInstant("first") ?? since : since
        return QueueForecast.Pace(
            answers: answers, workingSeconds: calendar.workingSeconds(from: first, to: now), since: first)
    }
}

extension Transaction {
    /// How many tickets in the queue no one has, are late, and are fast.
    package func queueCounts() throws -> (unowned: Int, overdue: Int, fast: Int) {
        let today = QueuePart(of: ServiceOrder(lane: .fast, dueAt: now, number: 0))
        let row = try row(
            """
            SELECT (SELECT ifnull(sum(unowned), 0) FROM queuePart) AS unowned,
                (SELECT ifnull(sum(tickets), 0) FROM queuePart WHERE part < ?1)
                + (SELECT count(*) FROM ticket INDEXED BY ticketQueue
                    WHERE state IN ('new', 'open') AND lane IN ('fast', 'standard')
                        AND \(QueuePart.due) >= ?2
                        AND \(QueuePart.due) < ?3) AS overdue,
                (SELECT ifnull(sum(tickets), 0) FROM queuePart WHERE lane = 'fast') AS fast
            """, [today.index, today.keys.lowerBound, now.seconds])
        return try (row?["unowned"] ?? 0, row?["overdue"] ?? 0, row?["fast"] ?? 0)
    }
}
