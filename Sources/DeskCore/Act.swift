package import DeskModel
import DeskProse
package import DeskStore

/// Somebody's use of one verb, in one transaction.
///
/// The suite's rules are in extensions of this type, named `Act+Area.swift`; what they read and write they
/// read and write by `sql`, which knows nothing of who asks. There is none without a doer, so that no rule can
/// be asked in nobody's name.
package struct Act {
    /// The desk it happens on.
    package let desk: Desk
    /// The transaction it happens in.
    package let sql: Transaction
    /// In whose name.
    package let doer: Doer

    /// The use that a doer makes of a desk in a transaction; that they may is found out before.
    package init(_ doer: Doer, on desk: Desk, in sql: Transaction) {
        self.desk = desk
        self.sql = sql
        self.doer = doer
    }

    /// The instant of the command.
    package var now: Instant { sql.now }

    /// The consultant who calls, and the person of a customer they act for.
    ///
    /// Throws `.fault` where it is the program itself: what depends on who asks is refused then.
    package var actor: Actor {
        get throws {
            guard case .person(let actor, _) = doer else { throw DeskError(.fault, .unforeseen) }
            return actor
        }
    }

    /// Writes one entry to the audit log in the name of whoever acts.
    ///
    /// Neither a password nor a token may be among the changes.
    package func record(_ subject: Subject, _ changes: JSON = .object([])) throws {
        try sql.record(doer.mark, subject, changes)
    }

    /// Notes that the verb at hand, one of cron's jobs, has ended well.
    package func beat() throws { try sql.beat(doer.mark.verb) }
}
