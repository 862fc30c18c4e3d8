/// Which rows somebody may know of. Whoever reads for people is handed one; there is none to fall back on.
package enum Visibility: Equatable, Sendable {
    /// Ours: every customer's, notes included.
    case everything
    /// What belongs to an organisation: its administrator's.
    case organisation(Int64)
    /// What is one person's own, in the organisation that they belong to.
    case person(Int64, organisation: Int64)

    /// What the web site sees as long as it acts for no person: rows have ids from 1.
    package static let nothing = person(0, organisation: 0)

    /// Whether what was written for ourselves is shown too: notes, remarks, time, particulars of the history.
    package var showsNotes: Bool { self == .everything }

    /// Whether a thing that belongs to an organisation as such is among it.
    package func includes(organisation id: Int64) -> Bool {
        switch self {
        case .everything: true
        case .organisation(let own), .person(_, let own): own == id
        }
    }

    /// Whether what an organisation's person asked for, or the person, is among it.
    package func includes(organisation id: Int64, person: Int64) -> Bool {
        switch self {
        case .everything, .organisation: includes(organisation: id)
        case .person(let own, _): includes(organisation: id) && own == person
        }
    }
}
