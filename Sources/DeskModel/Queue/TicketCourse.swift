/// What statistics have to know of a ticket.
package struct TicketCourse: Sendable {
    /// The ticket's number.
    package let number: Int64
    /// Standard, or the paid fast response.
    package let lane: Ticket.Lane
    /// Where it stands.
    package let state: Ticket.State
    /// When it was made.
    package let createdAt: Instant
    /// When the fast response was accepted.
    package let acceptedAt: Instant?
    /// When it was first answered.
    package let respondedAt: Instant?
    /// When it was resolved last.
    package let resolvedAt: Instant?
    /// The login of the consultant.
    package let consultant: String?
    /// The organisation, by code.
    package let organisation: String
    /// What it is about, from the managed list.
    package let topic: String?
    /// Which parts of a complete request are there.
    package let information: Information
    /// When the customer can be reached.
    package var windows: [Window] = []
    /// When the clock stood still.
    package var pauses: [Pause] = []
    /// When the customer was called.
    package var calls: [Instant] = []

    /// Made of its parts, of which none is checked.
    package init(
        number: Int64, lane: Ticket.Lane, state: Ticket.State, createdAt: Instant,
        acceptedAt: Instant?, respondedAt: Instant?, resolvedAt: Instant?, consultant: String?,
        organisation: String, topic: String?,
        information: Information
    ) {
        self.number = number
        self.lane = lane
        self.state = state
        self.createdAt = createdAt
        self.acceptedAt = acceptedAt
        self.respondedAt = respondedAt
        self.resolvedAt = resolvedAt
        self.consultant = consultant
        self.organisation = organisation
        self.topic = topic
        self.information = information
    }

    /// Working time from the request to our first word.
    func response(on clock: WorkingClock) -> Int64? {
        respondedAt.map { clock.seconds(from: createdAt, to: $0) }
    }

    /// The lane whose promise our first word had to keep, and the working time it took: a lane counts from its
    /// acceptance, and one that was accepted after our word promised nothing about it.
    func promise(on clock: WorkingClock) -> (lane: Ticket.Lane, seconds: Int64)? {
        guard let respondedAt else { return nil }
        guard let acceptedAt, acceptedAt <= respondedAt else {
            return (.standard, clock.seconds(from: createdAt, to: respondedAt))
        }
        return (lane, clock.seconds(from: max(createdAt, acceptedAt), to: respondedAt))
    }

    /// Working time from the request to its end, without the time it waited for the customer.
    func resolution(on clock: WorkingClock) -> Int64? {
        resolvedAt.map { end in
            let paused = pauses.reduce(Int64(0)) { sum, pause in
                sum + clock.seconds(from: max(pause.start, createdAt), to: min(pause.end ?? end, end))
            }
            return max(0, clock.seconds(from: createdAt, to: end) - paused)
        }
    }
}
