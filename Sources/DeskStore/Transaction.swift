package import DeskModel
import DeskProse
import GRDB

/// One transaction on a desk's database, and the instant it happens at: SQL, and nothing of who asks for it.
///
/// All statements are in extensions of this type, named `Transaction+Topic.swift`. The
/// statements are prepared once and kept, so that bulk work pays for them once.
package struct Transaction {
    let db: Database
    /// The instant of the command; read once and used for everything it does.
    package let now: Instant
    /// What the clock says, whatever instant something is said to have happened at.
    let clock: Instant

    /// The end of the audit log, as far as this transaction has written it.
    let auditEnd: AuditEnd

    init(_ db: Database, now: Instant, clock: Instant? = nil, auditEnd: AuditEnd = AuditEnd()) {
        self.db = db
        self.now = now
        self.clock = clock ?? now
        self.auditEnd = auditEnd
    }

    /// The same transaction at another instant, for what is said to have happened then.
    package func at(_ instant: Instant) -> Transaction {
        Transaction(db, now: instant, clock: clock, auditEnd: auditEnd)
    }

    /// Runs a statement that answers nothing, and tells how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
        return db.changesCount
    }

    /// Every row of an answer.
    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try rows(sql, arguments) { $0.copy() }
    }

    /// What a body makes of each row of an answer, of which about so many are expected. The rows are not copied first,
    /// so this is the cheapest way to read many; the body may run no statement of its own.
    func rows<T>(
        _ sql: String, _ arguments: StatementArguments = [], expecting count: Int = 0,
        _ body: (Row) throws -> T
    ) throws -> [T] {
        var made: [T] = []
        made.reserveCapacity(count)
        try each(sql, arguments) { made.append(try body($0)) }
        return made
    }

    /// The first row of an answer.
    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try first(sql, arguments) { $0.copy() }
    }

    /// What a body makes of the first row of an answer.
    func first<T>(_ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> T) throws -> T?
    {
        let statement = try db.cachedStatement(sql: sql)
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments)
        guard try cursor.next() != nil else { return nil }
        return try withExtendedLifetime(cursor) { try body(Row(at: statement)) }
    }

    /// One row after the other, without keeping them, until the body says that it has enough.
    func walk(_ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Bool) throws {
        let statement = try db.cachedStatement(sql: sql)
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments)
        let row = Row(at: statement)
        while try cursor.next() != nil, try body(row) {}
    }

    /// One row after the other, without keeping them.
    func each(_ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Void) throws {
        try walk(sql, arguments) { row in
            try body(row)
            return true
        }
    }

    /// The number of the first row's first column; `nil` where there is no row, or no number in it.
    func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
        try first(sql, arguments) { try $0[0] as Int64? } ?? nil
    }

    /// The text of the first row's first column; `nil` where there is no row, or no text in it.
    func text(_ sql: String, _ arguments: StatementArguments = []) throws -> String? {
        try first(sql, arguments) { try $0[0] as String? } ?? nil
    }

    /// Inserts a row and tells its id.
    func insert(_ sql: String, _ arguments: StatementArguments) throws -> Int64 {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
        return db.lastInsertedRowID
    }
}
