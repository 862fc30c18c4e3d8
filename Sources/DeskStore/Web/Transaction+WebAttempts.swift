package import DeskModel
import GRDB

extension Transaction {
    /// The seconds within which attempts are counted together.
    static let attemptSpan: Int64 = 3600

    /// Counts one more attempt from a place in the net, and tells until when none is taken from there where it was
    /// one too many, which is not counted.
    package func countWebAttempt(from place: [UInt8]) throws -> Instant? {
        try noteClock()
        let source = try sourceDigest(of: place)
        let counted = try first(
            "SELECT attempts, firstAt FROM webAttempt WHERE source = ? AND firstAt > ?",
            [blob(source), (now - Transaction.attemptSpan).seconds]
        ) { (attempts: try $0["attempts"] as Int64, firstAt: try $0.instant("firstAt")) }
        if let counted, counted.attempts >= (try rule(.webAttempts).number) {
            return counted.firstAt + Transaction.attemptSpan
        }
        try run(
            "INSERT OR REPLACE INTO webAttempt (source, attempts, firstAt) VALUES (?, ?, ?)",
            [blob(source), (counted?.attempts ?? 0) + 1, (counted?.firstAt ?? now).seconds])
        return nil
    }

    /// Takes one attempt back that turned out to be no guess.
    package func takeBackWebAttempt(from place: [UInt8]) throws {
        try run(
            "UPDATE webAttempt SET attempts = attempts - 1 WHERE source = ? AND attempts > 0",
            [blob(try sourceDigest(of: place))])
    }

    /// Until when a reader is given nothing more who has read so many things within an hour; `nil` where they have not.
    package func readsFull(of reader: String, most: Int64) throws -> Instant? {
        try first(
            "SELECT firstAt FROM webAttempt WHERE source = ?1 AND firstAt > ?2 AND firstAt <= ?3 AND attempts >= ?4",
            [
                blob(try sourceDigest(of: Array(reader.utf8))), (now - Transaction.attemptSpan).seconds,
                now.seconds, most,
            ]
        ) { try $0.instant("firstAt") + Transaction.attemptSpan }
    }

    /// Counts what a reader was given.
    package func countReads(_ count: Int64, of reader: String) throws {
        try run(
            """
            INSERT INTO webAttempt (source, attempts, firstAt) VALUES (?1, ?2, ?3)
            ON CONFLICT (source) DO UPDATE SET attempts = iif(firstAt > ?4 AND firstAt <= ?3, attempts, 0) + ?2,
                firstAt = iif(firstAt > ?4 AND firstAt <= ?3, firstAt, ?3)
            """,
            [
                blob(try sourceDigest(of: Array(reader.utf8))), count, now.seconds,
                (now - Transaction.attemptSpan).seconds,
            ])
    }

    /// What a place is known by, on this desk alone.
    private func sourceDigest(of place: [UInt8]) throws -> [UInt8] {
        var digest = ByteDigest()
        digest.add(part: try text("SELECT source FROM desk") ?? "")
        digest.add(place)
        return digest.bytes
    }
}
