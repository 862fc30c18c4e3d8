/// Which entries of the audit log are shown.
package struct AuditFilter: Sendable {
    /// What they are about: `ticket 12`, `account jana@firma.cz`, or the last part alone.
    package var subject: String?
    /// Who made them: a login, or the email of the person acted for.
    package var actor: String?
    /// The text of the time they begin at, as somebody wrote it.
    package var since: String?

    /// Made of its parts, of which none is checked.
    package init(subject: String? = nil, actor: String? = nil, since: String? = nil) {
        self.subject = subject
        self.actor = actor
        self.since = since
    }
}

/// An entry of the audit log with all that its hash is made of, so that anybody can check it.
package struct AuditProof: Sendable {
    /// The entry as it is shown.
    package let entry: AuditEntry
    /// The id of the account acted for.
    package let actingForID: Int64?
    /// What it is about by id: `account 12`.
    package let subjectID: String
    /// What opens the commitment, in hexadecimal.
    package let salt: String
    /// SHA-256 of salt and changes, in hexadecimal.
    package let commitment: String
    /// The entry of the erasure that took the changes out.
    package let erasedBy: Int64?

    /// Made of its parts, of which none is checked.
    package init(
        entry: AuditEntry, actingForID: Int64?, subjectID: String, salt: String, commitment: String,
        erasedBy: Int64?
    ) {
        self.entry = entry
        self.actingForID = actingForID
        self.subjectID = subjectID
        self.salt = salt
        self.commitment = commitment
        self.erasedBy = erasedBy
    }
}

/// What verifying the audit log found.
package struct AuditVerdict: Equatable, Sendable {
    /// What is wrong with an entry.
    package enum Fault: String, Sendable {
        /// Its number is not the next one: entries were removed or reordered.
        case gap
        /// It is not what its hash, or the hash of the one before, says.
        case chain
        /// What changed is not what was recorded.
        case changes
        /// What changed is gone, and no erasure says so.
        case missing
        /// What was written anew in the name of this erasure is not what it vouches for.
        case rewritten
        /// Something is not what the log says it is, or not on record at all: it was changed past the tools.
        case state
        /// No entry has the hash that was kept elsewhere: the end was cut off.
        case head
    }

    /// The entries that are whole.
    package var entries: Int64
    /// Those whose changes an erasure took out.
    package var erased: Int64
    /// The hash of the last entry, in hexadecimal.
    package var head: String
    /// The first bad entry; `nil` when nothing is wrong, and for a cut-off end.
    package var firstBad: Int64?
    /// What is wrong; nothing where all is well.
    package var fault: Fault?
    /// What is not as the log says, as the log names it: `ticket 12`.
    package var subject: String?
    /// Which value of it differs; nothing where the log does not tell of it at all.
    package var field: String?

    /// Made of its parts, of which none is checked.
    package init(
        entries: Int64 = 0, erased: Int64 = 0, head: String, firstBad: Int64? = nil, fault: Fault? = nil
    ) {
        self.entries = entries
        self.erased = erased
        self.head = head
        self.firstBad = firstBad
        self.fault = fault
    }

    /// Whether the log is whole.
    package var isWhole: Bool { fault == nil }
}
