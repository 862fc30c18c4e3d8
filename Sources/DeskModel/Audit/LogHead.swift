/// The end of the audit log at an instant: kept elsewhere, it proves later that nothing before it was changed.
package struct LogHead: Equatable, Sendable {
    /// When it was looked at.
    package let at: Instant
    /// How many entries there were.
    package let entries: Int64
    /// The hash of the last one, in hexadecimal.
    package let hash: String

    /// Made of its parts, of which none is checked.
    package init(at: Instant, entries: Int64, hash: String) {
        self.at = at
        self.entries = entries
        self.hash = hash
    }

    /// The line of a file that collects heads.
    package var line: String { "\(at.iso) \(entries) \(hash)" }
}
