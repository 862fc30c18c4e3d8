import DeskModel
import GRDB

/// Something that is not what the log says it is: it was changed past the tools.
package struct AuditDifference: Equatable, Sendable {
    /// What it is about, as the log names it: `ticket 12`.
    package let subject: String
    /// Which value differs: `state`; nothing where only one of the desk and the log knows the thing.
    package let field: String?
    /// The entry that says otherwise; nothing where the log does not tell of it.
    package let entry: Int64?
}

/// A walk along the things whose roles, states, charges and rules the log tells, in many transactions.
package struct AuditComparison: Sendable {
    /// The first difference.
    package fileprivate(set) var difference: AuditDifference?
    fileprivate var kinds = AuditedKind.allCases[...]
    /// How far things have been compared, and then how far it was looked whether what the log tells of is there.
    fileprivate var place: AuditKey?
    fileprivate var gone: String?
    fileprivate var imports = AuditedImports()
    /// What the first entry says; before it has been read, nothing.
    fileprivate var start: Start?

    /// From the beginning.
    package init() {}

    /// The rules that a desk began with, and what is known of its log.
    fileprivate struct Start {
        var rules: [String: String] = [:]
        /// Whether it was made by a build whose entries did not tell all that is compared.
        var isOlder = true
        /// Tickets that another was merged into, by the last entry that does not say what became of them.
        var merged: [String: Int64] = [:]

        /// What a rule is where nobody has set it.
        /// Of a desk of an older build that is not known.
        func rule(_ key: String) -> String? {
            isOlder ? nil : rules[key] ?? Rule.Key(rawValue: key).map { Rule.of($0).standard }
        }
    }
}

extension Transaction {
    /// Goes on by up to `limit` things; tells whether there is more to compare.
    package func compare(_ walk: inout AuditComparison, limit: Int = 2000) throws -> Bool {
        if walk.start == nil { walk.start = try auditStart() }
        // A log without an entry tells of nothing; that it was cut a kept head shows.
        guard let kind = walk.kinds.first, try number("SELECT max(id) FROM audit") != nil else {
            return false
        }
        if let lost = try lookForImports(&walk.imports) {
            walk.difference = lost
            return false
        }
        walk.difference =
            try walk.gone == nil
            ? compareThings(kind, &walk, limit) : compareSubjects(kind, &walk, limit)
        return walk.difference == nil && !walk.kinds.isEmpty
    }

    /// Whether the log tells of things as they are.
    private func compareThings(
        _ kind: AuditedKind, _ walk: inout AuditComparison, _ limit: Int
    ) throws -> AuditDifference? {
        let things =
            try kind == .rule ? ruleStandings() : standings(kind, after: walk.place, limit: limit)
        guard let start = walk.start, let first = things.first?.key, let last = things.last?.key else {
            walk.gone = kind.prefix
            return nil
        }
        let imported = try told(walk.imports, kind, from: first, to: last)
        let recorded = try words(kind, on: things, isOlder: start.isOlder)
        for (thing, words) in zip(things, recorded) {
            let words = imported.isEmpty ? words : (imported[thing.key] ?? []) + words
            if let found = difference(kind, thing, start, words, walk.imports) { return found }
        }
        walk.place = last
        if kind == .rule || things.count < limit { walk.gone = kind.prefix }
        return nil
    }

    /// What the entries on things say, of each thing in its place.
    private func words(
        _ kind: AuditedKind, on things: [AuditStanding], isOlder: Bool
    ) throws -> [[AuditWord]] {
        func text(_ path: String) -> String {
            """
            CASE json_type(changes, '\(path)') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false'
                WHEN 'text' THEN changes ->> '\(path)' END
            """
        }
        // A value that changed is told with the one it had.
        let values = kind.fields.map { "ifnull(\(text("$.\($0.name)")), \(text("$.\($0.name).to")))" }
        let isBrief = isOlder ? "json_type(changes, '$.\(kind.ever)') IS NULL" : "0"
        let subjects = JSON.array(things.map { .string(kind.prefix + $0.key.text) }).text
        let price = kind.place(of: "price")
        let acceptedAt = kind.place(of: "acceptedAt")
        var words = [[AuditWord]](repeating: [], count: things.count)
        try each(
            """
            SELECT thing.key, audit.id, at, verb, erasedBy IS NOT NULL, \(isBrief), \(values.joined(separator: ", "))
            FROM json_each(?) AS thing CROSS JOIN audit ON subject = thing.value
                CROSS JOIN auditChange ON auditId = audit.id
            """, [subjects]
        ) { row in
            var word = try AuditWord(entry: row[1], values: values.indices.map { try row[6 + $0] })
            word.isErased = try row[4]
            word.isBrief = try row[5] && !word.isErased && kind.isBeginning(row[3])
            if let price, let acceptedAt, let price = word.values[price] {
                word.values[acceptedAt] = try price.isEmpty ? "" : row.instant(2).iso
            }
            try words[row[0]].append(word)
        }
        return words
    }

