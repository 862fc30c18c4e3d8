/// What `desk check` and `desk doctor` look at, each by a name that stays.
package enum Check: String, CaseIterable, Sendable {
    /// The database has the tables, indexes and triggers that this tool makes.
    case schema
    /// SQLite finds no damage, and every value is one its column allows.
    case integrity
    case foreignKeys
    /// The audit log is whole.
    case audit
    /// The full-text index equals its tables.
    case search
    /// The counts of the queue are those of its tickets, and the totals of statistics those of what was measured.
    case queue
    /// Nobody but the owner may read or write database, locks, attachments and their folders.
    case permissions
    /// The journal that survives power loss is used.
    case journal
    /// There is room for a while.
    case disk
    /// The clock has not gone backward.
    case clock
    /// Every one of cron's jobs has ended well not long ago.
    case jobs
    /// The configuration of this machine can be used.
    case configuration
    /// The desk's own mail texts can be used.
    case templates
    /// No mail is parked or without a way out.
    case mail
    /// Contract emails can be reached.
    case contractEmails
    /// Every organisation with accounts has an administrator who is there.
    case seats
    /// Every attachment is there, whole, and wanted.
    case attachments
    /// Every password is hashed at today's cost.
    case passwords

    /// Whether it looks at the database alone, and is part of `desk check`.
    package var isOfDatabase: Bool {
        switch self {
        case .schema, .integrity, .foreignKeys, .audit, .search, .queue: true
        default: false
        }
    }
}

/// What one check found.
package struct CheckResult: Sendable {
    /// What was looked at.
    package let check: Check
    /// What is wrong, each by name; empty when nothing is.
    package var findings: [Prose]
    /// What was wrong and has been fixed.
    package var fixed: [Prose]
    /// What is still to be set, each with what to type; nothing is wrong without it.
    package var advice: [Prose]

    /// Made of its parts, of which none is checked.
    package init(_ check: Check, findings: [Prose] = [], fixed: [Prose] = [], advice: [Prose] = []) {
        self.check = check
        self.findings = findings
        self.fixed = fixed
        self.advice = advice
    }

    /// Whether all is well now.
    package var isOK: Bool { findings.isEmpty }
}
