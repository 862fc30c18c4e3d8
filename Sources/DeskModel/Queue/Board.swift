/// What a wall board shows.
package struct Board: Sendable {
    /// The name of the desk.
    package let name: String
    package let now: Instant
    package let zone: TimeZoneTable
    /// The head of the queue.
    package let lines: [QueueLine]
    /// How many stand in the queue.
    package let size: Int
    package let unowned: Int
    package let overdue: Int
    package let fast: Int
    package let stats: QueueStats

    package init(
        name: String, now: Instant, zone: TimeZoneTable, lines: [QueueLine], size: Int, unowned: Int,
        overdue: Int, fast: Int, stats: QueueStats
    ) {
        self.name = name
        self.now = now
        self.zone = zone
        self.lines = lines
        self.size = size
        self.unowned = unowned
        self.overdue = overdue
        self.fast = fast
        self.stats = stats
    }
}
