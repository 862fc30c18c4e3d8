import DeskSecrets

/// A password or a token as somebody gave it, on its way to where it is used.
///
/// It can be handed on and used, never looked at or printed.
package struct GivenSecret: Sendable, CustomStringConvertible, CustomReflectable {
    let secret: Secret

    /// Takes the text over; the caller forgets its own.
    package init(_ text: String) {
        secret = Secret(text: text)
    }

    /// Forbids core files, which would hold it, for the rest of the process; called before one is read.
    package static func forbidCores() {
        CoreDumps.forbid()
    }

    /// Never the secret itself.
    package var description: String { "<secret>" }
    /// Shows nothing to a debugger's dump.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
