import DeskModel
import DeskProse
import FoundationEssentials
import GRDB
import GRDBSQLite

/// A row of an answer, of which every value is checked when it is read.
///
/// The file may hold anything: whoever could write to it, or a disk that fails, put a NULL or bytes where a text
/// must be. GRDB ends the process there; this says which table, column and row it is (78).
struct Row {
    private let statement: Statement
    /// The values of a row that outlives its place; without them it is the row at which the statement stands.
    private let copies: [DatabaseValue]?

    /// The row at which a statement stands.
    init(at statement: Statement) {
        self.statement = statement
        copies = nil
    }

    private init(_ statement: Statement, copies: [DatabaseValue]) {
        self.statement = statement
        self.copies = copies
    }

    /// The same row, to be kept.
    func copy() -> Row {
        let handle = statement.sqliteStatement
        return Row(
            statement,
            copies: (0..<sqlite3_column_count(handle)).map {
                DatabaseValue(sqliteStatement: handle, index: CInt($0))
            })
    }

    /// The value of a column, by its place in the answer.
    subscript<Value: ColumnValue>(index: Int) -> Value {
        get throws {
            let value =
                if let copies {
                    Value.read(copies[index])
                } else {
                    Value.read(statement.sqliteStatement, CInt(index))
                }
            guard let value else { throw broken(index, wanted: Value.kind) }
            return value
        }
    }

    /// The value of a column, by its name.
    subscript<Value: ColumnValue>(column: String) -> Value {
        get throws { try self[place(of: column)] }
    }

    /// An instant that is always there.
    func instant(_ column: String) throws -> Instant { try instant(place(of: column)) }

    /// The same by its place in the answer.
    func instant(_ index: Int) throws -> Instant {
        guard let instant = try optionalInstant(index) else { throw broken(index, wanted: "INTEGER") }
        return instant
    }

    /// An instant that may be absent.
    func optionalInstant(_ column: String) throws -> Instant? { try optionalInstant(place(of: column)) }

    /// The same by its place in the answer.
    func optionalInstant(_ index: Int) throws -> Instant? {
        guard let seconds: Int64 = try self[index] else { return nil }
        guard Row.years.contains(seconds) else { throw broken(index, wanted: "INTEGER") }
        return Instant(seconds: seconds)
    }

    /// A word of a fixed list.
    func word<Word: RawRepresentable>(_ column: String, as type: Word.Type = Word.self) throws -> Word
    where Word.RawValue == String {
        try word(place(of: column))
    }

    /// The same by its place in the answer.
    func word<Word: RawRepresentable>(_ index: Int, as type: Word.Type = Word.self) throws -> Word
    where Word.RawValue == String {
        guard let word = Word(rawValue: try self[index]) else { throw broken(index, wanted: "TEXT") }
        return word
    }

    /// What a reader makes of a text; where it can make nothing, the value is broken.
    func parsed<Value>(_ column: String, _ read: (String) throws -> Value?) throws -> Value {
        try parsed(place(of: column), read)
    }

    /// The same by its place in the answer.
    func parsed<Value>(_ index: Int, _ read: (String) throws -> Value?) throws -> Value {
        let text: String = try self[index]
        guard let value = try? read(text) else { throw broken(index, wanted: "TEXT") }
        return value
    }

    /// The same of a text that may be absent.
    func parsedIfThere<Value>(_ column: String, _ read: (String) throws -> Value?) throws -> Value? {
        let index = try place(of: column)
        return try self[index] as String? == nil ? nil : parsed(index, read)
    }

    /// Every column and what it holds, whatever that is.
    var columns: [(name: String, value: DatabaseValue)] {
        get throws { try statement.columnNames.enumerated().map { ($1, try self[$0]) } }
    }

    /// The seconds of the years 1 to 9999.
    private static let years: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    private func place(of column: String) throws -> Int {
        guard let index = statement.columnNames.firstIndex(of: column) else {
            throw DeskError(.fault, .unforeseen)
        }
        return index
    }
}

extension Row {
    /// The error of a value that is not what it must be: table, column and row, as far as SQLite can tell.
    private func broken(_ index: Int, wanted: String) -> DeskError {
        let handle = statement.sqliteStatement
        let value = copies?[index] ?? DatabaseValue(sqliteStatement: handle, index: CInt(index))
        let column = sqlite3_column_origin_name(handle, CInt(index)).map { String(cString: $0) }
        let table = sqlite3_column_table_name(handle, CInt(index)).map { String(cString: $0) }
        let found = Row.kind(of: value)
        guard let table, let column else {
            return DeskError(
                .configuration, .brokenValue(statement.columnNames[index], found: found, wanted: wanted),
                hint: .restoreHint)
        }
        let row = key(of: table, where: column, is: value, found)
        return DeskError(
            .configuration, .brokenValue("\(table).\(column)", row: row, found: found, wanted: wanted),
            hint: .restoreHint)
    }

