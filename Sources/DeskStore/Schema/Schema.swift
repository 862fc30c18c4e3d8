import GRDB

/// The layout of the database, as numbered steps that are each applied once.
enum Schema {
    /// What `PRAGMA application_id` holds in every desk database: "desk" in ASCII.
    static let applicationID: UInt32 = 0x6465_736B

    /// The steps, in order; a database of version `n` has had the first `n`.
    ///
    /// A step that a release has made is never changed again: the next one is added. A step only adds what was not
    /// there, so that a database of version `n` holds the statements of the first `n` and no others; the first that
    /// has to take something away teaches `statements(of:)` so.
    static let steps = [version1, version2]

    /// The version this tool writes.
    static var version: UInt32 { UInt32(steps.count) }

    /// Whether a column holds an instant, in seconds since the epoch: its name says so.
    static func isInstant(_ column: String) -> Bool {
        column.hasSuffix("At") || ["at", "deadline", "dueFrom", "lockedUntil"].contains(column)
    }

    /// Brings a database from its version to this tool's, in the transaction it is called in.
    static func migrate(_ db: Database, from version: UInt32) throws {
        for step in steps[Int(version)...] {
            try db.execute(sql: step)
        }
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(self.version)")
    }
}
