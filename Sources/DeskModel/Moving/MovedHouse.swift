import DeskProse

/// An organisation as a line of the neutral folder tells it.
package struct MovedOrganisation: Sendable {
    /// The natural key.
    package let code: String
    /// The name.
    package let name: String
    /// The Czech company number.
    package let ico: String?
    /// The number of the contract.
    package let contract: String?
    /// Cs where it is absent.
    package let language: Organisation.Language
    /// The addresses that the contract names.
    package let contractEmails: [(email: EmailAddress, createdAt: Instant?)]
    /// Since when.
    package let createdAt: Instant?
    /// Since when it is suspended.
    package let suspendedAt: Instant?
    /// Why.
    package let suspendedReason: String?
    /// Since when it is meant to have no administrator.
    package let vacatedAt: Instant?

    /// Reads and checks it.
    package init(_ reader: inout MovingReader) throws(DeskError) {
        code = try Text.code(try reader.need("code"))
        name = try reader.line("name", .fieldName)
        ico = if let text = try reader.text("ico") { try Ico(text).text } else { nil }
        contract = try reader.optionalLine("contract", .fieldContract, limit: 64)
        language = try reader.json.word("language") ?? .cs
        var emails: [(email: EmailAddress, createdAt: Instant?)] = []
        for value in try reader.json.array("contractEmails") ?? [] {
            if case .string(let text) = value {
                emails.append((try EmailAddress(text), nil))
            } else {
                var element = try reader.inner(value, "contractEmails")
                emails.append((try EmailAddress(try element.need("email")), try element.at("createdAt")))
                try element.finish()
            }
        }
        guard Set(emails.map(\.email.key)).count == emails.count else {
            throw DeskError(.invalid, .jsonTwice("contractEmails"))
        }
        contractEmails = emails
        createdAt = try reader.at("createdAt")
        let suspended = try reader.at("suspendedAt")
        let reason = try reader.text("suspendedReason")
        suspendedAt = suspended
        suspendedReason = suspended == nil ? nil : reason ?? Prose.suspendedByImport[language]
        vacatedAt = try reader.at("vacatedAt")
    }
}

/// An account as a line of the neutral folder tells it.
package struct MovedAccount: Sendable {
    /// An address.
    package let email: EmailAddress
    /// The code.
    package let organisation: String
    /// The name.
    package let name: String
    /// Where to call back.
    package let phone: String?
    /// User where it is absent.
    package let role: Account.Role
    /// New has no owner, open has one.
    package let state: Account.State
    /// Cs where it is absent.
    package let language: Organisation.Language?
    /// Since when.
    package let createdAt: Instant?
    /// The last login.
    package let lastLoginAt: Instant?
    /// Why it is disabled.
    package let disabledReason: String?
    /// When the person was erased.
    package let erasedAt: Instant?
    /// An Argon2 hash as a PHC string.
    package let passwordHash: String?
    /// Failed logins since the last good one.
    package let failures: Int64
    /// Until when it is locked.
    package let lockedUntil: Instant?

    /// Reads and checks it.
    package init(_ reader: inout MovingReader) throws(DeskError) {
        email = try EmailAddress(asked: try reader.need("email"))
        organisation = try reader.need("organisation")
        name = try reader.line("name", .fieldName)
        phone = try reader.optionalLine("phone", .fieldPhone, limit: 64)
        role = try reader.json.word("role") ?? .user
        let hash = try reader.text("passwordHash")
        let told: Account.State? = try reader.json.word("state")
        state = told ?? (hash == nil ? .invited : .active)
        passwordHash = state == .active || state == .disabled ? hash : nil
        language = try reader.json.word("language")
        createdAt = try reader.at("createdAt")
        lastLoginAt = try reader.at("lastLoginAt")
        disabledReason = try reader.text("disabledReason")
        let erased = try reader.at("erasedAt")
        erasedAt = erased
        failures = try reader.json.int("failures") ?? 0
        lockedUntil = try reader.at("lockedUntil")
        guard (state == .erased) == (erased != nil), (state == .erased) == !email.text.utf8.contains(0x40)
        else {
            throw DeskError(.invalid, .jsonErased)
        }
        guard failures >= 0 else { throw DeskError(.invalid, .jsonOutOfRange("failures")) }
    }
}

/// A consultant as a line of the neutral folder tells it.
package struct MovedConsultant: Sendable {
    /// The natural key.
    package let login: String
    /// The name.
    package let name: String
    /// An address.
    package let email: EmailAddress
    /// User where it is absent.
    package let role: Consultant.Role
    /// Since when.
    package let createdAt: Instant?
    /// Since when it is not offered.
    package let disabledAt: Instant?

    /// Reads and checks it.
    package init(_ reader: inout MovingReader) throws(DeskError) {
        login = try Text.login(try reader.need("login"))
        name = try reader.line("name", .fieldName)
        email = try EmailAddress(try reader.need("email"))
        guard let word: Consultant.Role = try reader.json.word("role") else {
            throw reader.json.missing("role")
        }
        role = word
        createdAt = try reader.at("createdAt")
        disabledAt = try reader.at("disabledAt")
    }
}

/// A topic, a day off, a price or a rule as a line of the neutral folder tells it.
package enum MovedSetting: Sendable {
    case topic(String, disabledAt: Instant?)
    case closure(CivilDate, reason: String)
    case price(Money, from: CivilDate)
    case rule(Rule.Key, String)

    /// Reads and checks it.
    package init(topic reader: inout MovingReader) throws(DeskError) {
        self = .topic(try reader.line("name", .fieldTopic), disabledAt: try reader.at("disabledAt"))
    }

    /// Reads and checks it.
    package init(closure reader: inout MovingReader) throws(DeskError) {
        self = .closure(try reader.day("date"), reason: try reader.line("reason", .fieldReason))
    }

    /// Reads and checks it.
    package init(price reader: inout MovingReader) throws(DeskError) {
        if let product = try reader.text("product"), product != "fast" {
            throw DeskError(.invalid, .jsonUnknownWord("product", product), hint: .oneOf(["fast"]))
        }
        self = .price(try reader.money(), from: try reader.day("from"))
    }

    /// Reads and checks it.
    package init(rule reader: inout MovingReader) throws(DeskError) {
        let name = try reader.need("key")
        guard let key = Rule.Key(rawValue: name) else {
            throw DeskError(.invalid, .noRule(name), hint: .listRules)
        }
        guard let value = try reader.json.string("value") else { throw reader.json.missing("value") }
        self = .rule(key, try Rule.of(key).canonical(value))
    }
}
