package import DeskModel
import GRDB

/// A kind of thing that the log tells the role, the state or the charge of.
package enum AuditedKind: String, CaseIterable, Sendable {
    case rule, consultant, organisation, account, ticket

    /// A value that is compared, and what it is where the log never said; `nil` where that is not known.
    typealias Field = (name: String, unsaid: String?)

    /// The values that are compared.
    var fields: [Field] {
        switch self {
        case .rule: Self.ruleFields
        case .consultant: Self.consultantFields
        case .organisation: Self.organisationFields
        case .account: Self.accountFields
        case .ticket: Self.ticketFields
        }
    }

    private static let ruleFields: [Field] = [("value", nil)]
    private static let consultantFields: [Field] = [("role", nil), ("disabled", "false")]
    private static let organisationFields: [Field] = [("status", "active")]
    private static let accountFields: [Field] = [("role", nil), ("state", nil), ("organisation", nil)]
    private static let ticketFields: [Field] = [
        ("state", "new"), ("price", ""), ("acceptedAt", ""), ("waived", ""),
    ]

    /// Where a field stands among them.
    func place(of field: String) -> Int? { fields.firstIndex { $0.name == field } }

    /// What the entry that begins a thing has always told since such entries tell all that is compared.
    var ever: String {
        switch self {
        case .rule: "value"
        case .consultant: "role"
        case .organisation: "contractEmails"
        case .account: "state"
        case .ticket: "organisation"
        }
    }

    /// Whether an entry of this verb begins a thing.
    func isBeginning(_ verb: String) -> Bool {
        ["org create", "account create", "ticket create"].contains(verb)
    }

    /// What the log calls it before its key.
    var prefix: String { rawValue + " " }
    /// Whether things of this kind are called by numbers.
    var isNumbered: Bool { self == .account || self == .ticket }

    /// The kind that a file of a folder brings; `nil` where nothing of it is compared.
    package init?(_ file: MovingFile) {
        switch file {
        case .organisations: self = .organisation
        case .accounts: self = .account
        case .consultants: self = .consultant
        case .rules: self = .rule
        case .tickets: self = .ticket
        case .topics, .calendar, .prices, .views, .texts: return nil
        }
    }
}

/// How a thing stands: what it is called, and the values that the log tells of, by the places of its kind's fields.
struct AuditStanding {
    let key: AuditKey
    var values: [String?]
}

/// What a thing is called within its kind.
enum AuditKey: Hashable, Comparable {
    case number(Int64)
    case name(String)

    init?(_ kind: AuditedKind, _ text: String) {
        guard kind.isNumbered else {
            self = .name(text)
            return
        }
        guard let number = Int64(text), String(number) == text else { return nil }
        self = .number(number)
    }

    var text: String {
        switch self {
        case .number(let number): String(number)
        case .name(let name): name
        }
    }

    /// As names are compared in the database: by their bytes.
    static func < (one: AuditKey, other: AuditKey) -> Bool {
        switch (one, other) {
        case (.number(let one), .number(let other)): one < other
        case (.name(let one), .name(let other)): one.utf8.lexicographicallyPrecedes(other.utf8)
        case (.number, .name): true
        case (.name, .number): false
        }
    }
}

extension Transaction {
    /// How the things stand that come after one, in the order of their keys.
    func standings(_ kind: AuditedKind, after key: AuditKey?, limit: Int) throws -> [AuditStanding] {
        let after: any DatabaseValueConvertible =
            switch key {
            case .number(let number): number
            case .name(let name): name
            case nil: kind.isNumbered ? Int64.min as any DatabaseValueConvertible : ""
            }
        return try standings(kind, "key > ? ORDER BY key LIMIT ?", [after, limit])
    }

    /// How these things stand, so that an import can say what it has brought; each at most once.
    package func standings(_ kind: AuditedKind, of things: Set<String>) throws -> JSON {
        let keys = JSON.array(things.sorted().map { kind.isNumbered ? JSON(Int64($0)) : .string($0) }).text
        let all =
            try kind == .rule
            ? ruleStandings().filter { things.contains($0.key.text) }
            : standings(kind, "key IN (SELECT value FROM json_each(?)) ORDER BY key", [keys])
        var groups: [(values: [String?], keys: [AuditKey])] = []
        var places: [[String?]: Int] = [:]
        for one in all {
            if let place = places[one.values] {
                groups[place].keys.append(one.key)
            } else {
                places[one.values] = groups.count
                groups.append((one.values, [one.key]))
            }
        }
        return .array(
            groups.map { group in
                let told = zip(kind.fields, group.values).compactMap { field, value -> JSON.Member? in
                    guard let value, value != field.unsaid else { return nil }
                    return JSON.Member(field.name, .string(value))
                }
                return .object(told + [JSON.Member("of", AuditStanding.told(group.keys))])
            })
    }

