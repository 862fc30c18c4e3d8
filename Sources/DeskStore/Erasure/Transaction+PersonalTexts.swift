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
    /// SQL that gives the ticket a row belongs to, or NULL.
    let ticket: String
    /// SQL that gives the account a row is about, or NULL.
    let account: String

    init(
        _ table: String, _ column: String, key: String = "id", _ kind: Kind = .text, ticket: String = "NULL",
        account: String = "NULL"
    ) {
        self.table = table
        self.column = column
        self.key = key
        self.kind = kind
        self.ticket = ticket
        self.account = account
    }

    /// Every such column. Names, addresses and numbers of accounts and tokens, and the audit log, are treated
    /// apart; a test compares the rest with the schema, so that none is forgotten.
    static let all = [
        PersonalText("organisation", "suspendedReason"),
        PersonalText("account", "disabledReason"),
        PersonalText("appointment", "reason", account: "accountId"),
        PersonalText("closure", "reason", key: "date"),
        PersonalText("ticket", "subject", key: "number", ticket: "number"),
        PersonalText("ticket", "phone", key: "number", ticket: "number"),
        PersonalText("ticket", "errorMessage", key: "number", ticket: "number"),
        PersonalText("ticket", "steps", key: "number", ticket: "number"),
        PersonalText("ticket", "description", key: "number", ticket: "number"),
        PersonalText("ticket", "priceAcceptedBy", key: "number", ticket: "number"),
        PersonalText("ticket", "waivedReason", key: "number", ticket: "number"),
        PersonalText("comment", "body", ticket: "ticketNumber"),
        PersonalText("attachment", "name", ticket: "ticketNumber"),
        PersonalText("attachment", "removedReason", ticket: "ticketNumber"),
        PersonalText("call", "remark", ticket: "ticketNumber"),
        PersonalText("remoteSession", "reference", ticket: "ticketNumber"),
        PersonalText("remoteSession", "changes", ticket: "ticketNumber"),
        PersonalText("timeEntry", "remark", ticket: "ticketNumber"),
        PersonalText("ticketMerge", "before", key: "ticketNumber", .json, ticket: "ticketNumber"),
        PersonalText("mailMessage", "messageId", key: "messageId", ticket: "ticketNumber"),
        PersonalText("outbox", "address"),
        PersonalText("outbox", "detail", .json, ticket: "ticketNumber", account: "accountId"),
        PersonalText("outbox", "lastError", account: "accountId"),
    ]
}

/// A text that has to be written anew.
struct Rewriting {
    let place: PersonalText
    let key: DatabaseValue
    let ticket: Int64?
    let text: String
    let count: Int
}

extension Transaction {
    /// Looks through everything people wrote, and gives what has to be written anew.
    ///
    /// `account` is the person's, and `own` are the numbers of their own tickets.
    func rewritings(_ traces: PersonTraces, account: Int64, own: Set<Int64>) throws -> [Rewriting] {
        var found: [Rewriting] = []
        for place in PersonalText.all {
            try each(
                """
                SELECT \(place.key) AS key, \(place.column) AS text, \(place.ticket) AS ticket,
                    \(place.account) AS account
                FROM \(place.table) WHERE \(place.column) IS NOT NULL
                """
            ) { row in
                let ticket: Int64? = try row["ticket"]
                let about: Int64? = try row["account"]
                let isOwn = about == account || ticket.map(own.contains) ?? false
                guard let new = Transaction.erased(try row["text"], place.kind, traces, isOwn: isOwn) else {
                    return
                }
                found.append(
                    Rewriting(
                        place: place, key: try row["key"], ticket: ticket, text: new.text, count: new.count))
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
            [rewriting.text, rewriting.key])
    }

    /// A text without traces; one of JSON stays JSON.
    static func erased(
        _ text: String, _ kind: PersonalText.Kind, _ traces: PersonTraces, isOwn: Bool
    ) -> (text: String, count: Int)? {
        // What is no JSON, though it should be, is still text.
        if kind == .json, let json = try? JSON.parse(Array(text.utf8)) {
            return traces.erased(from: json, isOwn: isOwn).map { ($0.json.text, $0.count) }
        }
        return traces.erased(from: text, isOwn: isOwn)
    }
}
