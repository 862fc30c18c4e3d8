package import DeskModel
import DeskProse
import FoundationEssentials
import GRDB

extension Transaction {
    /// Writes one entry to the audit log, chained to the one before.
    ///
    /// The chain holds ids and a salted commitment to `changes`, never the changes
    /// themselves, so that what names a person can be taken out later (`erase`).
    /// Neither a password nor a token may be among the changes.
    package func record(_ mark: AuditMark, _ subject: Subject, _ changes: JSON = .object([])) throws {
        let (last, previous) = try auditEnd.last ?? storedAuditEnd()
        let id = last + 1
        let salt = Transaction.salt()
        let text = changes.text
        let link = AuditChain.Link(
            id: id, at: now.seconds, osUser: mark.osUser, asLogin: mark.asLogin,
            actingForID: mark.actingForID, verb: mark.verb.rawValue,
            subject: subject.text, commitment: AuditChain.commitment(salt: salt, changes: text))
        let hash = link.hash(after: previous)
        try run(
            """
            INSERT INTO audit (id, at, osUser, asLogin, actingForId, verb, subject, commitment, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            bound: [
                .integer(id), .integer(link.at), .text(link.osUser), .text(link.asLogin),
                .integer(link.actingForID), .text(link.verb), .text(link.subject), .bytes(link.commitment),
                .bytes(hash),
            ])
        try run(
            "INSERT INTO auditChange (auditId, salt, changes) VALUES (?, ?, ?)",
            bound: [.integer(id), .bytes(salt), .text(text)])
        try noteClock()
        auditEnd.last = (id, hash)
    }

    private func storedAuditEnd() throws -> (id: Int64, hash: [UInt8]) {
        let last = try row("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
        return try (last?["id"] ?? 0, Array(last?["hash"] as Data? ?? AuditChain.beginning))
    }

    /// 16 random bytes, which a commitment is opened by.
    static func salt() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var salt: [UInt8] = []
        salt.reserveCapacity(16)
        for _ in 0..<2 { withUnsafeBytes(of: generator.next()) { salt.append(contentsOf: $0) } }
        return salt
    }
}

/// Who did what, as an entry of the audit log says it.
package struct AuditMark: Sendable {
    /// The operating system's login name.
    package let osUser: String
    /// The consultant acted as with `--as`, when it is somebody else.
    package let asLogin: String?
    /// The account of the customer's person acted for.
    package let actingForID: Int64?
    /// What was done.
    package let verb: Verb

    /// Made of its parts, of which none is checked.
    package init(osUser: String, asLogin: String? = nil, actingForID: Int64? = nil, verb: Verb) {
        self.osUser = osUser
        self.asLogin = asLogin
        self.actingForID = actingForID
        self.verb = verb
    }
}

/// What the next entry of the audit log is chained to, so that bulk work looks it up once.
///
/// A transaction has one, whoever acts in it and at whatever instant. It holds only while nothing is
/// rolled back: `Transaction.attempt` forgets it.
final class AuditEnd {
    var last: (id: Int64, hash: [UInt8])?
    /// Whether what the clock says has been written down.
    var hasNotedClock = false

    func forget() {
        last = nil
        hasNotedClock = false
    }
}