    /// Whether what the log tells of is there.
    private func compareSubjects(
        _ kind: AuditedKind, _ walk: inout AuditComparison, _ limit: Int
    ) throws -> AuditDifference? {
        let after = walk.gone ?? kind.prefix
        let subjects =
            try kind == .rule
            ? []
            : rows(
                "SELECT DISTINCT subject FROM audit WHERE subject > ? AND subject < ? ORDER BY subject LIMIT ?",
                [after, kind.rawValue + "!", limit]
            ) { try $0[0] as String }
        if let subject = try firstUnknown(kind, of: subjects) {
            let entry = try number("SELECT max(id) FROM audit WHERE subject = ?", [subject])
            return AuditDifference(subject: subject, field: nil, entry: entry)
        }
        walk.gone = subjects.last
        if subjects.count < limit {
            walk.kinds.removeFirst()
            walk.place = nil
            walk.gone = nil
        }
        return nil
    }

    /// Nothing where the log tells of the thing as it is.
    private func difference(
        _ kind: AuditedKind, _ thing: AuditStanding, _ start: AuditComparison.Start, _ words: [AuditWord],
        _ imports: AuditedImports
    ) -> AuditDifference? {
        var subject: String { kind.prefix + thing.key.text }
        var known = AuditKnowledge(kind)
        for word in words.sorted(by: { $0.entry < $1.entry }) { known.take(word) }
        if start.isOlder {
            // What such a build did not tell is not known.
            if let entry = imports.untold[kind] { known.forget(before: entry) }
            if let entry = start.merged[subject] { known.forget(before: entry) }
            if words.first?.isBrief == true || words.isEmpty && imports.untold[kind] != nil { return nil }
        }
        guard kind == .rule || !words.isEmpty else {
            return AuditDifference(subject: subject, field: nil, entry: nil)
        }
        for (index, field) in kind.fields.enumerated() where !known.values[index].isUnknown {
            let told = known.values[index].said
            let unsaid = kind == .rule ? start.rule(thing.key.text) : field.unsaid
            guard let expected = told?.text ?? unsaid, let value = thing.values[index], expected != value
            else { continue }
            if start.isOlder, kind == .account, (expected, value) == ("invited", "active") { continue }
            return AuditDifference(subject: subject, field: field.name, entry: told?.entry)
        }
        return nil
    }

    private func auditStart() throws -> AuditComparison.Start {
        var start = AuditComparison.Start()
        let first = try text("SELECT changes FROM auditChange WHERE auditId = 1") ?? ""
        if case .object(let members)? = try? JSON.parse(Array(first.utf8)),
            case .object(let rules)? = members.first(where: { $0.key == "rules" })?.value
        {
            start.isOlder = false
            for case (let key, .string(let text)) in rules.map({ ($0.key, $0.value) }) {
                start.rules[key] = text
            }
        }
        guard start.isOlder else { return start }
        try each(
            """
            SELECT id, subject, ifnull(changes ->> '$.into', changes ->> '$.from') AS other
            FROM audit JOIN auditChange ON auditId = id
            WHERE verb IN ('ticket merge', 'ticket unmerge') AND changes ->> '$.state' IS NULL
                AND subject <> 'ticket ' || other AND typeof(other) = 'integer'
            """
        ) { row in
            start.merged[try row["subject"]] = try row["id"]
            start.merged["ticket \(try row["other"] as Int64)"] = try row["id"]
        }
        return start
    }
}

/// What one entry says of one thing.
struct AuditWord {
    let entry: Int64
    /// By the places of the kind's fields; nothing of what it does not tell.
    var values: [String?]
    /// Whether an erasure wrote it anew.
    var isErased = false
    /// Whether it tells how the thing began, and leaves out what the tools of today tell then.
    var isBrief = false
}

/// What is known of a thing by its entries, of which the last word holds.
private struct AuditKnowledge {
    struct Value {
        var said: (entry: Int64, text: String)?
        /// Whether an erasure or an older build has left it unknown.
        var isUnknown = false
    }

    /// By the places of the kind's fields.
    private(set) var values: [Value]

    init(_ kind: AuditedKind) { values = Array(repeating: Value(), count: kind.fields.count) }

    mutating func take(_ word: AuditWord) {
        for index in values.indices {
            guard let text = word.values[index] else { continue }
            // What an erasure wrote anew is not what was said.
            let isUnknown = word.isErased && text.utf8.starts(with: "erased-".utf8)
            values[index] = Value(said: isUnknown ? nil : (word.entry, text), isUnknown: isUnknown)
        }
    }

    /// What was said up to an entry may have been changed by it.
    mutating func forget(before entry: Int64) {
        for index in values.indices where (values[index].said?.entry ?? 0) <= entry {
            values[index] = Value(isUnknown: true)
        }
    }
}
