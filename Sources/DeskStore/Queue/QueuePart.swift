package import DeskModel
import DeskProse
import GRDB

/// A part of the queue whose tickets are counted as they come and go: those of a lane that are due on one day or, where
/// no response is due, five hundred numbers.
struct QueuePart: Hashable {
    let lane: Ticket.Lane
    /// Its place among the parts of its lane.
    let index: Int64

    /// When a ticket is due, as the indexes of the queue order it: what is not due comes last.
    static let due = "ifnull(dueAt, 9223372036854775807)"

    /// The first part of those that no response is due to, far after every day.
    static let firstWithoutDue: Int64 = 1_000_000_000

    init(lane: Ticket.Lane, index: Int64) {
        self.lane = lane
        self.index = index
    }

    /// The part in which a place of the order lies.
    init(of order: ServiceOrder) {
        lane = order.lane
        index = order.dueAt.map { $0.seconds / 86_400 } ?? QueuePart.firstWithoutDue + order.number / 500
    }

    /// When its tickets are due, as the index of the queue has it.
    var keys: ClosedRange<Int64> {
        guard index < QueuePart.firstWithoutDue else { return .max ... .max }
        // Division rounds towards zero.
        return index * 86_400 - (index > 0 ? 0 : 86_399)...index * 86_400 + (index < 0 ? 0 : 86_399)
    }

    /// Between which numbers its tickets lie.
    var numbers: ClosedRange<Int64> {
        guard index >= QueuePart.firstWithoutDue else { return 0 ... .max }
        let first = (index - QueuePart.firstWithoutDue) * 500
        return first...first + 499
    }

    /// Its lane and the bounds of its keys and numbers, as statements take them.
    var bounds: StatementArguments {
        [lane.rawValue, keys.lowerBound, keys.upperBound, numbers.lowerBound, numbers.upperBound]
    }
}

extension Transaction {
    /// What each part of the queue holds, as the tickets themselves say.
    private static let counted = """
        SELECT lane, ifnull(dueAt / 86400, 1000000000 + number / 500) AS part, count(*) AS tickets,
            sum(state = 'new') AS unowned, min(number) AS lowest, max(number) AS highest
        FROM ticket INDEXED BY ticketQueue WHERE state IN ('new', 'open') GROUP BY lane, part
        """

    /// Whether the counts of the queue are those of its tickets, and windows are open to those who may call.
    package func queueFindings() throws -> [Prose] {
        let differences = try number(
            """
            WITH counted AS (\(Self.counted))
            SELECT (SELECT count(*) FROM counted LEFT JOIN queuePart USING (lane, part)
                    WHERE (counted.tickets, counted.unowned) IS NOT (queuePart.tickets, queuePart.unowned)
                        OR counted.lowest < queuePart.lowest OR counted.highest > queuePart.highest)
                + (SELECT count(*) FROM queuePart WHERE (lane, part) NOT IN (SELECT lane, part FROM counted))
                + (SELECT count(*) FROM ticketWindow CROSS JOIN ticket ON number = ticketNumber
                    WHERE callableBy IS NOT \(Self.callableBy))
            """)
        return differences == 0 ? [] : [.queueMiscounted]
    }

    /// Counts the queue anew.
    package func recountQueue() throws {
        try run("DELETE FROM queuePart")
        try run("INSERT INTO queuePart (lane, part, tickets, unowned, lowest, highest) \(Self.counted)")
        try run(
            """
            UPDATE ticketWindow SET callableBy = \(Self.callableBy)
            FROM ticket WHERE number = ticketNumber AND callableBy IS NOT \(Self.callableBy)
            """)
    }

    private static let callableBy = "CASE state WHEN 'new' THEN 0 WHEN 'open' THEN ownerId END"

    /// Tickets ahead of one in the order of service that came after it, in that order, and how many
    /// they are in all.
    ///
    /// Parts of the queue in which no ticket came after it are passed over, and those in which all did are
    /// counted as they are.
    package func overtakers(of ticket: Ticket, limit: Int) throws -> (tickets: [Ticket], count: Int) {
        let own = QueuePart(of: ticket.order)
        let parts = try rows(
            """
            SELECT lane, part, tickets, lowest FROM queuePart
            WHERE (lane < ?1 OR lane = ?1 AND part <= ?2) AND highest > ?3 ORDER BY lane, part
            """, [own.lane.rawValue, own.index, ticket.number]
        ) { row in
            try (
                part: QueuePart(lane: row.word(0), index: row[1]), tickets: row[2] as Int,
                lowest: row[3] as Int64
            )
        }
        var found: [Int64] = []
        var count = 0
        for (part, tickets, lowest) in parts {
            let isWhole = part != own && lowest > ticket.number
            if isWhole { count += tickets }
            guard !isWhole || found.count < limit else { continue }
            try walk(
                """
                SELECT number, dueAt FROM ticket INDEXED BY ticketQueue
                WHERE state IN ('new', 'open') AND lane = ? AND \(QueuePart.due) BETWEEN ? AND ?
                    AND number BETWEEN ? AND ?
                ORDER BY lane, \(QueuePart.due), number
                """, part.bounds
            ) { row in
                let number: Int64 = try row[0]
                if part == own, try row.optionalInstant(1) == ticket.dueAt { return false }
                guard number > ticket.number else { return true }
                if !isWhole { count += 1 }
                if found.count < limit { found.append(number) }
                return !isWhole || found.count < limit
            }
        }
        return (try found.compactMap { try self.ticket(number: $0) }, count)
    }
}
