package import DeskModel
import DeskProse

extension Ingested: Report {
    package static let id = "ticket"

    package static let fields: [Field<Ingested>] = [
        Field("outcome", .headDone) { .string($0.outcome.rawValue) },
        Field("ticket", .headTicket, align: .trailing) { JSON($0.ticket) },
        Field("messageId", .headMessageID) { .string($0.messageID) },
    ]
}
