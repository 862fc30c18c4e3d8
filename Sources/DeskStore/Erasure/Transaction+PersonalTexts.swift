import DeskModel
import GRDB

/// A column that holds what people wrote, and so may tell of anybody.
struct PersonalText: Sendable {
    /// How a text is written.
    enum Kind: Sendable { case text, json }

    let table: String
    let key: String
    let column: String
    let kind: Kind
    /// SQL that gives the ticket a row belongs to.
    let ticket: String?
    /// SQL that gives the account a row is of, where it is one's own and not a ticket's.
    let owner: String?
    /// SQL that gives the account that wrote the text.
    let author: String?
    /// SQL that tells whether the text was written to the requester.
    let isTold: String?
    /// Whether people write names in it; in the rest stand addresses at most.
    let hasNames: Bool

    init(
        _ table: String, _ column: String, key: String = "id", _ kind: Kind = .text, ticket: String? = nil,
        owner: String? = nil, author: String? = nil, isTold: String? = nil, hasNames: Bool = true
    ) {
        self.table = table
        self.column = column
        self.key = key
        self.kind = kind
        self.ticket = ticket
        self.owner = owner
        self.author = author
        self.isTold = isTold
        self.hasNames = hasNames
    }

    private static func ticket(_ column: String, author: String? = nil, hasNames: Bool = true) -> PersonalText
    {
        PersonalText("ticket", column, key: "number", ticket: "number", author: author, hasNames: hasNames)
    }

    /// Every such column. Names, addresses and numbers of accounts and tokens, and the audit log, are treated
    /// apart; a test compares the rest with the schema, so that none is forgotten.
    static let all = [
        PersonalText("organisation", "suspendedReason"),
        PersonalText("account", "disabledReason", owner: "id"),
        PersonalText("appointment", "reason", owner: "accountId"),
        PersonalText("closure", "reason", key: "date"),
        PersonalText("queueView", "flags", .json),
        PersonalText("cannedText", "body"),
        ticket("subject", author: "requesterId"),
        ticket("phone", hasNames: false),
        ticket("errorMessage", author: "requesterId"),
        ticket("steps", author: "requesterId"),
        ticket("description", author: "requesterId"),
        ticket("priceAcceptedBy", hasNames: false),
        ticket("waivedReason"),
        PersonalText(
            "comment", "body", ticket: "ticketNumber", author: "accountId", isTold: "kind = 'reply'"),
        PersonalText("attachment", "name", ticket: "ticketNumber", author: "accountId"),
        PersonalText("attachment", "removedReason", ticket: "ticketNumber"),
        PersonalText("call", "remark", ticket: "ticketNumber"),
        PersonalText("remoteSession", "reference", ticket: "ticketNumber"),
        PersonalText("remoteSession", "changes", ticket: "ticketNumber"),
        PersonalText("timeEntry", "remark", ticket: "ticketNumber"),
        PersonalText(
            "ticketMerge", "before", key: "ticketNumber", .json, ticket: "ticketNumber", hasNames: false),
        PersonalText("comment", "sourceId", ticket: "ticketNumber", hasNames: false),
        PersonalText(
            "ticketOrigin", "sourceId", key: "ticketNumber", ticket: "ticketNumber", hasNames: false),
        PersonalText("ticketExpected", "sourceId", ticket: "ticketNumber", hasNames: false),
        PersonalText("ticketExpected", "before", .json, ticket: "ticketNumber", hasNames: false),
        PersonalText("mailMessage", "messageId", key: "messageId", ticket: "ticketNumber", hasNames: false),
        PersonalText("outbox", "address", owner: "accountId"),
        // An invitation names the colleague who asked for it.
        PersonalText(
            "outbox", "detail", .json,
            owner: """
                CASE WHEN kind = 'invitation' THEN ifnull(
                    (SELECT actingForId FROM audit WHERE audit.subject = 'account ' || outbox.accountId
                        AND audit.at = outbox.createdAt AND actingForId IS NOT NULL), accountId)
                ELSE accountId END
                """),
        PersonalText("outbox", "lastError", owner: "accountId"),
    ]

    /// Whether its table grows with the desk, so that nobody is to wait while all of it is read.
    var isLarge: Bool { ticket != nil || table == "outbox" || table == "account" }

