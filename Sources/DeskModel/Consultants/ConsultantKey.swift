/// A key by which a consultant is let in from another machine.
package struct ConsultantKey: Equatable, Sendable {
    /// Whose it is.
    package let login: String
    /// The SHA-256 of the key, as `ssh-keygen -l` writes it.
    package let fingerprint: String
    /// The algorithm: `ssh-ed25519`.
    package let type: String
    /// The key itself in Base64.
    package let body: String
    /// What stood behind it; may be empty.
    package let comment: String
    /// Whether its consultant is disabled, and it lets nobody in.
    package let disabled: Bool
    /// When it was added.
    package let createdAt: Instant

    /// Made of its parts, of which none is checked.
    package init(
        login: String, fingerprint: String, type: String, body: String, comment: String, disabled: Bool,
        createdAt: Instant
    ) {
        self.login = login
        self.fingerprint = fingerprint
        self.type = type
        self.body = body
        self.comment = comment
        self.disabled = disabled
        self.createdAt = createdAt
    }

    /// The line for sshd(8) that leads to the desk as its consultant, and nowhere else.
    ///
    /// `restrict` stands first, so that whatever a later sshd may learn to forward stays shut.
    package func authorization(program: String) -> String {
        let quoted = program.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        let line = "restrict,pty,command=\"\(quoted) serve \(login)\" \(type) \(body)"
        return comment.isEmpty ? line : "\(line) \(comment)"
    }
}
