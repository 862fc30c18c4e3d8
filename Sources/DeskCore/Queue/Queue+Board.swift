package import DeskModel
import DeskProse
import DeskStore

extension Desk.Queue {
    /// What a wall board shows: the head of the queue, and how the desk has done since a time.
    package func board(since text: String, lines: Int) throws -> Board {
        try read(.queueBoard) { act in
            let counts = try act.sql.queueCounts()
            return Board(
                name: try act.sql.rule(.deskName).text, now: now, zone: try act.sql.zone(),
                lines: try act.queueLines(TicketFilter(), limit: lines),
                size: try act.sql.queueSize(),
                unowned: counts.unowned, overdue: counts.overdue, fast: counts.fast,
                stats: try act.stats(since: text))
        }
    }
}
