extension TicketLink {
    /// How one ticket can be tied to another.
    package enum Kind: String, CaseIterable, Sendable {
        case relates
        case duplicates
        case blocks
    }
}
