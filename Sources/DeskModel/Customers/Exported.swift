/// An account as `account export` writes it.
package struct ExportedAccount: Sendable {
    package let email: EmailAddress
    package let name: String
    package let organisation: String
    package let role: String
    package let phone: String?
    package let language: String?
    /// A PHC string, told only when asked for.
    package var passwordHash: String?
    package let state: String
    package let disabledReason: String?

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
    package let code: String
    package let name: String
    package let ico: String?
    package let contract: String?
    package let contractEmails: [String]
    package let language: String
    package let isSuspended: Bool
    package let suspendedReason: String?

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
