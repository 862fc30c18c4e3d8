package import DeskModel
import GRDB

extension Transaction {
    /// Seconds for which a session that was just used is taken as used now: a page that is read writes nothing.
    private static let webGrain: Int64 = 60

    /// Begins a session of an account, and removes the sessions of everybody that are over.
    package func openWebSession(digest: [UInt8], account id: Int64) throws {
        try noteClock()
        try pruneWeb()
        try run(
            "INSERT INTO webSession (digest, accountId, createdAt, usedAt) VALUES (?, ?, ?, ?)",
            [blob(digest), id, now.seconds, now.seconds])
    }

    /// The session of a digest as long as it is good: whose it is, until when it can last, and whether it is to be
    /// renewed (`renewWebSession`). `nil` where there is none, or not any more.
    package func webSession(digest: [UInt8]) throws -> (account: Int64, endsAt: Instant, isToRenew: Bool)? {
        // A clock that was set back revives none.
        let instant = try tokenInstant()
        let longest = try rule(.webSession).seconds
        let idle = try rule(.webIdle).seconds
        return try first(
            """
            SELECT accountId, createdAt, usedAt FROM webSession
            WHERE digest = ?1 AND createdAt > ?2 - ?3 AND usedAt > ?2 - ?4
            """, [blob(digest), instant.seconds, longest, idle]
        ) { row in
            (
                try row["accountId"], try row.instant("createdAt") + longest,
                try instant.seconds - row.instant("usedAt").seconds >= Transaction.webGrain
            )
        }
    }

    /// Notes that a session is in use.
    package func renewWebSession(digest: [UInt8]) throws {
        try noteClock()
        try run(
            "UPDATE webSession SET usedAt = max(usedAt, ?) WHERE digest = ?", [now.seconds, blob(digest)])
    }

    /// Ends a session, and tells whose it was.
    package func endWebSession(digest: [UInt8]) throws -> Int64? {
        try number("DELETE FROM webSession WHERE digest = ? RETURNING accountId", [blob(digest)])
    }

    /// Ends every session of an account.
    func endWebSessions(account id: Int64) throws {
        try run("DELETE FROM webSession WHERE accountId = ?", [id])
    }

    /// Ends every session of an organisation's people.
    func endWebSessions(organisation id: Int64) throws {
        try run(
            "DELETE FROM webSession WHERE accountId IN (SELECT id FROM account WHERE organisationId = ?)",
            [id])
    }

    /// Ends every session there is, and counts nobody's attempts any more.
    func endAllWebSessions() throws {
        try run("DELETE FROM webSession")
        try run("DELETE FROM webAttempt")
    }

    /// How many sessions and places in the net are remembered.
    package func webRows() throws -> Int64 {
        try number("SELECT (SELECT count(*) FROM webSession) + (SELECT count(*) FROM webAttempt)") ?? 0
    }

    /// Removes the sessions that are over, whatever became of them, and the attempts that do not count any more.
    package func pruneWeb() throws {
        let longest = try rule(.webSession).seconds
        let idle = try rule(.webIdle).seconds
        try run("DELETE FROM webSession WHERE createdAt <= ?", [(now - longest).seconds])
        try run("DELETE FROM webSession WHERE usedAt <= ?", [(now - idle).seconds])
        try run("DELETE FROM webAttempt WHERE firstAt <= ?", [(now - Transaction.attemptSpan).seconds])
    }
}
