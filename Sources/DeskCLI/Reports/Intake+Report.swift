package import DeskModel
import DeskProse

extension Intake: Report {
    /// What ids and `--quiet` print.
    package static let id = "number"

    /// What is printed of it, in this order.
    package static let fields: [Field<Intake>] =
        TicketDetail.fields.map { $0.of { (intake: Intake) in intake.detail } } + [
            Field("position", .headPosition, shown: false) { JSON($0.position) },
            Field("duplicates", .headDuplicates, shown: false) { .array($0.duplicates.map(JSON.integer)) },
        ]
}
