package import DeskModel
import DeskProse

extension CalendarDay: Report {
    /// What ids and `--quiet` print.
    package static let id = "date"

    /// What is printed of it, in this order.
    package static let fields: [Field<CalendarDay>] = [
        Field("date", .headDate, keep: 9) { .string($0.date.iso) },
        Field("working", .headWorking, keep: 8) { .bool($0.day.isWorking) },
        Field("reason", .headReason, flexible: true, keep: 7) { JSON($0.day.reason?.name.spoken) },
        Field("hours", .headHours, keep: 6) { .array($0.day.hours.map { .string($0.text) }) },
    ]
}

extension Holiday: Report {
    /// What ids and `--quiet` print.
    package static let id = "date"

    /// What is printed of it, in this order.
    package static let fields: [Field<Holiday>] = [
        Field(
            "date", .headDate, keep: 9, json: { .string($0.date.iso) },
            text: { Cell(Prose.weekday($0.date.weekday)[$1.language] + " " + $0.date.iso) }),
        Field("reason", .headReason, flexible: true, keep: 8) { .string($0.name.spoken) },
    ]
}
