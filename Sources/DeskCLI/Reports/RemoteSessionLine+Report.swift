package import DeskModel
import DeskProse

extension RemoteSessionLine: Report {
    /// What ids and `--quiet` print.
    package static let id = "ticket"

    /// What is printed of it, in this order.
    package static let fields: [Field<RemoteSessionLine>] = [
        Field("ticket", .headTicket, align: .trailing, keep: 9) { .integer($0.ticket) },
        Field("id", .headAttachmentID, shown: false) { .integer($0.session.id) },
        Field("session", .headSession, keep: 8) { .string($0.session.reference) },
        Field("consultant", .headOwner, keep: 6) { .string($0.session.consultant) },
        Field("consent", .headConsent, flexible: true, keep: 5) { .string($0.session.consent) },
        time("startedAt", .headStartedAt) { $0.session.startedAt },
        time("stoppedAt", .headStoppedAt) { $0.session.stoppedAt },
        Field("changes", .headRemoteChanges, flexible: true, keep: 2) { JSON($0.session.changes) },
        Field(
            "tooLong", .headTooLong, shown: false, json: { .bool($0.isTooLong) },
            text: { line, rendering in
                Cell(
                    (line.isTooLong ? Prose.yes : Prose.no)[rendering.language],
                    line.isTooLong ? .urgent : .plain)
            }),
    ]

    private static func time(
        _ key: String, _ heading: Prose, _ instant: @escaping @Sendable (RemoteSessionLine) -> Instant?
    ) -> Field<RemoteSessionLine> {
        Field(
            key, heading, keep: 4, json: { JSON(instant($0)?.iso) },
            text: { Cell($1.relative(instant($0)), $0.isTooLong ? .urgent : .plain) })
    }
}
