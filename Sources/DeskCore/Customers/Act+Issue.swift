import DeskModel
import DeskSecrets
import DeskStore

/// A token that has just been made, with the only copy of its text.
struct IssuedToken {
    let id: Int64
    let text: String
    let expiresAt: Instant
}

extension Act {
    /// Mints a token for a person, stores its digest and voids its older sisters.
    func issue(
        _ purpose: Token.Purpose, for account: Account, email: EmailAddress? = nil, printed: Bool = false
    ) throws -> IssuedToken {
        let token = try mint(purpose) { digest, expiresAt in
            TokenDraft(
                purpose: purpose, digest: digest, accountID: account.id,
                organisationID: account.organisationID, email: email, expiresAt: expiresAt)
        }
        var changes: [JSON.Member] = [
            JSON.Member("issued", .string(purpose.rawValue)),
            JSON.Member("expiresAt", .string(token.expiresAt.iso)),
        ]
        if printed { changes.append(JSON.Member("printed", true)) }
        try record(.account(account.id), .object(changes))
        return token
    }

    /// Mints a token that lets a person in as administrator of an organisation.
    func issueRegistration(
        _ person: Registrant, _ organisation: Organisation, recovery: Bool
    ) throws -> IssuedToken {
        let token = try mint(.registration) { digest, expiresAt in
            TokenDraft(
                purpose: .registration, digest: digest, accountID: nil, organisationID: organisation.id,
                email: person.email, name: person.name, recovery: recovery, expiresAt: expiresAt)
        }
        try record(
            .organisation(organisation.code),
            [
                "issued": .string(recovery ? "recovery" : "registration"),
                "email": .string(person.email.text),
                "expiresAt": .string(token.expiresAt.iso),
            ])
        return token
    }

    private func mint(
        _ purpose: Token.Purpose, _ draft: ([UInt8], Instant) -> TokenDraft
    ) throws -> IssuedToken {
        let secret = TokenMint.mint()
        let expiresAt = try now + sql.rule(Act.lifetime(of: purpose)).seconds
        let id = try sql.insertToken(draft(secret.digest(for: purpose), expiresAt))
        return IssuedToken(id: id, text: secret.revealed, expiresAt: expiresAt)
    }

    private static func lifetime(of purpose: Token.Purpose) -> Rule.Key {
        switch purpose {
        case .reset: .tokenReset
        case .invitation: .tokenInvitation
        case .registration: .tokenRegistration
        case .emailChange: .tokenEmailChange
        }
    }
}
