/// A call of a moved ticket.
package struct MovedCall: Sendable {
    /// How it went.
    package let result: Call.Result
    /// The login of who called.
    package let consultant: String
    /// Whether a window was open.
    package let inWindow: Bool?
    /// For us alone.
    package let remark: String?
    /// When it happened.
    package let createdAt: Instant

    init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["result", "consultant", "inWindow", "remark", "createdAt"])
        guard let word: Call.Result = try reader.json.word("result") else {
            throw reader.json.missing("result")
        }
        result = word
        consultant = try reader.need("consultant")
        inWindow = try reader.json.bool("inWindow")
        remark = try reader.text("remark")
        createdAt = try reader.needAt("createdAt")
    }
}

/// A remote-control session of a moved ticket.
package struct MovedSession: Sendable {
    /// What the remote-control program calls it.
    package let reference: String
    /// The login of who led it.
    package let consultant: String
    /// The address of who consented.
    package let consent: String
    /// When it began.
    package let startedAt: Instant
    /// When it ended.
    package let stoppedAt: Instant?
    /// What was changed.
    package let changes: String?

    init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["reference", "consultant", "consent", "startedAt", "stoppedAt", "changes"])
        reference = try reader.need("reference")
        consultant = try reader.need("consultant")
        consent = try reader.need("consent")
        startedAt = try reader.needAt("startedAt")
        let stopped = try reader.at("stoppedAt")
        stoppedAt = stopped
        let told = try reader.json.string("changes")
        changes = stopped == nil ? nil : told ?? ""
        guard stopped.map({ $0 >= startedAt }) ?? (told == nil) else {
            throw DeskError(.invalid, .moved(.outOfRange("remoteSessions.stoppedAt")))
        }
    }
}

/// Work done on a moved ticket.
package struct MovedTime: Sendable {
    /// The login of who did it.
    package let consultant: String
    /// How long it took, in seconds.
    package let seconds: Int64
    /// Whether it is charged for.
    package let billable: Bool
    /// For us alone.
    package let remark: String?
    /// When it happened.
    package let createdAt: Instant

    init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["consultant", "seconds", "billable", "remark", "createdAt"])
        consultant = try reader.need("consultant")
        guard let told = try reader.json.int("seconds") else { throw reader.json.missing("seconds") }
        seconds = told
        billable = try reader.json.bool("billable") ?? false
        remark = try reader.text("remark")
        createdAt = try reader.needAt("createdAt")
        guard (1...100_000_000).contains(told) else {
            throw DeskError(.invalid, .moved(.outOfRange("time.seconds")))
        }
    }
}
