/// The order in which tickets are served, a total order: fast before standard,
/// then the response due soonest, none due last, then the lower number.
package struct ServiceOrder: Comparable, Hashable, Sendable {
    /// Standard, or the paid fast response.
    package let lane: Ticket.Lane
    /// When the response is due.
    package let dueAt: Instant?
    /// The ticket's number.
    package let number: Int64

    /// Made of its parts, of which none is checked.
    package init(lane: Ticket.Lane, dueAt: Instant?, number: Int64) {
        self.lane = lane
        self.dueAt = dueAt
        self.number = number
    }

    /// Whether the left one comes first.
    package static func < (left: ServiceOrder, right: ServiceOrder) -> Bool {
        if left.lane != right.lane { return left.lane == .fast }
        switch (left.dueAt, right.dueAt) {
        case (let one?, let other?) where one != other: return one < other
        case (.some, .none): return true
        case (.none, .some): return false
        default: return left.number < right.number
        }
    }
}
