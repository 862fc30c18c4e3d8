package import DeskModel
import GRDB

extension Transaction {
    /// The texts that a consultant has, by key: their own, and those of the desk that they have none of.
    package func cannedTexts(of consultant: Int64) throws -> [CannedText] {
        try rows(
            """
            \(Self.selectText) WHERE consultantId = ?1 OR (consultantId IS NULL
                AND key NOT IN (SELECT key FROM cannedText WHERE consultantId = ?1))
            ORDER BY key
            """, [consultant], cannedText(from:))
    }

    /// The text that a consultant means by a key.
    package func cannedText(_ key: String, of consultant: Int64) throws -> CannedText? {
        try first(
            """
            \(Self.selectText) WHERE key = ? AND (consultantId = ? OR consultantId IS NULL)
            ORDER BY consultantId IS NULL LIMIT 1
            """, [key, consultant], cannedText(from:))
    }

    /// The text of exactly one consultant, or of the desk, with its id.
    package func ownCannedText(_ key: String, of consultant: Int64?) throws -> (id: Int64, text: CannedText)?
    {
        let condition = "WHERE key = ? AND consultantId IS ?"
        guard let id = try number("SELECT id FROM cannedText \(condition)", [key, consultant]),
            let text = try first("\(Self.selectText) \(condition)", [key, consultant], cannedText(from:))
        else { return nil }
        return (id, text)
    }

    /// Keeps a text under its key, of a consultant or of the desk; tells its id.
    package func put(_ text: CannedText, of consultant: Int64?) throws -> Int64 {
        if let id = try ownCannedText(text.key, of: consultant)?.id {
            try run("UPDATE cannedText SET body = ? WHERE id = ?", [text.body, id])
            return id
        }
        return try insert(
            "INSERT INTO cannedText (key, consultantId, body) VALUES (?, ?, ?)",
            [text.key, consultant, text.body])
    }

    /// Removes a text.
    package func removeCannedText(_ id: Int64) throws {
        try run("DELETE FROM cannedText WHERE id = ?", [id])
    }

    private static let selectText = """
        SELECT key, login, body FROM cannedText LEFT JOIN consultant ON consultant.id = consultantId
        """

    private func cannedText(from row: Row) throws -> CannedText {
        try CannedText(key: row["key"], consultant: row["login"], body: row["body"])
    }
}
