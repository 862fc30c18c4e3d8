import DeskModel

/// When mail is tried again.
enum MailSchedule {
    /// Seconds between the attempts; the last one goes on.
    private static let waits: [Int64] = [60, 300, 900, 3600, 14_400]
    /// How long it is tried, in seconds.
    static let longest: Int64 = 86_400

    /// Seconds to wait after so many attempts.
    static func wait(afterAttempts count: Int) -> Int64 {
        waits[min(max(count, 1), waits.count) - 1]
    }

    /// When mail is tried next after an attempt that failed; `nil` when it is given up.
    static func next(afterAttempts count: Int, firstTriedAt: Instant, now: Instant) -> Instant? {
        let end = firstTriedAt + longest
        return now >= end ? nil : min(now + wait(afterAttempts: count), end)
    }
}
