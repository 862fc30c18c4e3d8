/// A ticket in the queue as it looks at an instant, with its place.
package struct QueueLine: Equatable, Sendable {
    /// The ticket as lists show it.
    package let line: TicketLine
    /// Its place in the whole queue, from 1, also where a list shows only a part.
    package let position: Int

    /// Made of its parts, of which none is checked.
    package init(_ line: TicketLine, position: Int) {
        self.line = line
        self.position = position
    }
}

/// Somebody who can be called: a ticket in one of its windows, or close to it.
package struct CallLine: Equatable, Sendable {
    /// The ticket as lists show it.
    package let line: TicketLine
    /// The person to ask for.
    package let name: String
    /// The number to dial: the ticket's own, else the person's.
    package let phone: String?
    /// The stretch in which the person can be reached, now or next.
    package let window: Interval
    /// The tries so far, oldest first.
    package let calls: [Call]

    /// Made of its parts, of which none is checked.
    package init(line: TicketLine, name: String, phone: String?, window: Interval, calls: [Call]) {
        self.line = line
        self.name = name
        self.phone = phone
        self.window = window
        self.calls = calls
    }
}
