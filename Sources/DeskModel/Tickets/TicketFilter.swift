/// Which tickets a list shows; what is not set narrows nothing.
package struct TicketFilter: Equatable, Sendable {
    /// Whose tickets are meant.
    package enum Owner: Equatable, Sendable {
        /// The consultant who asks.
        case me
        /// No one's.
        case none
        case login(String)

        /// Reads `me`, `none` or a login.
        package init(_ text: String) {
            switch text {
            case "me": self = .me
            case "none": self = .none
            default: self = .login(text)
            }
        }
    }

    /// A point in time, as an instant or as somebody wrote it.
    package enum When: Equatable, Sendable {
        case at(Instant)
        /// Read in the desk's time zone.
        case written(String)
    }

    /// The states shown; all but `closed` where none are named.
    package var states: [Ticket.State]
    /// Whose tickets are shown.
    package var owner: Owner?
    /// The code of an organisation.
    package var organisation: String?
    /// The account that asks, by address.
    package var requester: EmailAddress?
    /// Standard, or the paid fast response.
    package var lane: Ticket.Lane?
    /// What it is about, from the managed list.
    package var topic: String?
    /// How it came.
    package var channel: Ticket.Channel?
    /// Our response is owed before this.
    package var dueBefore: When?
    /// Made from then on.
    package var createdSince: When?
    /// Changed from then on.
    package var updatedSince: When?
    /// Words that stand in the ticket.
    package var text: String?
    /// The customer can be reached within so many seconds: 0 means now.
    package var reachableWithin: Int64?
    /// What is put aside for now: only that, or all but that; both where nothing is said.
    package var later: Bool?

    /// Made of its parts, of which none is checked.
    package init(
        states: [Ticket.State] = [], owner: Owner? = nil, organisation: String? = nil,
        requester: EmailAddress? = nil, lane: Ticket.Lane? = nil, topic: String? = nil,
        channel: Ticket.Channel? = nil, dueBefore: When? = nil, createdSince: When? = nil,
        updatedSince: When? = nil, text: String? = nil,
        reachableWithin: Int64? = nil, later: Bool? = nil
    ) {
        self.states = states
        self.owner = owner
        self.organisation = organisation
        self.requester = requester
        self.lane = lane
        self.topic = topic
        self.channel = channel
        self.dueBefore = dueBefore
        self.createdSince = createdSince
        self.updatedSince = updatedSince
        self.text = text
        self.reachableWithin = reachableWithin
        self.later = later
    }
}
