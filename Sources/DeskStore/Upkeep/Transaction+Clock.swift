package import DeskModel
import GRDB

/// What the desk knows of the clock: it may go ahead, and come back.
extension Transaction {
    /// Seconds that machines and waiting writers differ by; what is more is a clock that was set back.
    package static let clockSlack: Int64 = 60

    /// The instant tokens are judged at: a clock that was set back revives none.
    package func tokenInstant() throws -> Instant {
        max(now, Instant(seconds: try clockMark()))
    }

    /// The latest thing that was said by the clock; `0` where nothing was.
    func clockMark() throws -> Int64 {
        try number("SELECT max(clockAt, tokenSweptAt) FROM desk") ?? 0
    }

    /// Notes what the clock says, once a transaction: with every change, and with a refusal.
    ///
    /// Where it was set back, what lives by it is made to: see `followClock`.
    package func noteClock() throws {
        guard !auditEnd.hasNotedClock else { return }
        let mark = try clockMark()
        if mark - clock.seconds > Transaction.clockSlack { try followClock(from: mark) }
        try run(
            """
            UPDATE desk SET latestAt = max(latestAt, ?1), clockAt = max(clockAt, ?1)
            WHERE latestAt < ?1 OR clockAt < ?1
            """, [clock.seconds])
        auditEnd.hasNotedClock = true
    }

    /// Forgets that the latest change lies ahead of the clock.
    package func forgetFuture() throws {
        try noteClock()
        try run("UPDATE desk SET latestAt = ?", [clock.seconds])
    }

    /// Takes what was to last from an instant ahead back to the clock: tokens that had expired by then stay so,
    /// and nothing lasts longer than it would have without the jump.
    private func followClock(from mark: Int64) throws {
        try run(
            """
            UPDATE token SET revokedAt = ?1
            WHERE expiresAt > ?1 AND expiresAt <= ?2 AND usedAt IS NULL AND revokedAt IS NULL
            """, [clock.seconds, mark])
        let longest = clock.seconds + (try rule(.lockLongest).seconds)
        try run(
            "UPDATE account SET lockedUntil = ?1 WHERE lockedUntil > ?1 AND lockedUntil < ?2",
            [longest, Instant.endOfTime.seconds])
        try endAllWebSessions()
        try run("UPDATE heartbeat SET at = ?1 WHERE at > ?1", [clock.seconds])
        try run(
            """
            UPDATE outbox SET nextAt = min(nextAt, ?1), firstTriedAt = min(firstTriedAt, ?1)
            WHERE state = 'queued' AND nextAt > ?1
            """, [clock.seconds])
        try run(
            "UPDATE desk SET clockAt = min(clockAt, ?1), tokenSweptAt = min(tokenSweptAt, ?1)",
            [clock.seconds])
    }
}
