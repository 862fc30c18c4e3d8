import DeskModel
import DeskProse

/// That something was asked for in public; nothing about whom it was asked, so that every answer is the same
/// bytes (rule 6).
package struct PublicRequest: Sendable {
    /// As it is where nothing is said.
    package init() {}
}

extension PublicRequest: Report {
    /// What ids and `--quiet` print.
    package static let id = "accepted"

    /// What is printed of it, in this order.
    package static let fields: [Field<PublicRequest>] = [
        Field("accepted", .headAccepted) { _ in true }
    ]
}
