package import DeskModel
import DeskProse

/// A token that is handed over on stdout instead of by mail.
package struct PrintedToken: Sendable {
    let token: Token
    let text: String

    /// A token with its only text.
    package init(_ token: Token, text: String) {
        self.token = token
        self.text = text
    }
}

extension PrintedToken: Report {
    /// What ids and `--quiet` print.
    package static let id = "token"

    /// The token itself, and what is told of any other.
    package static let fields: [Field<PrintedToken>] =
        [Field("token", .headToken, keep: 9) { .string($0.text) }]
        + Token.fields.map { field in
            Field(field.key, field.heading, shown: field.isShown) { field.json($0.token) }
        }
}
