import DeskModel
import GRDB

/// The entries of imports, each of which tells how many things stand that it has brought: where to look for which.
struct AuditedImports: Sendable {
    fileprivate struct Batch: Sendable {
        let entry: Int64
        let kind: AuditedKind
        let first: AuditKey
        let last: AuditKey
    }

    fileprivate var batches: [Batch] = []
    fileprivate var last: Int64 = 0
    /// The last entry of an import, by kind, that does not say what it has brought.
    fileprivate(set) var untold: [AuditedKind: Int64] = [:]
}

extension Transaction {
    /// Looks at the entries of imports that have not been looked at; tells of a thing that they brought and that is not there.
    func lookForImports(_ imports: inout AuditedImports) throws -> AuditDifference? {
        while true {
            let found = try rows(
                """
                SELECT id, changes FROM audit JOIN auditChange ON auditId = id
                WHERE subject = 'desk' AND id > ? AND verb IN ('desk import', 'ticket import') ORDER BY id LIMIT 20
                """, [imports.last])
            for row in found {
                let entry: Int64 = try row["id"]
                imports.last = entry
                guard let told = try? JSON.parse(Array((row["changes"] as String).utf8)),
                    let kind = told.importedKind
                else { continue }
                guard let standing = told.member("standing") else {
                    if told.member("created") != .integer(0) || told.member("updated") != .integer(0) {
                        imports.untold[kind] = entry
                    }
                    continue
                }
                var span: (first: AuditKey, last: AuditKey)?
                var lost: AuditKey?
                try AuditStanding.each(kind, in: standing) { key, _ in
                    span = (min(span?.first ?? key, key), max(span?.last ?? key, key))
                    if lost == nil, try !isThere(kind, key) { lost = key }
                }
                if let lost {
                    return AuditDifference(subject: kind.prefix + lost.text, field: nil, entry: entry)
                }
                if let span {
                    imports.batches.append(
                        .init(entry: entry, kind: kind, first: span.first, last: span.last))
                }
            }
            if found.count < 20 { return nil }
        }
    }

    /// What imports say of the things between two keys, in the order of the log.
    func told(
        _ imports: AuditedImports, _ kind: AuditedKind, from first: AuditKey, to last: AuditKey
    ) throws -> [AuditKey: [AuditWord]] {
        var words: [AuditKey: [AuditWord]] = [:]
        for batch in imports.batches where batch.kind == kind && batch.first <= last && batch.last >= first {
            let text = try text("SELECT changes FROM auditChange WHERE auditId = ?", [batch.entry]) ?? ""
            guard let told = try? JSON.parse(Array(text.utf8)), let standing = told.member("standing") else {
                continue
            }
            AuditStanding.each(kind, in: standing) { key, values in
                guard first <= key, key <= last else { return }
                words[key, default: []].append(AuditWord(entry: batch.entry, values: values))
            }
        }
        return words
    }
}

extension JSON {
    fileprivate var importedKind: AuditedKind? {
        guard case .string(let name)? = member("file") else { return nil }
        return MovingFile.allCases.first { $0.name == name }.flatMap { AuditedKind($0) }
    }

    fileprivate func member(_ key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
}
