package import DeskModel
import GRDB

extension Transaction {
    /// The hash and size of each file that attachments and letters need, each once.
    package func neededFiles() throws -> [(sha256: String, size: Int64)] {
        try rows(
            """
            SELECT sha256, size FROM attachment WHERE removedAt IS NULL UNION SELECT sha256, size FROM letter
            ORDER BY sha256
            """
        ).map { try ($0["sha256"], $0["size"]) }
    }

    /// The same without those of letters.
    package func attachedFiles() throws -> [(sha256: String, size: Int64)] {
        try rows("SELECT DISTINCT sha256, size FROM attachment WHERE removedAt IS NULL ORDER BY sha256").map {
            try ($0["sha256"], $0["size"])
        }
    }

    /// Voids every live token, and ends every session; tells how many tokens.
    package func revokeAllTokens() throws -> Int {
        try endAllWebSessions()
        return try run(
            "UPDATE token SET revokedAt = ? WHERE usedAt IS NULL AND revokedAt IS NULL AND expiresAt > ?",
            [now.seconds, try tokenInstant().seconds])
    }

    /// Parks all mail that waits, saying why: what a restored desk has queued was sent long ago, most likely.
    package func parkQueuedMail(because reason: String) throws -> Int {
        try run("UPDATE outbox SET state = 'failed', lastError = ? WHERE state = 'queued'", [reason])
    }

    /// The accounts that have been erased.
    package func erasedAccounts() throws -> [Int64] {
        try rows("SELECT id FROM account WHERE state = 'erased' ORDER BY id").map { try $0["id"] }
    }

    /// The tickets that were chosen by hand when an account was erased.
    package func erasureChoice(of account: Int64) throws -> Erasure.Choice {
        let changes = try text(
            """
            SELECT changes FROM audit JOIN auditChange ON auditId = audit.id
            WHERE subject = ? AND verb = 'account erase' ORDER BY audit.id DESC LIMIT 1
            """, [Subject.account(account).text])
        guard let changes, case .object(let members)? = try? JSON.parse(Array(changes.utf8)) else {
            return Erasure.Choice()
        }
        func numbers(_ key: String) -> [Int64] {
            guard case .array(let values)? = members.first(where: { $0.key == key })?.value else { return [] }
            return values.compactMap { if case .integer(let number) = $0 { number } else { nil } }
        }
        return Erasure.Choice(also: numbers("also"), except: numbers("not"))
    }
}
