/// What a sweep of the queue did, or would do.
package struct QueueSweep: Equatable, Sendable {
    /// A remote-control session that has been open for too long.
    package struct Alarm: Equatable, Sendable {
        package let ticket: Int64
        package let reference: String
        package let consultant: String
        package let startedAt: Instant

        package init(ticket: Int64, reference: String, consultant: String, startedAt: Instant) {
            self.ticket = ticket
            self.reference = reference
            self.consultant = consultant
            self.startedAt = startedAt
        }
    }

    /// Tickets whose claim went stale.
    package var returned: [Int64] = []
    /// Tickets whose customer was reminded.
    package var reminded: [Int64] = []
    /// Tickets that were closed.
    package var closed: [Int64] = []
    package var alarms: [Alarm] = []

    package init() {}
}
