package import DeskModel
import DeskProse
import GRDB

/// One transaction on a desk's database, and the instant it happens at.
///
/// All SQL is in extensions of this type, named `Transaction+Topic.swift`. The
/// statements are prepared once and kept, so that bulk work pays for them once.
package struct Transaction {
    let db: Database
    /// The instant of the command; read once and used for everything it does.
    package let now: Instant

    /// Who acts, once they have been looked up in this transaction.
    package private(set) var actor: Actor?
    /// What is being done, as the audit log names it.
    package private(set) var verb: Verb?
    /// The end of the audit log, as far as this transaction has written it.
    let auditEnd: AuditEnd

    init(_ db: Database, now: Instant, auditEnd: AuditEnd = AuditEnd()) {
        self.db = db
        self.now = now
        self.auditEnd = auditEnd
    }

    /// The same transaction in somebody's name.
    package func acting(as actor: Actor, verb: Verb) -> Transaction {
        var copy = self
        copy.actor = actor
        copy.verb = verb
        return copy
    }

    /// The same transaction at another instant, for what is said to have happened then.
    package func at(_ instant: Instant) -> Transaction {
        var copy = Transaction(db, now: instant, auditEnd: auditEnd)
        copy.actor = actor
        copy.verb = verb
        return copy
    }

    /// Runs a statement that answers nothing, and tells how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
        return db.changesCount
    }

    /// Every row of an answer.
    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
    }

    /// What a body makes of each row of an answer. The rows are not copied first, so this is the cheapest way
    /// to read many; the body may run no statement of its own.
    func rows<T>(_ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> T) throws -> [T]
    {
        var made: [T] = []
        try each(sql, arguments) { made.append(try body($0)) }
        return made
    }

    /// The first row of an answer.
    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
    }

    /// One row after the other, without keeping them.
    func each(_ sql: String, _ arguments: StatementArguments = [], _ body: (Row) throws -> Void) throws {
        let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
        while let row = try cursor.next() { try body(row) }
    }

    /// The number of the first row's first column.
    func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
        try Int64.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
    }

    /// Inserts a row and tells its id.
    func insert(_ sql: String, _ arguments: StatementArguments) throws -> Int64 {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
        return db.lastInsertedRowID
    }
}

extension Row {
    /// An instant that is always there.
    func instant(_ column: String) -> Instant { Instant(seconds: self[column]) }

    /// An instant that may be absent.
    func optionalInstant(_ column: String) -> Instant? {
        Row.instant(self[column])
    }

    /// An instant that may be absent, of a value that has been read.
    static func instant(_ seconds: Int64?) -> Instant? { seconds.map(Instant.init(seconds:)) }

    /// A word of a fixed list.
    ///
    /// Throws `.configuration` for one this tool does not know: the file was edited by hand or by a newer tool.
    func word<Word: RawRepresentable>(_ column: String, as type: Word.Type = Word.self) throws -> Word
    where Word.RawValue == String {
        try Row.word(self[column])
    }

    /// The same of a text that has been read.
    static func word<Word: RawRepresentable>(_ text: String) throws -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: text) else {
            throw DeskError(.configuration, .unknownWord(text), hint: .updateTool)
        }
        return word
    }
}
