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

    /// What a place is known by, on this desk alone.
    private func sourceDigest(of place: [UInt8]) throws -> [UInt8] {
        var digest = ByteDigest()
        digest.add(part: try text("SELECT source FROM desk") ?? "")
        digest.add(place)
        return digest.bytes
    }
}