    /// How far an erasure reaches in a row, as `Transaction.rewritings` selects it.
    func reach(_ row: Row, _ scope: PersonScope) throws -> ErasureReach {
        if let owner = try row["owner"] as Int64? { return scope.reach(owner: owner) }
        guard let ticket = try row["ticket"] as Int64? else { return .record }
        let reach = scope.reach(
            ticket: ticket, author: try row["author"], isTold: try (row["isTold"] as Int64?) == 1)
        return hasNames || reach == .nothing ? reach : .contact
    }
}

/// A text that has to be written anew.
struct Rewriting {
    let place: PersonalText
    let key: DatabaseValue
    let ticket: Int64?
    let erased: ErasedText
}

extension Transaction {
    /// Looks through everything people wrote, and gives what has to be written anew; after a scan, through what that
    /// has found and what has been written since.
    func rewritings(
        _ traces: PersonTraces, _ scope: PersonScope, after scan: ErasureScan? = nil
    ) throws -> [Rewriting] {
        let lately = try scan.map { scan in
            (tickets: try changed("ticket", since: scan), accounts: try changed("account", since: scan))
        }
        var found: [Rewriting] = []
        for place in PersonalText.all {
            var known: Set<DatabaseValue> = []
            func look(_ condition: String, _ arguments: StatementArguments = []) throws {
                try each(
                    """
                    SELECT \(place.key) AS key, \(place.column) AS text, \(place.ticket ?? "NULL") AS ticket,
                        \(place.owner ?? "NULL") AS owner, \(place.author ?? "NULL") AS author,
                        \(place.isTold ?? "NULL") AS isTold
                    FROM \(place.table) WHERE \(place.column) IS NOT NULL AND \(condition)
                    """, arguments
                ) { row in
                    let reach = try place.reach(row, scope)
                    let key: DatabaseValue = try row["key"]
                    if known.insert(key).inserted,
                        let erased = Transaction.erased(try row["text"], place.kind, traces, reach)
                    {
                        found.append(
                            Rewriting(place: place, key: key, ticket: try row["ticket"], erased: erased))
                    }
                }
            }
            guard let scan, let lately, place.isLarge else {
                try look("1")
                continue
            }
            try look("\(place.key) IN (SELECT value FROM json_each(?))", [scan.keys(of: place)])
            switch place.table {
            case "outbox": try look("id > ?", [scan.lastMail])
            case "account": try look("id IN (SELECT value FROM json_each(?))", [lately.accounts])
            default:
                try look(
                    "\(place.ticket ?? "") IN (SELECT value FROM json_each(?))", [lately.tickets])
                if place.table == "mailMessage" {
                    try look("ticketNumber IS NULL AND at >= ?", [(scan.at - 60).seconds])
                }
            }
        }
        return found
    }

    /// Writes texts anew, and keeps the search index in step.
    func apply(_ rewritings: [Rewriting]) throws {
        let searched = rewritings.filter { $0.place.table == "ticket" || $0.place.table == "comment" }
        for (number, group) in Dictionary(grouping: searched, by: \.ticket) {
            guard let number else { continue }
            try changingText(of: number) { for rewriting in group { try apply(rewriting) } }
        }
        for rewriting in rewritings where !["ticket", "comment"].contains(rewriting.place.table) {
            try apply(rewriting)
        }
    }

    private func apply(_ rewriting: Rewriting) throws {
        let place = rewriting.place
        try run(
            "UPDATE OR REPLACE \(place.table) SET \(place.column) = ? WHERE \(place.key) = ?",
            [rewriting.erased.text, rewriting.key])
    }

    /// A text without traces; one of JSON stays JSON.
    static func erased(
        _ text: String, _ kind: PersonalText.Kind, _ traces: PersonTraces, _ reach: ErasureReach
    ) -> ErasedText? {
        // What is no JSON, though it should be, is still text.
        if kind == .json, let json = try? JSON.parse(Array(text.utf8)) {
            return traces.erased(from: json, reach).map {
                ErasedText(text: $0.json.text, count: $0.count, context: $0.context)
            }
        }
        return traces.erased(from: text, reach)
    }
}
