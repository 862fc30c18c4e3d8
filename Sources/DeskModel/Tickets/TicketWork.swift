/// An attempt to call the customer back.
package struct Call: Equatable, Identifiable, Sendable {
    /// How it went.
    package enum Result: String, CaseIterable, Sendable {
        case reached
        case noAnswer = "no-answer"
        case busy
        case voicemail
        case wrongNumber = "wrong-number"
    }

    /// Its row in the database.
    package let id: Int64
    /// How it went.
    package let result: Result
    /// The login of who called.
    package let consultant: String
    /// Whether it was inside a window of the customer; unknown without any.
    package let inWindow: Bool?
    /// For us alone.
    package let remark: String?
    /// When it was made.
    package let createdAt: Instant

    /// Made of its parts, of which none is checked.
    package init(
        id: Int64, result: Result, consultant: String, inWindow: Bool?, remark: String?, createdAt: Instant
    ) {
        self.id = id
        self.result = result
        self.consultant = consultant
        self.inWindow = inWindow
        self.remark = remark
        self.createdAt = createdAt
    }
}

/// A remote-control session.
package struct RemoteSession: Equatable, Identifiable, Sendable {
    /// Its row in the database.
    package let id: Int64
    /// What the remote-control program calls it.
    package let reference: String
    /// The login of who led it.
    package let consultant: String
    /// The email of who consented.
    package let consent: String
    /// When it began.
    package let startedAt: Instant
    /// When it ended; nothing while it goes on.
    package let stoppedAt: Instant?
    /// What was changed on the customer's computer.
    package let changes: String?

    /// Made of its parts, of which none is checked.
    package init(
        id: Int64, reference: String, consultant: String, consent: String, startedAt: Instant,
        stoppedAt: Instant?, changes: String?
    ) {
        self.id = id
        self.reference = reference
        self.consultant = consultant
        self.consent = consent
        self.startedAt = startedAt
        self.stoppedAt = stoppedAt
        self.changes = changes
    }
}

/// Work done on a ticket.
package struct TimeEntry: Equatable, Identifiable, Sendable {
    /// Its row in the database.
    package let id: Int64
    /// The login of the consultant.
    package let consultant: String
    /// Seconds.
    package let seconds: Int64
    /// Whether the customer pays for it.
    package let billable: Bool
    /// A remark for ourselves.
    package let remark: String?
    /// When it was made.
    package let createdAt: Instant

    /// Made of its parts, of which none is checked.
    package init(
        id: Int64, consultant: String, seconds: Int64, billable: Bool, remark: String?, createdAt: Instant
    ) {
        self.id = id
        self.consultant = consultant
        self.seconds = seconds
        self.billable = billable
        self.remark = remark
        self.createdAt = createdAt
    }
}

/// A link to another ticket, seen from this one.
package struct TicketLink: Equatable, Sendable {
    /// `relates`, `duplicates`, `blocks`, and seen from the other side `duplicatedBy`, `blockedBy`;
    /// `mergedInto` and `merged` for tickets that became one.
    package let kind: String
    /// The other ticket.
    package let number: Int64

    /// Made of its parts, of which none is checked.
    package init(kind: String, number: Int64) {
        self.kind = kind
        self.number = number
    }
}

/// One thing that happened to a ticket.
package struct TicketEvent: Equatable, Sendable {
    /// When it happened.
    package let at: Instant
    /// A login or an email.
    package let actor: String
    /// What was done, such as `ticket take`.
    package let verb: String
    /// What changed.
    package let changes: JSON

    /// Made of its parts, of which none is checked.
    package init(at: Instant, actor: String, verb: String, changes: JSON) {
        self.at = at
        self.actor = actor
        self.verb = verb
        self.changes = changes
    }
}
