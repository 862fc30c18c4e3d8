/// Why a ticket stands where it stands in the queue.
package struct QueueExplanation: Equatable, Sendable {
    /// One term of the order of service, and how many stand ahead by it.
    package struct Term: Equatable, Sendable {
        /// The terms, in the order in which they count.
        package enum Name: String, CaseIterable, Sendable {
            case lane
            case due
            case number
        }

        /// The name.
        package let name: Name
        /// The ticket's own value, as JSON has it; nothing where no response is due.
        package let value: String?
        /// Tickets that stand ahead because of this term, all terms before it being equal.
        package let ahead: Int

        /// Made of its parts, of which none is checked.
        package init(_ name: Name, value: String?, ahead: Int) {
            self.name = name
            self.value = value
            self.ahead = ahead
        }
    }

    /// The ticket as lists show it.
    package let line: TicketLine
    /// Nothing for a ticket that does not stand in the queue.
    package let position: Int?
    /// How many stand in the queue.
    package let size: Int
    /// What decides the place, the strongest first.
    package let terms: [Term]
    /// What the due time is counted from, and the working time that is allowed.
    package let dueFrom: Instant?
    /// Working seconds within which a response is due.
    package let targetSeconds: Int64
    /// Tickets ahead that came later, the first in order; at most fifty.
    package let overtakers: [TicketLine]
    /// How many they are in all.
    package let overtakenBy: Int

    /// Made of its parts, of which none is checked.
    package init(
        line: TicketLine, position: Int?, size: Int, terms: [Term], dueFrom: Instant?, targetSeconds: Int64,
        overtakers: [TicketLine], overtakenBy: Int
    ) {
        self.line = line
        self.position = position
        self.size = size
        self.terms = terms
        self.dueFrom = dueFrom
        self.targetSeconds = targetSeconds
        self.overtakers = overtakers
        self.overtakenBy = overtakenBy
    }
}
