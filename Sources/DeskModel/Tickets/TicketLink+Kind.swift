extension TicketLink {
    /// How one ticket can be linked to another.
    package enum Kind: String, CaseIterable, Sendable {
        case relates
        case duplicates
        case blocks
    }
}
