package import DeskModel
import FoundationEssentials
import GRDB

/// What an erasure is going to write into the audit log's changes in place of a person.
///
/// The chain holds commitments only, so it stays whole; without their salt those tell nothing either. The
/// erasure's own entry vouches for the new text by `digest`, so that nobody can hide a change behind it.
package struct AuditRewriting: Sendable {
    struct Change {
        let id: Int64
        let salt: [UInt8]
        let text: String
    }

    /// Every entry the erasure will vouch for, in the order of the log.
    let changes: [Change]
    /// Where the person stood.
    package let places: [Erasure.Place]
    /// What the erasure's entry has to say, in hexadecimal.
    package var digest: String { Hex.text(Data(AuditChain.rewriting(changes))) }
}

extension Transaction {
    /// Looks for a person in the audit log's changes, before the erasure itself is put on record. What is
    /// about another account stays. After a scan, its entries are looked at, and later ones.
    package func auditRewriting(
        of account: Account, _ traces: PersonTraces, _ done: Erasure, _ choice: Erasure.Choice,
        after scan: ErasureScan? = nil
    ) throws -> AuditRewriting {
        let scope = try scope(of: account, choice, after: scan)
        let files = Set(done.places.filter { $0.table == "attachment" && $0.field.isEmpty }.map(\.key))
        let subject = Subject.account(account.id).text
        var found: [Int64: ErasedText] = [:]
        var earlier: Set<Int64> = []
        try each(
            """
            SELECT auditId, changes, erasedBy, subject, actingForId FROM auditChange
                JOIN audit ON audit.id = auditId
            WHERE changes <> '{}' AND (?1 IS NULL OR auditId IN (SELECT value FROM json_each(?1)
                UNION SELECT id FROM audit WHERE id > ?2 UNION SELECT id FROM audit WHERE subject = ?3))
            """, [scan?.entries, scan?.mark ?? 0, subject]
        ) { row in
            let text: String = try row["changes"]
            let about: String = try row["subject"]
            let reach = scope.reach(subject: about, actingFor: try row["actingForId"])
            let erased = Transaction.erased(text, traces, reach, files: files)
            if about == subject {
                try found[row["auditId"]] = ErasedText(
                    text: "{}", count: 1, context: erased?.context ?? "")
            } else if let erased {
                try found[row["auditId"]] = erased
            } else {
                return
            }
            if let erasure = try row["erasedBy"] as Int64? { earlier.insert(erasure) }
        }
        var changes = found.map { id, new in
            AuditRewriting.Change(id: id, salt: Transaction.salt(), text: new.text)
        }
        // What an earlier erasure vouched for as a whole is vouched for as a whole by this one.
        for erasure in earlier {
            changes += try rewriting(by: erasure).filter { found[$0.id] == nil }
        }
        let places = found.sorted { $0.key < $1.key }.map { id, new in
            Erasure.Place(
                table: "auditChange", key: String(id), field: "changes", count: new.count,
                context: new.context.isEmpty ? nil : new.context)
        }
        return AuditRewriting(changes: changes.sorted { $0.id < $1.id }, places: places)
    }

    /// Writes the changes anew, in the name of the erasure that is the log's last entry.
    package func apply(_ rewriting: AuditRewriting) throws {
        let erasure = try number("SELECT max(id) FROM audit")
        for change in rewriting.changes {
            try run(
                "UPDATE auditChange SET changes = ?, salt = ?, erasedBy = ? WHERE auditId = ?",
                [change.text, Data(change.salt), erasure, change.id])
        }
    }

    /// What stands in the log in the name of an erasure.
    func rewriting(by erasure: Int64) throws -> [AuditRewriting.Change] {
        try rows(
            "SELECT auditId, salt, changes FROM auditChange WHERE erasedBy = ? ORDER BY auditId", [erasure]
        )
        .map {
            try AuditRewriting.Change(id: $0["auditId"], salt: Array($0["salt"] as Data), text: $0["changes"])
        }
    }

    /// What changed, without traces and without the names of files that are erased; `nil` where there are none.
    private static func erased(
        _ changes: String, _ traces: PersonTraces, _ reach: ErasureReach, files: Set<String>
    ) -> ErasedText? {
        guard reach != .nothing else { return nil }
        guard !files.isEmpty, let json = try? JSON.parse(Array(changes.utf8)) else {
            return erased(changes, .json, traces, reach)
        }
        let nameless = without(files: files, json)
        let rest = traces.erased(from: nameless, reach)
        guard nameless != json || rest != nil else { return nil }
        return ErasedText(
            text: (rest?.json ?? nameless).text, count: (rest?.count ?? 0) + (nameless == json ? 0 : 1),
            context: rest?.context ?? "")
    }

    /// Takes name and hash from what is told of these attachments.
    private static func without(files: Set<String>, _ json: JSON) -> JSON {
        switch json {
        case .array(let elements): return .array(elements.map { without(files: files, $0) })
        case .object(let members):
            let isErased = members.contains { member in
                guard member.key == "id", case .integer(let id) = member.value else { return false }
                return files.contains(String(id))
            }
            guard isErased, members.contains(where: { $0.key == "sha256" }) else {
                return .object(members.map { JSON.Member($0.key, without(files: files, $0.value)) })
            }
            return .object(members.filter { $0.key != "name" && $0.key != "sha256" })
        case .null, .bool, .integer, .decimal, .string: return json
        }
    }
}
