package import DeskModel
import GRDB

extension Transaction {
    /// Notes that a verb, one of cron's jobs, has ended well.
    package func beat(_ verb: Verb) throws {
        try run(
            "INSERT INTO heartbeat (job, at) VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at",
            [verb.rawValue, now.seconds])
    }

    /// When each of cron's jobs last ended well.
    package func heartbeats() throws -> [Verb: Instant] {
        var heartbeats: [Verb: Instant] = [:]
        try each("SELECT job, at FROM heartbeat") { row in
            if let verb = Verb(rawValue: try row["job"]) { heartbeats[verb] = try row.instant("at") }
        }
        return heartbeats
    }

    /// When the desk was made, and the latest instant a change was made at.
    package func deskTimes() throws -> (created: Instant, latest: Instant) {
        let row = try row("SELECT createdAt, latestAt FROM desk")
        let start = Instant(seconds: 0)
        return try (row?.instant("createdAt") ?? start, row?.instant("latestAt") ?? start)
    }
}
