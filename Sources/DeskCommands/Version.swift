import DeskCore
import DeskModel

/// The version of the suite.
package enum Version {
    /// The one line of `--version`.
    package static let text = "desk 1.0.0"

    /// The answer to `--version --json`: the version, and the schema it works with.
    static var json: JSON {
        ["version": .string(String(text.dropFirst("desk ".count))), "schema": JSON(Desk.schema)]
    }
}
