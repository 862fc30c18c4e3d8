package import DeskModel

/// What happens to the other rows when one cannot be imported.
package enum OnError: String, CaseIterable, Sendable {
    /// None is written.
    case abort
    /// They are written.
    case `continue`
}

/// How an import is to go about its rows.
package struct ImportPlan: Sendable {
    /// What becomes of what is there already.
    package var ifExists: IfExists
    /// What becomes of the others when one fails.
    package var onError: OnError
    /// Whether people added without a hash are mailed an invitation.
    package var invites: Bool
    /// How many rows are checked at once.
    package var jobs: Int

    /// Made of its parts, of which none is checked.
    package init(ifExists: IfExists, onError: OnError, invites: Bool = false, jobs: Int) {
        self.ifExists = ifExists
        self.onError = onError
        self.invites = invites
        self.jobs = jobs
    }
}

/// Where an import takes its rows from and tells its verdicts to.
///
/// Both are called inside the transaction, so neither may wait for anybody.
package struct ImportFeed {
    /// The next row, `nil` at the end.
    package let next: () throws -> ImportRow?
    /// Told of each row in turn.
    package let judge: (ImportVerdict) throws -> Void

    /// Made of its parts, of which none is checked.
    package init(next: @escaping () throws -> ImportRow?, judge: @escaping (ImportVerdict) throws -> Void) {
        self.next = next
        self.judge = judge
    }
}
