package import DeskModel

/// The mails that a desk sends.
package typealias MailKind = MailIntent.Kind

extension MailKind {
    /// Whether the mail carries a token, which then stands alone on a line of its own.
    package var carriesToken: Bool {
        variables.contains { $0.name == "token" }
    }
}
