package import DeskModel
package import DeskStore

/// In whose name something is done, and so what the audit log says of it.
package enum Doer: Sendable {
    /// Somebody looked up in this very transaction, found to be allowed the verb.
    case person(Actor, Verb)
    /// The deliverer of mail that a change starts: it mints the tokens that were decided upon before, whatever the
    /// role of the user whose change it was. It sees nothing of its own.
    case deliverer(osUser: String)

    /// How the audit log names it.
    package var mark: AuditMark {
        switch self {
        case .person(let actor, let verb):
            AuditMark(
                osUser: actor.osUser, asLogin: actor.asLogin, actingForID: actor.person?.id, verb: verb)
        case .deliverer(let osUser): AuditMark(osUser: osUser, verb: .mailDeliver)
        }
    }
}
