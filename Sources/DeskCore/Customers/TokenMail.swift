package import DeskMail
package import DeskModel

/// Mail about a token, decided at the moment it is handed over: who gets it, in which language, and
/// what its text is filled with. The token in `values` exists nowhere else.
package struct TokenMail: Sendable {
    /// The text to send; not always what was asked for: somebody without a password who asks for a
    /// new one is invited.
    package let kind: MailKind
    /// In the spelling that is stored, never the one that was typed.
    package let recipients: [EmailAddress]
    /// The language of what is written to them.
    package let language: Organisation.Language
    /// The template's own values, the token among them, but for `expires`.
    package let values: [String: TemplateValue]
    /// Until when the token works; `nil` where the mail carries none.
    package let expiresAt: Instant?
}
