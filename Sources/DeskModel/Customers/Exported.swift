/// An account as `account export` writes it.
package struct ExportedAccount: Sendable {
    /// The address.
    package let email: EmailAddress
    /// The name.
    package let name: String
    /// The organisation, by code.
    package let organisation: String
    /// What they may do.
    package let role: String
    /// A telephone number as it was written.
    package let phone: String?
    /// The language of what is written to them.
    package let language: String?
    /// A PHC string, told only when asked for.
    package var passwordHash: String?
    /// Where it stands.
    package let state: String
    /// Why it was disabled.
    package let disabledReason: String?

    /// Made of its parts, of which none is checked.
    package init(
        email: EmailAddress, name: String, organisation: String, role: String, phone: String?,
        language: String?, passwordHash: String?, state: String, disabledReason: String?
    ) {
        self.email = email
        self.name = name
        self.organisation = organisation
        self.role = role
        self.phone = phone
        self.language = language
        self.passwordHash = passwordHash
        self.state = state
        self.disabledReason = disabledReason
    }
}

/// An organisation as `org export` writes it.
package struct ExportedOrganisation: Sendable {
    /// The code that names it everywhere.
    package let code: String
    /// The name.
    package let name: String
    /// The Czech identification number (IČO).
    package let ico: String?
    /// The number of the contract.
    package let contract: String?
    /// The addresses named in the contract, which prove who may register.
    package let contractEmails: [String]
    /// The language of what is written to them.
    package let language: String
    /// Whether it is suspended.
    package let isSuspended: Bool
    /// Why it was suspended.
    package let suspendedReason: String?

    /// Made of its parts, of which none is checked.
    package init(
        code: String, name: String, ico: String?, contract: String?, contractEmails: [String],
        language: String, isSuspended: Bool, suspendedReason: String?
    ) {
        self.code = code
        self.name = name
        self.ico = ico
        self.contract = contract
        self.contractEmails = contractEmails
        self.language = language
        self.isSuspended = isSuspended
        self.suspendedReason = suspendedReason
    }
}
