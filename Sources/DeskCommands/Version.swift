/// The version of the suite.
package enum Version {
    /// The one line of `--version`.
    package static let text = "desk 1.0.0"
}
