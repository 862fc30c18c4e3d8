package import DeskModel
import GRDB

extension Transaction {
    /// What a shell may offer for the beginning of a word, at most `CandidateKind.limit`.
    package func candidates(_ kind: CandidateKind, beginning prefix: String) throws -> [String] {
        // Every text that begins so lies between these two, in the order of the index.
        let end = prefix + "\u{10FFFF}"
        let found: [Row]
        switch kind {
        case .account:
            let key = prefix.lowercased()
            found = try rows(
                """
                SELECT email FROM account WHERE emailKey >= ? AND emailKey < ? AND state <> 'erased'
                ORDER BY emailKey LIMIT ?
                """, [key, key + "\u{10FFFF}", CandidateKind.limit])
        case .consultant:
            found = try rows(
                """
                SELECT login FROM consultant WHERE login >= ? AND login < ? AND disabledAt IS NULL
                ORDER BY login LIMIT ?
                """, [prefix, end, CandidateKind.limit])
        case .organisation:
            found = try rows(
                "SELECT code FROM organisation WHERE code >= ? AND code < ? ORDER BY code LIMIT ?",
                [prefix, end, CandidateKind.limit])
        case .ticket:
            found = try rows(
                """
                SELECT CAST(number AS TEXT) FROM ticket
                WHERE state <> 'closed' AND substr(CAST(number AS TEXT), 1, length(?1)) = ?1
                ORDER BY number DESC LIMIT ?2
                """, [prefix, CandidateKind.limit])
        case .topic:
            found = try rows(
                """
                SELECT name FROM topic WHERE name >= ? AND name < ? AND disabledAt IS NULL
                ORDER BY name LIMIT ?
                """, [prefix, end, CandidateKind.limit])
        }
        return try found.map { try $0[0] }
    }
}
