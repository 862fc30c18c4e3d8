/// How far an erasure reaches into a text.
package enum ErasureReach: Equatable, Sendable {
    /// It is somebody else's, or was left out by hand.
    case nothing
    /// Whole addresses and telephone numbers: they are nobody else's.
    case contact
    /// As `contact`; but a record of which one value is the person's address is about them.
    case record
    /// Names too. With `alone` one of the person's names is enough; where somebody of `besides` could as well be
    /// meant, the text stays as it is.
    case names(alone: Bool, besides: Namesakes)

    /// Who else a name could mean in a text.
    package enum Namesakes: Equatable, Sendable {
        /// The person wrote it, or was written to.
        case nobody
        /// Who wrote it.
        case account(Int64)
        /// Anybody of the organisation.
        case organisation(Int64)
    }
}

/// Somebody else, whose name and address stay.
package struct Bystander: Sendable {
    let account: Int64?
    let organisation: Int64?
    let name: NameTrace

    /// `nil` where the name is like none of these.
    init?(name: String, account: Int64?, organisation: Int64?, near names: [NameTrace]) {
        guard let trace = NameTrace(name), names.contains(where: { $0.isLike(trace) }) else { return nil }
        self.name = trace
        self.account = account
        self.organisation = organisation
    }

    /// Whether they are one of these.
    func isAmong(_ namesakes: ErasureReach.Namesakes) -> Bool {
        switch namesakes {
        case .nobody: false
        case .account(let id): account == id
        case .organisation(let id): organisation == id
        }
    }
}
