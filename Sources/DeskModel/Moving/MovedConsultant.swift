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
    /// When it was made.
    package let createdAt: Instant?
    /// Since when it is not offered.
    package let disabledAt: Instant?
    /// Until when they are away.
    package let awayUntil: Instant?
    /// The login of whoever stands in.
    package let awayTo: String?

    /// Reads and checks it.
    package init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: [
            "login", "name", "email", "role", "createdAt", "disabledAt", "awayUntilAt", "awayTo",
        ])
        login = try Text.login(try reader.need("login"))
        name = try reader.line("name", .name)
        email = try EmailAddress(try reader.need("email"))
        guard let word: Consultant.Role = try reader.json.word("role") else {
            throw reader.json.missing("role")
        }
        role = word
        createdAt = try reader.at("createdAt")
        disabledAt = try reader.at("disabledAt")
        awayUntil = try reader.at("awayUntilAt")
        awayTo = try reader.text("awayTo")
    }
}
