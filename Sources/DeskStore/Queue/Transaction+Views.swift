package import DeskModel
import GRDB

extension Transaction {
    /// The views that a consultant has, by name: their own, and those of the desk that they have none of.
    package func views(of consultant: Int64) throws -> [QueueView] {
        try rows(
            """
            \(Self.selectView) WHERE consultantId = ?1 OR (consultantId IS NULL
                AND queueView.name NOT IN (SELECT name FROM queueView WHERE consultantId = ?1))
            ORDER BY queueView.name
            """, [consultant], view(from:))
    }

    /// The view that a consultant means by a name.
    package func view(_ name: String, of consultant: Int64) throws -> QueueView? {
        try first(
            """
            \(Self.selectView) WHERE queueView.name = ? AND (consultantId = ? OR consultantId IS NULL)
            ORDER BY consultantId IS NULL LIMIT 1
            """, [name, consultant], view(from:))
    }

    /// The view of exactly one consultant, or of the desk, with its id.
    package func ownView(_ name: String, of consultant: Int64?) throws -> (id: Int64, view: QueueView)? {
        let condition = "WHERE queueView.name = ? AND consultantId IS ?"
        guard let id = try number("SELECT id FROM queueView \(condition)", [name, consultant]),
            let view = try first("\(Self.selectView) \(condition)", [name, consultant], view(from:))
        else { return nil }
        return (id, view)
    }

    /// Keeps a view under its name, of a consultant or of the desk; tells its id.
    package func put(_ view: QueueView, of consultant: Int64?) throws -> Int64 {
        let flags = JSON.array(view.flags.map(JSON.string)).text
        if let id = try ownView(view.name, of: consultant)?.id {
            try run("UPDATE queueView SET flags = ? WHERE id = ?", [flags, id])
            return id
        }
        return try insert(
            "INSERT INTO queueView (name, consultantId, flags) VALUES (?, ?, ?)",
            [view.name, consultant, flags])
    }

    /// Removes a view.
    package func removeView(_ id: Int64) throws { try run("DELETE FROM queueView WHERE id = ?", [id]) }

    private static let selectView = """
        SELECT queueView.name, login, flags FROM queueView LEFT JOIN consultant ON consultant.id = consultantId
        """

    private func view(from row: Row) throws -> QueueView {
        let flags: [String] = try row.parsed("flags") { text in
            guard case .array(let words) = try JSON.parse(Array(text.utf8)) else { return nil }
            return words.compactMap { if case .string(let word) = $0 { word } else { nil } }
        }
        return try QueueView(name: row["name"], consultant: row["login"], flags: flags)
    }
}
