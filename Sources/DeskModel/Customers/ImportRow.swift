/// A field of an import, named as the column that holds it.
package protocol ImportColumn: CaseIterable, RawRepresentable, Sendable where RawValue == String {
    /// The columns without which no row makes sense.
    static var required: [Self] { get }
    /// Keys of the neutral folder's lines that only `desk import` carries over.
    static var movedOnly: [String] { get }
}

/// The columns of `account import` and `account export`.
package enum AccountColumn: String, ImportColumn {
    case email
    case name
    case organisation
    case role
    case phone
    case language
    case passwordHash = "password_hash"
    /// Only where an account is disabled.
    case state
    case disabledReason = "disabled_reason"

    /// The columns that every file must have.
    package static let required: [AccountColumn] = [.email, .name, .organisation]
    /// When things happened, and what is known of logins.
    package static let movedOnly = [
        "createdAt", "lastLoginAt", "erasedAt", "mergedInto", "failures", "lockedUntil",
    ]
}

/// The columns of `org import` and `org export`.
package enum OrganisationColumn: String, ImportColumn {
    case code
    case name
    case ico
    case contract
    /// Addresses separated by spaces.
    case contractEmails = "contract_emails"
    case language
    /// Only where an organisation is suspended.
    case status
    case suspendedReason = "suspended_reason"

    /// The columns that every file must have.
    package static let required: [OrganisationColumn] = [.code, .name, .contractEmails]
    /// When things happened.
    package static let movedOnly = ["createdAt", "suspendedAt", "vacatedAt"]
}

/// One row of an import, before anything in it was checked.
package struct ImportRow: Sendable {
    /// As a spreadsheet counts: the heading is 1. Lines of JSON count from 1.
    package let number: Int
    /// A value for each column the import knows, in their order; `nil` where there is none.
    package let values: [String?]
    /// Why the row cannot be read; it names the row itself.
    package let fault: DeskError?

    /// Made of its parts, of which none is checked.
    package init(number: Int, values: [String?] = [], fault: DeskError? = nil) {
        self.number = number
        self.values = values
        self.fault = fault
    }

    /// The value of the column at a place among the known ones.
    package func value(at index: Int) -> String? {
        index < values.count ? values[index] : nil
    }
}
