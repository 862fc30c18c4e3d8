package import DeskModel

/// In whose name a transaction does what it does, and so what the audit log says of it.
package enum Doer: Sendable {
    /// Somebody looked up in this very transaction, found to be allowed the verb.
    case person(Actor, Verb)
    /// The deliverer of mail that a change starts: it mints the tokens that were decided upon before, whatever the
    /// role of the user whose change it was. It sees nothing of its own.
    case deliverer(osUser: String)
    /// Whoever is being looked up still, or a look at the desk itself; nothing can be put on record.
    case nobody
}
