/// What a wall board shows.
package struct Board: Sendable {
    /// The name of the desk.
    package let name: String
    /// The instant it shows.
    package let now: Instant
    /// The desk's time zone.
    package let zone: TimeZoneTable
    /// The head of the queue.
    package let lines: [QueueLine]
    /// How many stand in the queue.
    package let size: Int
    /// How many no one has.
    package let unowned: Int
    /// How many are past their due time.
    package let overdue: Int
    /// How many are fast.
    package let fast: Int
    /// How the desk has done.
    package let stats: QueueStats

    /// Made of its parts, of which none is checked.
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
