/// The text of an answer that is given again and again.
package struct CannedText: Equatable, Sendable {
    /// What it is called.
    package let key: String
    /// Whose it is; nobody's is the desk's.
    package let consultant: String?
    /// The words, with fields such as `{{number}}`.
    package let body: String

    /// Checks all of it, save for the fields.
    package init(key: String, consultant: String? = nil, body: String) throws(DeskError) {
        self.key = try Text.word(key, .textKey)
        self.consultant = consultant
        self.body = try Text.body(body, .body, limit: 1 << 16)
        guard !Text.trim(body).isEmpty else { throw DeskError(.invalid, .value(.isEmpty(.body))) }
    }
}
