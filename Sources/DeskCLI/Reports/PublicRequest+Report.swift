import DeskModel
import DeskProse

/// That something was asked for in public; nothing about whom it was asked, so that every answer is the same
/// bytes (rule 6).
package struct PublicRequest: Sendable {
    package init() {}
}

extension PublicRequest: Report {
    package static let id = "accepted"

    package static let fields: [Field<PublicRequest>] = [
        Field("accepted", .headAccepted) { _ in true }
    ]
}
