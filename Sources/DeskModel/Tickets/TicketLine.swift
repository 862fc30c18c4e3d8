/// A ticket as it looks at an instant: what a line of a list shows.
package struct TicketLine: Equatable, Sendable {
    /// The ticket.
    package var ticket: Ticket
    /// Whether our response is late.
    package var isOverdue: Bool
    /// Whether the customer can be reached now; unknown without any window.
    package var isReachable: Bool?

    /// A ticket as it stands at an instant.
    package init(_ ticket: Ticket, at now: Instant, in zone: TimeZoneTable) {
        self.ticket = ticket
        isOverdue = ticket.isOverdue(at: now)
        isReachable = ticket.windows.isReachable(at: now, in: zone)
    }
}
