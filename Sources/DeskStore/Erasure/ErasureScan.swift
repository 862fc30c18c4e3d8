package import DeskModel
import GRDB

/// Where a person was found in a copy of the desk, so that an erasure need only look there, and at what has been
/// written since.
package struct ErasureScan: Sendable {
    /// The last entry of the audit log, and the last mail, as the copy has them.
    let mark: Int64
    let lastMail: Int64
    let at: Instant
    /// Other tickets of their organisation in which they took part.
    let shared: Set<Int64>
    /// Rows that tell of the person, by table and column, as JSON.
    let keys: [String: String]
    /// Entries of the audit log that do, as JSON.
    let entries: String

    /// Where it looks in a column: rows by their keys, as JSON.
    func keys(of place: PersonalText) -> String { keys["\(place.table).\(place.column)"] ?? "[]" }
}

extension Transaction {
    /// Looks for a person everywhere, in a copy that nobody else uses.
    package func scan(for account: Account, _ choice: Erasure.Choice) throws -> ErasureScan {
        let traces = try traces(of: account)
        let scope = try scope(of: account, choice)
        var keys: [String: [DatabaseValue]] = [:]
        for rewriting in try rewritings(traces, scope) {
            keys["\(rewriting.place.table).\(rewriting.place.column)", default: []].append(rewriting.key)
        }
        // Mail that is still under way changes without an entry in the audit log.
        let underWay = try rows("SELECT id FROM outbox WHERE state IN ('queued', 'failed')") {
            try ($0[0] as Int64).databaseValue
        }
        for place in PersonalText.all where place.table == "outbox" {
            keys["outbox.\(place.column)", default: []] += underWay
        }
        let files = try rows("SELECT id FROM attachment WHERE accountId = ?", [account.id]) {
            try Erasure.Place(table: "attachment", key: String($0[0] as Int64), field: "")
        }
        let log = try auditRewriting(
            of: account, traces,
            Erasure(account: account.id, pseudonym: "", places: files, files: []), choice)
        return ErasureScan(
            mark: try number("SELECT max(id) FROM audit") ?? 0,
            lastMail: try number("SELECT max(id) FROM outbox") ?? 0, at: now, shared: scope.shared,
            keys: keys.mapValues(Self.list(of:)),
            entries: Self.list(of: log.changes.map(\.id.databaseValue)))
    }

    /// Whether nothing has happened since a scan that would make it look elsewhere: to the person, to the name,
    /// address or number of anybody else, or to many rows at once.
    package func isCurrent(_ scan: ErasureScan, for account: Account) throws -> Bool {
        try number(
            """
            SELECT 1 FROM audit LEFT JOIN auditChange ON auditId = id
            WHERE id > ?1 AND (subject = ?2 OR verb IN (?3, ?4, ?5, ?6, ?7)
                OR subject GLOB 'account *' AND verb <> ?8
                    AND (changes LIKE '%"name"%' OR changes LIKE '%"email"%' OR changes LIKE '%"phone"%'))
            LIMIT 1
            """,
            StatementArguments(
                [scan.mark, Subject.account(account.id).text] as [any DatabaseValueConvertible]
                    + [
                        Verb.accountErase, .accountImport, .ticketImport, .deskImport, .deskRestore,
                        .accountCreate,
                    ].map(\.rawValue))) == nil
    }

    /// Tickets and accounts about which anything has been put on record since a scan, as JSON.
    func changed(_ kind: String, since scan: ErasureScan) throws -> String {
        try text(
            """
            SELECT json_group_array(DISTINCT CAST(substr(subject, ?) AS INTEGER)) FROM audit
            WHERE id > ? AND subject GLOB ?
            """, [kind.utf8.count + 2, scan.mark, kind + " [0-9]*"]) ?? "[]"
    }

    /// Keys as JSON.
    private static func list(of keys: [DatabaseValue]) -> String {
        JSON.array(
            keys.map { key in
                Int64.fromDatabaseValue(key).map { .integer($0) }
                    ?? .string(String.fromDatabaseValue(key) ?? "")
            }
        ).text
    }
}
