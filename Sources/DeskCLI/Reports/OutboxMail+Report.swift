package import DeskModel
import DeskProse

extension OutboxMail: Report {
    /// What ids and `--quiet` print.
    package static let id = "id"

    /// What is printed of it, in this order.
    package static let fields: [Field<OutboxMail>] = [
        Field("id", .headEntry, align: .trailing, keep: 9) { .integer($0.number) },
        Field("kind", .headKind, keep: 7) { .string($0.intent.kind.rawValue) },
        Field("state", .headMailState, keep: 8) { .string($0.state.rawValue) },
        Field("recipient", .headRecipient, flexible: true, keep: 6) { JSON($0.recipient) },
        Field("ticket", .headMailTicket, align: .trailing, keep: 4) { JSON($0.intent.ticket) },
        Field("messageId", .headMessageID, shown: false) { .string($0.messageID) },
        Field("attempts", .headAttempts, align: .trailing, keep: 2) { JSON($0.attempts) },
        Field(
            "createdAt", .headCreatedAt, keep: 5, json: { .string($0.createdAt.iso) },
            text: { Cell($1.relative($0.createdAt)) }),
        // When it is tried next; nothing for what was handed over or given up.
        Field(
            "nextAt", .headNextAt, shown: false,
            json: { $0.state == .queued ? .string($0.nextAt.iso) : .null },
            text: { Cell($0.state == .queued ? $1.relative($0.nextAt) : "") }),
        Field(
            "sentAt", .headSentAt, shown: false, json: { JSON($0.sentAt?.iso) },
            text: { Cell($1.relative($0.sentAt)) }),
        Field("lastError", .headLastError, flexible: true, keep: 1) { JSON($0.lastError) },
    ]
}
