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
    package func record(_ subject: Subject, _ changes: JSON = .object([])) throws {
        guard let actor, let verb else { throw DeskError(.fault, .unforeseen) }
        try record(
            osUser: actor.osUser, asLogin: actor.asLogin, actingForID: actor.person?.id, verb: verb.rawValue,
            subject: subject, changes)
    }

    /// Writes an entry where no actor could be established: a denial, the first consultant.
    package func record(
        osUser: String, asLogin: String?, actingForID: Int64?, verb: String, subject: Subject, _ changes: JSON
    ) throws {
        let last = try row("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
        let id = (last?["id"] as Int64? ?? 0) + 1
        let previous = last?["hash"] as Data? ?? AuditChain.beginning
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let text = changes.text
        let link = AuditChain.Link(
            id: id, at: now.seconds, osUser: osUser, asLogin: asLogin, actingForID: actingForID, verb: verb,
            subject: subject.text, commitment: AuditChain.commitment(salt: salt, changes: text))
        try run(
            """
            INSERT INTO audit (id, at, osUser, asLogin, actingForId, verb, subject, commitment, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id, now.seconds, osUser, asLogin, actingForID, verb, subject.text, Data(link.commitment),
                Data(link.hash(after: Array(previous))),
            ])
        try run(
            "INSERT INTO auditChange (auditId, salt, changes) VALUES (?, ?, ?)", [id, Data(salt), text])
        try run("UPDATE house SET latestAt = max(latestAt, ?)", [now.seconds])
    }
}
