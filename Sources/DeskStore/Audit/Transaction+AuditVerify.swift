package import DeskModel
import FoundationEssentials
import GRDB

/// A walk along the audit log that can be made in several transactions: entries are never changed, so
/// what was checked stays checked, and nobody has to wait for the whole log.
package struct AuditWalk: Sendable {
    private var found: AuditVerdict
    private var previous: [UInt8]
    private var sought: String?

    /// `head` is a hash, in hexadecimal, that some entry must have: it was kept elsewhere.
    package init(head: String? = nil) {
        previous = Array(AuditChain.beginning)
        found = AuditVerdict(head: Hex.text(AuditChain.beginning))
        sought = head == found.head ? nil : head
    }

    /// What has been found so far.
    package var verdict: AuditVerdict {
        var verdict = found
        verdict.head = Hex.text(Data(previous))
        return verdict
    }

    /// How many entries have been found to be whole.
    package var entries: Int64 { found.entries }

    /// Notes that the log is at its end.
    package mutating func finish() {
        if found.isWhole, sought != nil { found.fault = .head }
    }

    /// Checks one entry against the one before; afterwards it is the one before. `rewritten` is what stands in
    /// the log in its name, where it is an erasure.
    fileprivate mutating func step(_ entry: AuditRow, rewritten: [AuditRewriting.Change] = []) -> Bool {
        if let fault = fault(entry) ?? fault(entry, rewritten: rewritten) {
            found.firstBad = fault == .gap ? found.entries + 1 : entry.link.id
            found.fault = fault
            return false
        }
        previous = entry.hash
        found.entries = entry.link.id
        if entry.erasedBy != nil { found.erased += 1 }
        if let sought, sought == Hex.text(Data(previous)) { self.sought = nil }
        return true
    }

    private func fault(_ entry: AuditRow) -> AuditVerdict.Fault? {
        guard entry.link.id == found.entries + 1 else { return .gap }
        guard entry.link.hash(after: previous) == entry.hash else { return .chain }
        guard let salt = entry.salt, let changes = entry.changes else { return .missing }
        if entry.erasedBy != nil { return entry.erasure == nil ? .missing : nil }
        return AuditChain.commitment(salt: salt, changes: changes) == entry.link.commitment ? nil : .changes
    }

    /// An erasure vouches for all that was written anew in its name, and for nothing else.
    private func fault(_ entry: AuditRow, rewritten: [AuditRewriting.Change]) -> AuditVerdict.Fault? {
        guard !rewritten.isEmpty else { return nil }
        guard case .object(let members)? = try? JSON.parse(Array((entry.changes ?? "").utf8)) else {
            return .rewritten
        }
        let said = members.first { $0.key == "rewritten" }?.value
        return said == .string(Hex.text(Data(AuditChain.rewriting(rewritten)))) ? nil : .rewritten
    }
}

/// An entry with all that its hashes are made of, read by position: a log of many entries is mostly this.
private struct AuditRow {
    let link: AuditChain.Link
    let hash: [UInt8]
    let salt: [UInt8]?
    let changes: String?
    let erasedBy: Int64?
    /// The entry of the erasure that it names, where there is such a one.
    let erasure: Int64?

    static let select = """
        SELECT audit.id, at, osUser, asLogin, actingForId, verb, subject, commitment, hash, salt, changes, erasedBy,
            (SELECT id FROM audit AS erasing WHERE erasing.id = auditChange.erasedBy
                AND erasing.verb = 'account erase' AND erasing.id >= audit.id)
        FROM audit LEFT JOIN auditChange ON auditChange.auditId = audit.id
        """

    init(_ row: Row) throws {
        link = try AuditChain.Link(
            id: row[0], at: row[1], osUser: row[2], asLogin: row[3], actingForID: row[4], verb: row[5],
            subject: row[6], commitment: row[7])
        hash = try row[8]
        salt = try row[9]
        changes = try row[10]
        erasedBy = try row[11]
        erasure = try row[12]
    }
}

extension Transaction {
    /// Goes on with a walk by up to `limit` entries; tells whether there is more to check.
    package func verifyAudit(_ walk: inout AuditWalk, limit: Int = 5000) throws -> Bool {
        var count = 0
        var erasure: AuditRow?
        try self.walk(
            "\(AuditRow.select) WHERE audit.id > ? ORDER BY audit.id LIMIT ?", [walk.entries, limit]
        ) { row in
            let entry = try AuditRow(row)
            count += 1
            // What it vouches for takes another statement.
            if entry.link.verb == Verb.accountErase.rawValue { erasure = entry }
            return erasure == nil && walk.step(entry)
        }
        if let erasure, !walk.step(erasure, rewritten: try rewriting(by: erasure.link.id)) { return false }
        guard walk.verdict.isWhole else { return false }
        if count < limit, erasure == nil { walk.finish() }
        return count == limit || erasure != nil
    }
}
