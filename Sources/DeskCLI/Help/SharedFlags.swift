package import DeskProse

/// The flags that many verbs share, as help and the manual group them.
package enum SharedFlags {
    /// One group and the long names of its flags.
    package struct Group: Sendable {
        /// The heading in help.
        package let title: Prose
        /// The flags, with their dashes.
        package let flags: [String]
    }

    /// How changes are made, how answers are printed, and what every verb knows.
    package static let groups = [
        Group(title: .helpChangeFlags, flags: ["--dry-run", "--yes", "--once"]),
        Group(
            title: .helpOutputFlags,
            flags: [
                "--format", "--json", "--columns", "--sort", "--limit", "--no-header", "--delimiter",
                "--excel",
                "--csv-raw",
            ]),
        Group(
            title: .helpGlobalFlags,
            flags: [
                "--db", "--host", "--as", "--by", "--at", "--lang", "--color", "--quiet", "--no-input",
                "--no-pager", "--no-migrate", "--debug",
            ]),
    ]
}
