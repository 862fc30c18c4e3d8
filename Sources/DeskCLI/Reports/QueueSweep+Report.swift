package import DeskModel
import DeskProse

extension QueueSweep: Report {
    /// What ids and `--quiet` print.
    package static let id = "returned"

    /// What is printed of it, in this order.
    package static let fields: [Field<QueueSweep>] = [
        Field("returned", .headReturned) { JSON($0.returned.count) },
        Field("reminded", .headReminded) { JSON($0.reminded.count) },
        Field("closed", .headClosed) { JSON($0.closed.count) },
        Field("alarms", .headAlarms) { JSON($0.alarms.count) },
    ]
}
