package import DeskModel
import DeskProse

extension Ingested: Report {
    /// What ids and `--quiet` print.
    package static let id = "ticket"

    /// What is printed of it, in this order.
    package static let fields: [Field<Ingested>] = [
        Field("outcome", .headDone) { .string($0.outcome.rawValue) },
        Field("ticket", .headTicket, align: .trailing) { JSON($0.ticket) },
        Field("messageId", .headMessageID) { JSON($0.messageID) },
    ]
}
