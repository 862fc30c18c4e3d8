package import DeskModel
import GRDB

extension Transaction {
    /// Every key, or those of one consultant, by login and age.
    package func consultantKeys(of login: String? = nil) throws -> [ConsultantKey] {
        try rows(
            """
            \(Self.selectConsultantKey) WHERE ?1 IS NULL OR login = ?1
            ORDER BY login, consultantKey.createdAt, fingerprint
            """, [login]
        ).map(consultantKey(from:))
    }

    /// The key of a fingerprint.
    package func consultantKey(_ fingerprint: String) throws -> ConsultantKey? {
        try row("\(Self.selectConsultantKey) WHERE fingerprint = ?", [fingerprint]).map(consultantKey(from:))
    }

    /// Adds a key to a consultant.
    package func insertConsultantKey(
        fingerprint: String, type: String, body: String, comment: String, of consultant: Consultant
    ) throws {
        try run(
            """
            INSERT INTO consultantKey (fingerprint, consultantId, type, body, comment, createdAt)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [fingerprint, consultant.id, type, body, comment, now.seconds])
    }

    /// Takes a key away.
    package func deleteConsultantKey(_ fingerprint: String) throws {
        try run("DELETE FROM consultantKey WHERE fingerprint = ?", [fingerprint])
    }

    private static let selectConsultantKey = """
        SELECT login, fingerprint, type, body, comment, disabledAt, consultantKey.createdAt
        FROM consultantKey JOIN consultant ON consultant.id = consultantId
        """

    private func consultantKey(from row: Row) throws -> ConsultantKey {
        try ConsultantKey(
            login: row["login"], fingerprint: row["fingerprint"], type: row["type"], body: row["body"],
            comment: row["comment"], disabled: row["disabledAt"] as Int64? != nil,
            createdAt: row.instant("createdAt"))
    }
}
