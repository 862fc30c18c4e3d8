package import DeskModel
import DeskProse

extension Intake: Report {
    package static let id = "number"

    package static let fields: [Field<Intake>] =
        TicketDetail.fields.map { $0.of { (intake: Intake) in intake.detail } } + [
            Field("position", .headPosition, shown: false) { JSON($0.position) },
            Field("duplicates", .headDuplicates, shown: false) { .array($0.duplicates.map(JSON.integer)) },
        ]
}
