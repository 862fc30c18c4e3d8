package import DeskModel
import FoundationEssentials
import GRDB

/// Which entries a page of the audit log holds; `nil` leaves a condition out.
package struct AuditPage: Sendable {
    /// Entries before this one; they come latest first.
    package var before: Int64?
    /// Entries after this one; they come oldest first.
    package var after: Int64?
    /// Subjects, as the database has them: `account 12`.
    package var subjects: [String]?
    /// The login that acted or was acted as, or the account acted for.
    package var login: String?
    /// The account acted for.
    package var actingForID: Int64?
    /// From when on.
    package var since: Instant?
    /// How many at most.
    package var limit = 500

    /// Nothing yet.
    package init() {}
}

extension Transaction {
    /// A page of the audit log, the subjects resolved to what people know them by.
    package func audit(_ page: AuditPage) throws -> [AuditEntry] {
        var conditions = ["1"]
        var arguments: [String: (any DatabaseValueConvertible)?] = ["limit": page.limit]
        if let before = page.before {
            conditions.append("audit.id < :before")
            arguments["before"] = before
        }
        if let after = page.after {
            conditions.append("audit.id > :after")
            arguments["after"] = after
        }
        if let subjects = page.subjects {
            let names = subjects.indices.map { ":subject\($0)" }
            conditions.append("audit.subject IN (\(names.joined(separator: ", ")))")
            for (index, subject) in subjects.enumerated() { arguments["subject\(index)"] = subject }
        }
        if page.login != nil || page.actingForID != nil {
            conditions.append(
                "(audit.osUser = :login OR audit.asLogin = :login OR audit.actingForId = :person)")
            arguments.updateValue(page.login, forKey: "login")
            arguments.updateValue(page.actingForID, forKey: "person")
        }
        if let since = page.since {
            conditions.append("audit.at >= :since")
            arguments["since"] = since.seconds
        }
        let order = page.after == nil ? "DESC" : "ASC"
        return try rows(
            """
            \(Self.selectAudit) WHERE \(conditions.joined(separator: " AND ")) ORDER BY audit.id \(order) LIMIT :limit
            """, StatementArguments(arguments)
        ).map(auditEntry(from:))
    }

    /// One entry of the audit log, or `nil`.
    package func auditEntry(id: Int64) throws -> AuditEntry? {
        try row("\(Self.selectAudit) WHERE audit.id = ?", [id]).map(auditEntry(from:))
    }

    /// Entries after one, oldest first, with all that their hashes are made of.
    package func auditProofs(after id: Int64, limit: Int = 500) throws -> [AuditProof] {
        try rows("\(Self.selectAudit) WHERE audit.id > ? ORDER BY audit.id LIMIT ?", [id, limit]).map { row in
            try AuditProof(
                entry: auditEntry(from: row), actingForID: row["actingForId"], subjectID: row["subject"],
                salt: Hex.text(row["salt"] as Data? ?? Data()), commitment: Hex.text(row["commitment"]),
                erasedBy: row["erasedBy"])
        }
    }

    /// The number of the last entry and its hash in hexadecimal.
    package func auditHead() throws -> (id: Int64, hash: String) {
        let last = try row("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
        return try (last?["id"] ?? 0, Hex.text(last?["hash"] ?? AuditChain.beginning))
    }

    /// The backups that the log tells of: by the name of their folder, the heads they had, each with the
    /// number of its entry.
    package func backupsMade() throws -> [String: [String: Int64]] {
        var made: [String: [String: Int64]] = [:]
        try each(
            """
            SELECT audit.id, auditChange.changes ->> 'folder' AS folder, auditChange.changes ->> 'head' AS head
            FROM audit JOIN auditChange ON auditChange.auditId = audit.id
            WHERE audit.verb = 'desk backup' AND json_valid(auditChange.changes) ORDER BY audit.id
            """
        ) { row in
            guard let folder: String = try row["folder"], let head: String = try row["head"] else { return }
            made[folder, default: [:]][head] = try row["id"]
        }
        return made
    }

    private static let selectAudit = """
        SELECT audit.*, person.email AS actingFor, auditChange.salt, auditChange.changes, auditChange.erasedBy,
            about.email AS about
        FROM audit LEFT JOIN auditChange ON auditChange.auditId = audit.id
            LEFT JOIN account AS person ON person.id = audit.actingForId
            LEFT JOIN account AS about ON audit.subject GLOB 'account [0-9]*'
                AND about.id = CAST(substr(audit.subject, 9) AS INTEGER) AND about.state <> 'erased'
        """

    private func auditEntry(from row: Row) throws -> AuditEntry {
        let about: String? = try row["about"]
        let text: String? = try row["changes"]
        // What was tampered with may be no JSON; looking at it must not fail.
        let changes = text.map { (try? JSON.parse(Array($0.utf8))) ?? .string($0) } ?? .null
        return try AuditEntry(
            id: row["id"], at: row.instant("at"), osUser: row["osUser"], asLogin: row["asLogin"],
            actingFor: row["actingFor"], verb: row["verb"],
            subject: about.map { "account \($0)" } ?? row["subject"],
            changes: changes, hash: Hex.text(row["hash"]))
    }
}

/// Bytes as hexadecimal digits.
enum Hex {
    static func text(_ bytes: Data) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
