package import DeskModel
import DeskProse

extension QueueView: Report {
    /// What ids and `--quiet` print.
    package static let id = "name"

    /// What is printed of it, in this order.
    package static let fields: [Field<QueueView>] = [
        Field("name", .headName, keep: 9) { .string($0.name) },
        Field("consultant", .headConsultant, keep: 8) { JSON($0.consultant) },
        Field(
            "flags", .headFlags, flexible: true, keep: 7, json: { .array($0.flags.map(JSON.string)) },
            text: { view, _ in Cell(view.flags.joined(separator: " ")) }),
    ]
}
