extension Verb {
    /// Whether customers see in the history of their ticket that this was done.
    package var isSeenByCustomers: Bool {
        switch self {
        case .ticketCreate, .ticketEdit, .ticketAvailable, .ticketReply, .ticketAsk, .ticketReceive,
            .ticketResolve, .ticketClose, .ticketReopen, .ticketAttach, .fastAccept, .ticketCall,
            .remoteStart,
            .remoteStop, .ticketIngest, .ticketMerge, .ticketUnmerge, .queueSweep:
            true
        default: false
        }
    }
}