    private func standings(
        _ kind: AuditedKind, _ condition: String, _ arguments: StatementArguments
    ) throws -> [AuditStanding] {
        let source =
            switch kind {
            case .rule: "SELECT key, value FROM rule"
            case .consultant:
                "SELECT login AS key, role, iif(disabledAt IS NULL, 'false', 'true') AS disabled FROM consultant"
            case .organisation:
                "SELECT code AS key, iif(suspendedAt IS NULL, 'active', 'suspended') AS status FROM organisation"
            case .account:
                """
                SELECT account.id AS key, role, state, code AS organisation
                FROM account CROSS JOIN organisation ON organisation.id = organisationId
                """
            case .ticket:
                """
                SELECT number AS key, state, priceAmount, priceCurrency, priceAcceptedAt,
                    iif(waivedAt IS NULL, '', 'true') AS waived FROM ticket
                """
            }
        return try rows("SELECT * FROM (\(source)) WHERE \(condition)", arguments) { row in
            let key: AuditKey = kind.isNumbered ? .number(try row[0]) : .name(try row[0])
            guard kind == .ticket else {
                return AuditStanding(key: key, values: try kind.fields.indices.map { try row[1 + $0] })
            }
            let amount: Int64? = try row[2]
            let price = try amount.map { try Money(amount: $0, currency: row[3] ?? "").text } ?? ""
            return AuditStanding(
                key: key, values: [try row[1], price, try row.optionalInstant(4)?.iso ?? "", try row[5]])
        }
    }

    /// How every rule stands, also those that are as they always were.
    func ruleStandings() throws -> [AuditStanding] {
        try Rule.Key.allCases.map { key in
            AuditStanding(key: .name(key.rawValue), values: [try rule(key).text])
        }.sorted { $0.key < $1.key }
    }

    /// The numbers of accounts, by their addresses as they are compared.
    package func accountNumbers(of keys: Set<String>) throws -> Set<String> {
        let keys = JSON.array(keys.sorted().map(JSON.string)).text
        return try Set(
            rows("SELECT id FROM account WHERE emailKey IN (SELECT value FROM json_each(?))", [keys]) {
                String(try $0["id"] as Int64)
            })
    }

    /// The first of these subjects that is not in the desk.
    func firstUnknown(_ kind: AuditedKind, of subjects: [String]) throws -> String? {
        let (table, key) =
            switch kind {
            case .rule: ("rule", "key")
            case .consultant: ("consultant", "login")
            case .organisation: ("organisation", "code")
            case .account: ("account", "id")
            case .ticket: ("ticket", "number")
            }
        let name = "substr(value, \(kind.prefix.utf8.count + 1))"
        return try first(
            """
            SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM \(table)
                WHERE \(key) = \(kind.isNumbered ? "CAST(\(name) AS INTEGER)" : name)
                    AND '\(kind.prefix)' || \(key) = value) LIMIT 1
            """, [JSON.array(subjects.map(JSON.string)).text]
        ) { try $0[0] }
    }

    /// Whether a thing is in the desk.
    func isThere(_ kind: AuditedKind, _ key: AuditKey) throws -> Bool {
        switch (kind, key) {
        case (.rule, _): true
        case (.consultant, .name(let login)):
            try number("SELECT 1 FROM consultant WHERE login = ?", [login]) != nil
        case (.organisation, .name(let code)):
            try number("SELECT 1 FROM organisation WHERE code = ?", [code]) != nil
        case (.account, .number(let id)): try number("SELECT 1 FROM account WHERE id = ?", [id]) != nil
        case (.ticket, .number(let number)): try hasTicket(number)
        default: false
        }
    }
}

extension AuditStanding {
    /// Keys as a log tells them: numbers by spans, such as `1-14,17`.
    fileprivate static func told(_ keys: [AuditKey]) -> JSON {
        var spans: [(first: Int64, last: Int64)] = []
        var names: [JSON] = []
        for key in keys {
            switch key {
            case .name(let name): names.append(.string(name))
            case .number(let number):
                if let last = spans.last?.last, last + 1 == number {
                    spans[spans.count - 1].last = number
                } else {
                    spans.append((number, number))
                }
            }
        }
        guard names.isEmpty else { return .array(names) }
        return .string(spans.map { $0 == $1 ? "\($0)" : "\($0)-\($1)" }.joined(separator: ","))
    }

    /// What an import's entry tells of, one after the other.
    static func each(_ kind: AuditedKind, in told: JSON, _ body: (AuditKey, [String?]) throws -> Void)
        rethrows
    {
        guard case .array(let groups) = told else { return }
        for case .object(let members) in groups {
            let values = kind.fields.map { field -> String? in
                guard case .string(let text)? = members.last(where: { $0.key == field.name })?.value else {
                    return field.unsaid
                }
                return text
            }
            switch members.first(where: { $0.key == "of" })?.value {
            case .array(let names):
                for case .string(let name) in names {
                    if let key = AuditKey(kind, name) { try body(key, values) }
                }
            case .string(let spans):
                for span in spans.utf8.split(separator: UInt8(ascii: ",")) {
                    let ends = span.split(separator: UInt8(ascii: "-")).compactMap { Int64(String($0) ?? "") }
                    guard let first = ends.first, let last = ends.last, first <= last else { continue }
                    for number in first...last { try body(.number(number), values) }
                }
            default: break
            }
        }
    }
}
