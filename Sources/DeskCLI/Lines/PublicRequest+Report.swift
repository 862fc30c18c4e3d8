package import DeskModel
import DeskProse

/// That something was asked for in public; nothing about whom it was asked.
package struct PublicRequest: Sendable {
    let email: EmailAddress

    package init(email: EmailAddress) {
        self.email = email
    }
}

extension PublicRequest: Report {
    package static let id = "email"

    package static let fields: [Field<PublicRequest>] = [
        Field("email", .headEmail) { .string($0.email.text) },
        Field("accepted", .headAccepted) { _ in true },
    ]
}
