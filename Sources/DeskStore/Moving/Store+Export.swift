package import DeskModel
import FoundationEssentials
import GRDB

extension Store {
    /// The tables of a desk that are exported, by name: those of our schema, whatever the file names. Who is logged
    /// in, and who tried, is gone within a day.
    package static let exportedTables = Schema.tables.filter { !$0.hasPrefix("web") }.sorted()

    /// Hands over each row of a table as one JSON object, written by SQLite itself, in the order of its key.
    ///
    /// Keys are the names of columns; times, money and bytes are written as everywhere in the suite's JSON:
    /// ISO 8601 in UTC, decimal units, hexadecimal. Secrets are left out: password hashes, and what tokens
    /// are known by.
    package func export(
        _ table: String, at now: Instant, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try read(at: now) { transaction in
            let columns = try transaction.rows("PRAGMA table_info(\"\(table)\")").filter { row in
                try !Self.secretColumns.contains("\(table).\(row["name"] as String)")
            }
            let members = try columns.map { row in
                let name: String = try row["name"]
                return "'\(name)', \(try Self.expression(for: name, of: row["type"]))"
            }
            let cursor = try GRDB.Row.fetchCursor(
                transaction.db,
                sql: "SELECT json_object(\(members.joined(separator: ", "))) FROM \"\(table)\"")
            while let row = try cursor.next() {
                try row.withUnsafeData(atIndex: 0) { data in
                    try data?.withUnsafeBytes { try body($0) }
                }
            }
        }
    }

    /// What SQLite writes for a column; what its name says decides, as the schema's names do everywhere.
    private static func expression(for name: String, of type: String) -> String {
        if type == "BLOB" { return "lower(hex(\(name)))" }
        guard type == "INTEGER" else { return name }
        if Schema.isInstant(name) { return "strftime('%Y-%m-%dT%H:%M:%SZ', \(name), 'unixepoch')" }
        let isMoney = name == "amount" || name == "priceAmount"
        return isMoney
            ? "CASE WHEN \(name) IS NOT NULL THEN printf('%d.%02d', \(name) / 100, \(name) % 100) END" : name
    }

    private static let secretColumns: Set<String> = [
        "account.passwordHash", "token.digest", "onceAnswer.secretHash",
    ]
}
