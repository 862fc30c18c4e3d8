/// What a sweep of the queue did, or would do.
package struct QueueSweep: Equatable, Sendable {
    /// A remote-control session that has been open for too long.
    package struct Alarm: Equatable, Sendable {
        /// The ticket it belongs to.
        package let ticket: Int64
        /// What the remote-control program calls it.
        package let reference: String
        /// The login of the consultant.
        package let consultant: String
        /// When it began.
        package let startedAt: Instant

        /// Made of its parts, of which none is checked.
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
    /// Remote sessions that have been open for too long.
    package var alarms: [Alarm] = []

    /// Nothing yet.
    package init() {}
}
