/// An entry of the managed list of what tickets are about.
package struct Topic: Equatable, Sendable {
    package let name: String
    /// Whether new tickets can no longer get it.
    package let isDisabled: Bool
    /// Tickets of it in the queue.
    package let openTickets: Int

    package init(name: String, isDisabled: Bool, openTickets: Int) {
        self.name = name
        self.isDisabled = isDisabled
        self.openTickets = openTickets
    }
}
