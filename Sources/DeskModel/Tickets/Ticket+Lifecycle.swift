extension Ticket {
    /// What moves a ticket from state to state; the words are those of the verbs.
    package enum Move: String, CaseIterable, Sendable {
        case take, release, give, steal, reply, ask, receive, wait, resolve, close, reopen
    }
}

extension Ticket.State {
    /// Every legal move from this state with the state it leads to.
    ///
    /// Whoever says a word to the customer about a ticket that no one has, takes it. A ticket that would
    /// be `open` without an owner is `new`; see `Ticket.settled(in:)`.
    package var moves: [(move: Ticket.Move, next: Ticket.State)] {
        switch self {
        case .new:
            [
                (.take, .open), (.give, .open), (.reply, .open), (.ask, .waiting), (.receive, .new),
                (.wait, .waiting), (.resolve, .resolved), (.close, .closed),
            ]
        case .open:
            [
                (.release, .new), (.give, .open), (.steal, .open), (.reply, .open), (.ask, .waiting),
                (.receive, .open), (.wait, .waiting), (.resolve, .resolved), (.close, .closed),
            ]
        case .waiting:
            [
                (.take, .waiting), (.release, .waiting), (.give, .waiting), (.steal, .waiting),
                (.reply, .waiting), (.ask, .waiting), (.receive, .open), (.wait, .waiting),
                (.resolve, .resolved), (.close, .closed),
            ]
        case .resolved:
            [
                (.reply, .resolved), (.receive, .open), (.resolve, .resolved), (.close, .closed),
                (.reopen, .open),
            ]
        case .closed: [(.close, .closed), (.reopen, .open)]
        }
    }

    /// Where a move leads from this state, or `nil` when it is illegal.
    package func after(_ move: Ticket.Move) -> Ticket.State? {
        moves.first { $0.move == move }?.next
    }
}

extension Ticket.Move {
    /// Whether it is a response to the customer: nothing is due after it.
    package var isOurWord: Bool { self == .reply || self == .ask || self == .resolve }
    /// Whether it is a word of the customer: our next one is counted from it.
    package var isCustomersWord: Bool { self == .receive || self == .reopen }
    /// Whether a ticket that no one has goes to whoever does this.
    package var takes: Bool { self == .reply || self == .ask || self == .wait || self == .resolve }
}

extension Ticket {
    /// The state a ticket is in when it should be in `state`: nobody's ticket is `new` rather than `open`.
    package func settled(in state: State) -> State {
        switch state {
        case .open where ownerID == nil: .new
        case .new where ownerID != nil: .open
        default: state
        }
    }
}
