package import DeskModel
import DeskProse

/// An account about to be added, checked.
package struct AccountDraft: Sendable {
    /// The address.
    package let email: EmailAddress
    /// The code of the organisation.
    package let organisation: String
    /// The name.
    package let name: String
    /// A telephone number as it was written.
    package let phone: String?
    /// `nil` leaves the role as it is, `user` for a new account.
    package let role: Account.Role?
    /// `nil` leaves the language as it is, the organisation's for a new account.
    package let language: Organisation.Language?

    /// Checks what was given.
    ///
    /// Throws `.invalid` naming the value that cannot be taken.
    package init(
        email: String, organisation: String, name: String, phone: String? = nil, role: Account.Role? = nil,
        language: Organisation.Language? = nil
    ) throws(DeskError) {
        self.email = try EmailAddress(email)
        self.organisation = organisation
        self.name = try Text.line(name, .name)
        self.phone = if let phone { try AccountDraft.phone(phone) } else { nil }
        self.role = role
        self.language = language
    }

    /// A telephone number as people write it: one line, at least three digits. What a spreadsheet made of one
    /// is repaired where no digit is lost.
    ///
    /// Throws `.invalid` for anything else.
    package static func phone(_ text: String) throws(DeskError) -> String {
        let line = try Text.line(text, .phone, limit: 64)
        guard let phone = SheetCell.phone(line) else {
            throw DeskError(.invalid, .phoneLostDigits(line), hint: .phoneAsText)
        }
        let digits = phone.utf8.count { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits >= 3 else { throw DeskError(.invalid, .badPhone(text), hint: .phoneExample) }
        return phone
    }
}

/// How a new account gets its password.
package enum AccountStart: Sendable {
    /// The person chooses it; mail with a token goes out.
    case invitation
    /// Not yet: an invitation or a reset is left for later.
    case later
    /// It is given now.
    case password(GivenSecret)
    /// It is taken over from another system, as a hash that was checked.
    case hash(String)
}
