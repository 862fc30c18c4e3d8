package import DeskModel
import FoundationEssentials
import GRDB

/// A walk along the audit log that can be made in several transactions: entries are never changed, so
/// what was checked stays checked, and nobody has to wait for the whole log.
package struct AuditWalk: Sendable {
    /// What has been found so far.
    package private(set) var verdict: AuditVerdict
    private var previous: [UInt8]
    private var sought: String?

    /// `head` is a hash, in hexadecimal, that some entry must have: it was kept elsewhere.
    package init(head: String? = nil) {
        previous = Array(AuditChain.beginning)
        verdict = AuditVerdict(head: Hex.text(AuditChain.beginning))
        sought = head == verdict.head ? nil : head
    }

    /// Notes that the log is at its end.
    package mutating func finish() {
        if verdict.isWhole, sought != nil { verdict.fault = .head }
    }

    /// Checks one entry against the one before; afterwards it is the one before. `rewritten` is what stands in
    /// the log in its name, where it is an erasure.
    mutating func step(_ row: Row, rewritten: [AuditRewriting.Change]) throws -> Bool {
        let id: Int64 = try row["id"]
        if let fault = try fault(row, id: id) ?? fault(row, rewritten: rewritten) {
            verdict.firstBad = fault == .gap ? verdict.entries + 1 : id
            verdict.fault = fault
            return false
        }
        let hash: Data = try row["hash"]
        previous = Array(hash)
        verdict.entries = id
        verdict.head = Hex.text(hash)
        if try row["erasedBy"] as Int64? != nil { verdict.erased += 1 }
        if sought == verdict.head { sought = nil }
        return true
    }

    private func fault(_ row: Row, id: Int64) throws -> AuditVerdict.Fault? {
        guard id == verdict.entries + 1 else { return .gap }
        let commitment: Data = try row["commitment"]
        let link = try AuditChain.Link(
            id: id, at: row["at"], osUser: row["osUser"], asLogin: row["asLogin"],
            actingForID: row["actingForId"],
            verb: row["verb"], subject: row["subject"], commitment: Array(commitment))
        guard try link.hash(after: previous) == Array(row["hash"] as Data) else { return .chain }
        guard let salt = try row["salt"] as Data?, let changes = try row["changes"] as String? else {
            return .missing
        }
        if try row["erasedBy"] as Int64? != nil {
            return try row["erasure"] as Int64? == nil ? .missing : nil
        }
        return AuditChain.commitment(salt: Array(salt), changes: changes) == Array(commitment)
            ? nil : .changes
    }

    /// An erasure vouches for all that was written anew in its name, and for nothing else.
    private func fault(_ row: Row, rewritten: [AuditRewriting.Change]) throws -> AuditVerdict.Fault? {
        guard !rewritten.isEmpty else { return nil }
        let text: String = try row["changes"]
        guard case .object(let members)? = try? JSON.parse(Array(text.utf8)) else { return .rewritten }
        let said = members.first { $0.key == "rewritten" }?.value
        return said == .string(Hex.text(Data(AuditChain.rewriting(rewritten)))) ? nil : .rewritten
    }
}

extension Transaction {
    /// Goes on with a walk by up to `limit` entries; tells whether there is more to check.
    package func verifyAudit(_ walk: inout AuditWalk, limit: Int = 5000) throws -> Bool {
        var count = 0
        // The body asks for more, so the rows are kept.
        let found = try rows(
            """
            SELECT audit.*, auditChange.salt, auditChange.changes, auditChange.erasedBy,
                (SELECT id FROM audit AS erasing WHERE erasing.id = auditChange.erasedBy
                    AND erasing.verb = 'account erase' AND erasing.id >= audit.id) AS erasure
            FROM audit LEFT JOIN auditChange ON auditChange.auditId = audit.id
            WHERE audit.id > ? ORDER BY audit.id LIMIT ?
            """, [walk.verdict.entries, limit])
        for row in found {
            let isErasure = try row["verb"] == "account erase"
            let rewritten = isErasure ? try rewriting(by: row["id"]) : []
            guard try walk.step(row, rewritten: rewritten) else { return false }
            count += 1
        }
        if count < limit { walk.finish() }
        return count == limit
    }
}
