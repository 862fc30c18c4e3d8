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
    /// When it was made.
    package let createdAt: Instant?
    /// The last login.
    package let lastLoginAt: Instant?
    /// Why it is disabled.
    package let disabledReason: String?
    /// When the person was erased.
    package let erasedAt: Instant?
    /// The address of the account of the same person that this one was merged into.
    package let mergedInto: EmailAddress?
    /// An Argon2 hash as a PHC string.
    package let passwordHash: String?
    /// Failed logins since the last good one.
    package let failures: Int64
    /// Until when it is locked.
    package let lockedUntil: Instant?

    /// Reads and checks it.
    package init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: [
            "email", "organisation", "name", "phone", "role", "state", "language", "createdAt",
            "lastLoginAt", "disabledReason", "erasedAt", "mergedInto", "passwordHash", "failures",
            "lockedUntil",
        ])
        email = try EmailAddress(asked: try reader.need("email"))
        organisation = try reader.need("organisation")
        name = try reader.line("name", .name)
        phone = try reader.optionalLine("phone", .phone, limit: 64)
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
        mergedInto = try reader.text("mergedInto").map { text throws(DeskError) in try EmailAddress(text) }
        failures = try reader.json.int("failures") ?? 0
        lockedUntil = try reader.at("lockedUntil")
        guard (state == .erased) == (erased != nil), (state == .erased) == !email.text.utf8.contains(0x40)
        else {
            throw DeskError(.invalid, .moved(.erasedUnlikeItsName))
        }
        guard mergedInto == nil || state == .disabled else {
            throw DeskError(.invalid, .moved(.mergedNotDisabled))
        }
        guard failures >= 0 else { throw DeskError(.invalid, .moved(.outOfRange("failures"))) }
    }
}
