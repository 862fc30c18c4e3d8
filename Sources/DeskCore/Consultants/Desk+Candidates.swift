package import DeskModel
import DeskStore

extension Desk {
    /// What a shell may offer for the beginning of a word.
    ///
    /// Asked at every touch of a key, so it changes nothing, waits for nobody, records no denial, and on any
    /// error answers that there is nothing. Whoever acts for a person gets nothing either: what is theirs
    /// would cost more than a look.
    package static func candidates(
        _ kind: CandidateKind, beginning prefix: String, tickets scope: TicketScope, database: String,
        caller: Caller, now: Instant
    ) -> [Candidate] {
        guard caller.by == nil, prefix.utf8.count <= 254, let store = try? Store.peek(database) else {
            return []
        }
        defer { try? store.close() }
        let found = try? store.read(at: now) { sql in
            let actor = try Actor(caller, doing: kind.verb, in: sql)
            return try sql.candidates(
                kind, beginning: prefix, tickets: scope, of: actor.consultant.id)
        }
        return (found ?? []).filter { candidate in
            !candidate.word.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
    }
}
