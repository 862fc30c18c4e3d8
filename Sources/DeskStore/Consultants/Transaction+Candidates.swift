package import DeskModel
import GRDB

extension Transaction {
    /// What a shell may offer for the beginning of a word, at most `CandidateKind.limit`.
    package func candidates(
        _ kind: CandidateKind, beginning prefix: String, tickets scope: TicketScope, of consultant: Int64
    ) throws -> [Candidate] {
        // Every text that begins so lies between these two, in the order of the index.
        let end = prefix + "\u{10FFFF}"
        let found: [Row]
        switch kind {
        case .account:
            let key = prefix.lowercased()
            found = try rows(
                """
                SELECT email, name FROM account
                WHERE emailKey >= ? AND emailKey < ? AND state <> 'erased' AND mergedIntoId IS NULL
                ORDER BY emailKey LIMIT ?
                """, [key, key + "\u{10FFFF}", CandidateKind.limit])
        case .consultant:
            found = try rows(
                """
                SELECT login, name FROM consultant WHERE login >= ? AND login < ? AND disabledAt IS NULL
                ORDER BY login LIMIT ?
                """, [prefix, end, CandidateKind.limit])
        case .organisation:
            found = try rows(
                "SELECT code, name FROM organisation WHERE code >= ? AND code < ? ORDER BY code LIMIT ?",
                [prefix, end, CandidateKind.limit])
        case .ticket:
            found = try rows(
                """
                SELECT CAST(number AS TEXT), subject FROM ticket
                WHERE \(scope.condition) AND substr(CAST(number AS TEXT), 1, length(?1)) = ?1
                ORDER BY number DESC LIMIT ?2
                """, [prefix, CandidateKind.limit])
        case .owner:
            return begun(["me", "none"].map { Candidate($0) }, prefix)
                + (try candidates(.consultant, beginning: prefix, tickets: scope, of: consultant))
        case .handover:
            return try candidates(.ticket, beginning: prefix, tickets: scope, of: consultant)
                + candidates(.consultant, beginning: prefix, tickets: scope, of: consultant)
        case .topic:
            found = try rows(
                """
                SELECT name, NULL FROM topic WHERE name >= ? AND name < ? AND disabledAt IS NULL
                ORDER BY name LIMIT ?
                """, [prefix, end, CandidateKind.limit])
        case .view:
            let views = try views(of: consultant)
            return begun(views.map { Candidate($0.name, about: $0.flags.joined(separator: " ")) }, prefix)
        case .text:
            return begun(try cannedTexts(of: consultant).map { Candidate($0.key, about: $0.body) }, prefix)
        }
        return try found.map { Candidate(try $0[0], about: try $0[1]) }
    }

    private func begun(_ offered: [Candidate], _ prefix: String) -> [Candidate] {
        Array(offered.filter { $0.word.utf8.starts(with: prefix.utf8) }.prefix(CandidateKind.limit))
    }
}

extension Transaction {
    /// What is most like something that was sought in vain, of what may be seen; `nil` where nothing is.
    package func near(_ sought: Sought, within visibility: Visibility) throws -> String? {
        let name = sought.name
        switch sought.kind {
        case .account: return try nearAccount(name.lowercased(), within: visibility)
        case .consultant, .owner, .handover:
            guard visibility == .everything else { return nil }
            let logins = try texts("SELECT login FROM consultant WHERE disabledAt IS NULL ORDER BY login")
            return NearMatch.of(name, among: (sought.kind == .owner ? ["me", "none"] : []) + logins)
        case .organisation:
            let condition = visibility.condition(organisation: "id", person: "0")
            return NearMatch.of(
                name.lowercased(),
                among: try texts("SELECT code FROM organisation WHERE \(condition) ORDER BY code"))
        case .ticket: return try nearTicket(name, within: visibility)
        // Whose they are matters: proposed where that is known.
        case .view, .text: return nil
        case .topic:
            let topics = try texts("SELECT name FROM topic WHERE disabledAt IS NULL ORDER BY name")
            let meant = NearMatch.of(name.lowercased(), among: topics.map { $0.lowercased() })
            return topics.first { $0.lowercased() == meant }
        }
    }

    /// An address with two slips at the most. A slip in its first letters leaves its end as it is known.
    private func nearAccount(_ key: String, within visibility: Visibility) throws -> String? {
        let condition = visibility.condition(organisation: "organisationId", person: "id")
        let length = key.unicodeScalars.count
        let keys = try texts(
            """
            SELECT emailKey FROM account
            WHERE length(emailKey) BETWEEN ?1 - 2 AND ?1 + 2 AND state <> 'erased' AND mergedIntoId IS NULL AND \(condition)
                AND (substr(emailKey, 1, 3) = substr(?2, 1, 3) OR substr(emailKey, -5) = substr(?2, -5))
            ORDER BY emailKey LIMIT 5000
            """, [length, key])
        return try NearMatch.of(key, among: keys, most: 2).flatMap {
            try text("SELECT email FROM account WHERE emailKey = ?", [$0])
        }
    }

    /// Of the numbers that are one slip away, the one that is nearest.
    private func nearTicket(_ name: String, within visibility: Visibility) throws -> String? {
        guard (2...18).contains(name.utf8.count), let number = Int64(name), number > 0 else { return nil }
        let digits = Array(String(number).utf8)
        var near: [[UInt8]] = []
        for place in 0...digits.count {
            for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
                near.append(digits[..<place] + [digit] + digits[place...])
                if place < digits.count { near.append(digits[..<place] + [digit] + digits[(place + 1)...]) }
            }
            if place < digits.count { near.append(Array(digits[..<place] + digits[(place + 1)...])) }
            if place + 1 < digits.count {
                var swapped = digits
                swapped.swapAt(place, place + 1)
                near.append(swapped)
            }
        }
        let numbers = Set(near.compactMap { Int64(String(decoding: $0, as: UTF8.self)) }).sorted()
        return try text(
            """
            SELECT CAST(number AS TEXT) FROM ticket
            WHERE number IN (\(numbers.map { String($0) }.joined(separator: ", "))) AND \(visibility.ticketCondition)
            ORDER BY abs(number - ?), number LIMIT 1
            """, [number])
    }

    private func texts(_ sql: String, _ arguments: StatementArguments = []) throws -> [String] {
        try rows(sql, arguments) { try $0[0] }
    }
}

extension TicketScope {
    /// What holds of a row of `ticket`.
    fileprivate var condition: String {
        switch self {
        case .unclosed: "state <> 'closed'"
        case .takeable: "state IN ('new', 'open', 'waiting') AND ownerId IS NULL"
        case .owned: "state <> 'closed' AND ownerId IS NOT NULL"
        case .ended: "state IN ('resolved', 'closed')"
        }
    }
}
