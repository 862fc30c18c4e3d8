/// An entry of the managed list of what tickets are about.
package struct Topic: Equatable, Sendable {
    /// What it is called.
    package let name: String
    /// Whether new tickets can no longer get it.
    package let isDisabled: Bool
    /// Tickets of it in the queue.
    package let openTickets: Int

    /// Made of its parts, of which none is checked.
    package init(name: String, isDisabled: Bool, openTickets: Int) {
        self.name = name
        self.isDisabled = isDisabled
        self.openTickets = openTickets
    }
}
