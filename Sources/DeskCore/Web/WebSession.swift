package import DeskModel
import DeskSecrets

/// Somebody who is logged in in a browser, looked up at this moment.
package struct WebSession: Sendable {
    /// The person: address, role, organisation's code, and the language they are written to in.
    package let account: Account
    /// Their organisation.
    package let organisation: Organisation
    /// When it ends at the latest, however much it is used.
    package let endsAt: Instant
    /// What every form of the session has to carry (`accepts(formToken:)`).
    package let formToken: String

    /// Whether a form that came in carries the session's own token; compared without telling where it differs.
    package func accepts(formToken given: String) -> Bool {
        equalInConstantTime(Array(given.utf8), Array(formToken.utf8))
    }
}

/// A session that has just begun.
package struct OpenedWebSession: Sendable {
    /// The secret for the browser's cookie, 43 characters of `A-Z a-z 0-9 - _`: told once, and kept by nobody but
    /// the browser.
    package let secret: String
    /// Whose it is.
    package let session: WebSession
}
