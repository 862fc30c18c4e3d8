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
    /// When it was made.
    package let createdAt: Instant?
    /// Since when it is suspended.
    package let suspendedAt: Instant?
    /// Why, if that is said.
    package let suspendedReason: String?
    /// Since when it is meant to have no administrator.
    package let vacatedAt: Instant?

    /// Reads and checks it.
    package init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: [
            "code", "name", "ico", "contract", "language", "contractEmails", "createdAt", "suspendedAt",
            "suspendedReason", "vacatedAt",
        ])
        code = try Text.code(try reader.need("code"))
        name = try reader.line("name", .name)
        ico = if let text = try reader.text("ico") { try Ico(text).text } else { nil }
        contract = try reader.optionalLine("contract", .contract, limit: 64)
        language = try reader.json.word("language") ?? .cs
        var emails: [(email: EmailAddress, createdAt: Instant?)] = []
        for value in try reader.json.array("contractEmails") ?? [] {
            if case .string(let text) = value {
                emails.append((try EmailAddress(text), nil))
            } else {
                var element = try reader.inner(value, "contractEmails")
                try element.demand(only: ["email", "createdAt"])
                emails.append((try EmailAddress(try element.need("email")), try element.at("createdAt")))
                try element.finish()
            }
        }
        guard Set(emails.map(\.email.key)).count == emails.count else {
            throw DeskError(.invalid, .moved(.twice("contractEmails")))
        }
        contractEmails = emails
        createdAt = try reader.at("createdAt")
        let suspended = try reader.at("suspendedAt")
        let reason = try reader.text("suspendedReason")
        suspendedAt = suspended
        suspendedReason = suspended == nil ? nil : reason
        vacatedAt = try reader.at("vacatedAt")
    }
}