    /// The key of a row that holds this value; every table of ours begins with its key.
    private func key(of table: String, where column: String, is value: DatabaseValue, _ kind: String)
        -> String?
    {
        var search: OpaquePointer?
        defer { sqlite3_finalize(search) }
        let connection = sqlite3_db_handle(statement.sqliteStatement)
        var sql = "SELECT * FROM \"\(table)\" WHERE typeof(\"\(column)\") = '\(kind.lowercased())'"
        if case .int64(let number) = value.storage { sql += " AND \"\(column)\" = \(number)" }
        if case .string = value.storage { sql += " AND \"\(column)\" = ?" }
        guard sqlite3_prepare_v2(connection, sql + " LIMIT 1", -1, &search, nil) == SQLITE_OK else {
            return nil
        }
        if case .string(let text) = value.storage {
            sqlite3_bind_text(search, 1, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        }
        guard sqlite3_step(search) == SQLITE_ROW, let text = sqlite3_column_text(search, 0) else {
            return nil
        }
        return String(cString: text)
    }

    private static func kind(of value: DatabaseValue) -> String {
        switch value.storage {
        case .null: "NULL"
        case .int64: "INTEGER"
        case .double: "REAL"
        case .string: "TEXT"
        case .blob: "BLOB"
        }
    }
}

/// What a column of ours can hold. Reading tells `nil` for what is of another kind; nothing is converted.
protocol ColumnValue {
    /// What SQLite calls it.
    static var kind: String { get }
    /// Reads a column of the row at which a statement stands.
    static func read(_ statement: OpaquePointer, _ index: CInt) -> Self?
    /// Reads a value that was kept.
    static func read(_ value: DatabaseValue) -> Self?
}

extension Int64: ColumnValue {
    static var kind: String { "INTEGER" }

    /// Beyond it no sum of ours can be relied on, and none of ours goes there.
    private static let most: Int64 = 1 << 53

    private var asOurs: Int64? { (-Self.most...Self.most).contains(self) ? self : nil }

    static func read(_ statement: OpaquePointer, _ index: CInt) -> Int64? {
        guard sqlite3_column_type(statement, index) == SQLITE_INTEGER else { return nil }
        return sqlite3_column_int64(statement, index).asOurs
    }

    static func read(_ value: DatabaseValue) -> Int64? {
        if case .int64(let number) = value.storage { number.asOurs } else { nil }
    }
}

extension Int: ColumnValue {
    static var kind: String { Int64.kind }
    static func read(_ statement: OpaquePointer, _ index: CInt) -> Int? {
        Int64.read(statement, index).map { Int($0) }
    }
    static func read(_ value: DatabaseValue) -> Int? { Int64.read(value).map { Int($0) } }
}

extension Bool: ColumnValue {
    static var kind: String { Int64.kind }
    static func read(_ statement: OpaquePointer, _ index: CInt) -> Bool? {
        Int64.read(statement, index).map { $0 != 0 }
    }
    static func read(_ value: DatabaseValue) -> Bool? { Int64.read(value).map { $0 != 0 } }
}

extension String: ColumnValue {
    static var kind: String { "TEXT" }

    /// Bytes that are no UTF-8 are no text.
    static func read(_ statement: OpaquePointer, _ index: CInt) -> String? {
        guard sqlite3_column_type(statement, index) == SQLITE_TEXT,
            let text = sqlite3_column_text(statement, index)
        else { return nil }
        let count = Int(sqlite3_column_bytes(statement, index))
        return String(utf8: UnsafeBufferPointer(start: text, count: count).span)
    }

    static func read(_ value: DatabaseValue) -> String? {
        if case .string(let text) = value.storage { text } else { nil }
    }
}

extension Data: ColumnValue {
    static var kind: String { "BLOB" }

    static func read(_ statement: OpaquePointer, _ index: CInt) -> Data? {
        guard sqlite3_column_type(statement, index) == SQLITE_BLOB else { return nil }
        let count = Int(sqlite3_column_bytes(statement, index))
        guard let bytes = sqlite3_column_blob(statement, index) else { return Data() }
        return Data(bytes: bytes, count: count)
    }

    static func read(_ value: DatabaseValue) -> Data? {
        if case .blob(let data) = value.storage { data } else { nil }
    }
}

/// Bytes that are looked at one by one.
extension Array: ColumnValue where Element == UInt8 {
    static var kind: String { Data.kind }

    static func read(_ statement: OpaquePointer, _ index: CInt) -> [UInt8]? {
        guard sqlite3_column_type(statement, index) == SQLITE_BLOB else { return nil }
        let bytes = sqlite3_column_blob(statement, index)
        return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, index))))
    }

    static func read(_ value: DatabaseValue) -> [UInt8]? { Data.read(value).map { Array($0) } }
}

/// Whatever it holds, where that is only handed on.
extension DatabaseValue: ColumnValue {
    static var kind: String { "" }
    static func read(_ statement: OpaquePointer, _ index: CInt) -> DatabaseValue? {
        DatabaseValue(sqliteStatement: statement, index: index)
    }
    static func read(_ value: DatabaseValue) -> DatabaseValue? { value }
}

extension Optional: ColumnValue where Wrapped: ColumnValue {
    static var kind: String { Wrapped.kind }

    static func read(_ statement: OpaquePointer, _ index: CInt) -> Wrapped?? {
        if sqlite3_column_type(statement, index) == SQLITE_NULL { return .some(nil) }
        return Wrapped.read(statement, index).map { .some($0) }
    }

    static func read(_ value: DatabaseValue) -> Wrapped?? {
        if value.isNull { return .some(nil) }
        return Wrapped.read(value).map { .some($0) }
    }
}
