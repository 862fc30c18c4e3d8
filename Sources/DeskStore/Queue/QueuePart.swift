import DeskModel
package import DeskProse
import GRDB

/// A part of the queue whose tickets are counted as they come and go: those of a lane that are due on one day or, where
/// no word of ours is owed, five hundred numbers.
struct QueuePart: Hashable {
    let lane: Ticket.Lane
    /// Its place among the parts of its lane.
    let index: Int64

    /// The first part of those that no word is owed to, far after every day.
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
            sum(state = 'new') AS unowned
        FROM ticket INDEXED BY ticketQueue WHERE state IN ('new', 'open') GROUP BY lane, part
        """

    /// Whether the counts of the queue are those of its tickets.
    package func queueFindings() throws -> [Prose] {
        let differences = try number(
            """
            WITH counted AS (\(Self.counted))
            SELECT (SELECT count(*) FROM (SELECT * FROM counted EXCEPT SELECT * FROM queuePart))
                + (SELECT count(*) FROM (SELECT * FROM queuePart EXCEPT SELECT * FROM counted))
            """)
        return differences == 0 ? [] : [.queueMiscounted]
    }

    /// Counts the queue anew.
    package func recountQueue() throws {
        try run("DELETE FROM queuePart")
        try run("INSERT INTO queuePart (lane, part, tickets, unowned) \(Self.counted)")
    }
}
