package import DeskModel
import DeskProse
import DeskStore

extension Desk {
    /// What a wall board shows: the head of the queue, and how the desk has done since a time.
    package func board(since text: String, lines: Int) throws -> Board {
        try read(.queueBoard) { transaction in
            let counts = try transaction.queueCounts()
            return Board(
                name: try transaction.rule(.deskName).text, now: now, zone: try transaction.zone(),
                lines: try transaction.queueLines(TicketFilter(), limit: lines),
                size: try transaction.queueSize(),
                unowned: counts.unowned, overdue: counts.overdue, fast: counts.fast,
                stats: try transaction.stats(since: text))
        }
    }
}
