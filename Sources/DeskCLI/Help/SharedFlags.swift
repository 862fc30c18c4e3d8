package import DeskModel
import DeskProse

/// The flags that many verbs share, as help and the manual group them.
package enum SharedFlags {
    /// One group and the long names of its flags.
    package struct Group: Sendable {
        /// The heading in help.
        package let title: Prose
        /// The flags, with their dashes.
        package let flags: [String]

        fileprivate init(_ title: Prose, _ options: any ParsableArguments) {
            self.title = title
            flags = options.parameters.map(\.title)
        }
    }

    /// How changes are made, how answers are printed, and what every verb knows.
    package static let groups = [
        Group(.helpChangeFlags, ChangeOptions()), Group(.helpOutputFlags, OutputOptions()),
        Group(.helpGlobalFlags, GlobalOptions()),
    ]
}
