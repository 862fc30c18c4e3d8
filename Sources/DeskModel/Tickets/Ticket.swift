/// A request, as lists show it.
package struct Ticket: Equatable, Sendable {
    /// Where a ticket stands.
    package enum State: String, CaseIterable, Sendable {
        /// No one has it.
        case new
        /// A consultant works on it.
        case open
        /// For the customer.
        case waiting
        case resolved
        case closed

        /// Whether the ticket stands in the queue.
        package var isQueued: Bool { self == .new || self == .open }
    }

    /// How soon the customer is served.
    package enum Lane: String, CaseIterable, Sendable {
        /// The paid *rychlá odezva*: jumps the queue of all standard tickets.
        case fast
        case standard
    }

    /// How the request came.
    package enum Channel: String, CaseIterable, Sendable {
        case web
        case phone
        case email
        case api

        /// How it came where nobody says so: a customer's person files it on the web, a program sends data, and
        /// what the vendor's people type was told on the phone.
        package static func usual(forPerson: Bool, asData: Bool) -> Channel {
            forPerson ? .web : asData ? .api : .phone
        }
    }

    /// 1, 2, 3 …
    package let number: Int64
    /// The subject line.
    package var subject: String
    /// The organisation's row.
    package var organisationID: Int64
    /// The code of the organisation.
    package var organisation: String
    /// The row of the account that asks.
    package var requesterID: Int64
    /// The email of the account that asks.
    package var requester: String
    /// Standard, or the paid fast response.
    package var lane: Lane
    /// Where it stands.
    package var state: State
    /// The row of the consultant who has it.
    package var ownerID: Int64?
    /// The login of the consultant who has it.
    package var owner: String?
    /// How it came.
    package var channel: Channel
    /// The topic's row.
    package var topicID: Int64?
    /// What it is about, from the managed list.
    package var topic: String?
    /// Where the customer is called back.
    package var phone: String?
    /// When it was made.
    package let createdAt: Instant
    /// When it was last changed.
    package var updatedAt: Instant
    /// What our next response is counted from; none while none is due.
    package var dueFrom: Instant?
    /// When our next response is due; none while it is the customer's turn.
    package var dueAt: Instant?
    /// When we first answered.
    package var respondedAt: Instant?
    /// When it was resolved last.
    package var resolvedAt: Instant?
    /// When it was closed.
    package var closedAt: Instant?
    /// When the owner got it.
    package var claimedAt: Instant?
    /// When one of us last did something about it.
    package var touchedAt: Instant?
    /// The customer's own date.
    package var deadline: Instant?
    /// Until when it was put aside, also where that is over; only of an open one.
    package var laterAt: Instant?
    /// When the customer can be reached.
    package var windows: [Window]
    /// Which parts of a complete request are there.
    package var information: Information

    /// Made of its parts, of which none is checked.
    package init(
        number: Int64, subject: String, organisationID: Int64, organisation: String, requesterID: Int64,
        requester: String, lane: Lane, state: State, channel: Channel, createdAt: Instant,
        updatedAt: Instant, windows: [Window] = [], information: Information = []
    ) {
        self.number = number
        self.subject = subject
        self.organisationID = organisationID
        self.organisation = organisation
        self.requesterID = requesterID
        self.requester = requester
        self.lane = lane
        self.state = state
        self.channel = channel
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.windows = windows
        self.information = information
    }

    /// Whether our response is late.
    package func isOverdue(at now: Instant) -> Bool { dueAt.map { $0 < now } ?? false }

    /// Whether it is put aside for now.
    package func isLater(at now: Instant) -> Bool { laterAt.map { $0 > now } ?? false }

    /// Where it stands in the order of service.
    package var order: ServiceOrder { ServiceOrder(lane: lane, dueAt: dueAt, number: number) }
}
