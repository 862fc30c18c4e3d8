import GRDB
import GRDBSQLite

/// A value on its way into a statement.
enum Bound {
    case integer(Int64?)
    case text(String?)
    case bytes([UInt8])
}

extension Transaction {
    /// Runs a statement as `run` does, for what is done once a row of bulk work.
    ///
    /// GRDB's way of lists of anything costs 15,000 instructions a statement, as much as SQLite takes to insert the row.
    @discardableResult
    func run(_ sql: String, bound values: [Bound]) throws -> Int {
        let statement = try db.cachedStatement(sql: sql)
        let handle = statement.sqliteStatement
        defer {
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        for (index, value) in values.enumerated() {
            let code = value.bind(to: handle, CInt(index + 1))
            guard code == SQLITE_OK else { throw refusal(code, sql) }
        }
        let code = sqlite3_step(handle)
        guard code == SQLITE_DONE else { throw refusal(code, sql) }
        return Int(sqlite3_changes(sqlite3_db_handle(handle)))
    }

    private func refusal(_ code: CInt, _ sql: String) -> DatabaseError {
        let message = db.sqliteConnection.map { String(cString: sqlite3_errmsg($0)) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
    }
}

extension Bound {
    /// SQLite takes a copy.
    fileprivate func bind(to statement: OpaquePointer, _ place: CInt) -> CInt {
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch self {
        case .integer(let number?): return sqlite3_bind_int64(statement, place, number)
        case .text(var text?):
            return text.withUTF8 {
                // Of an empty text the address may be none, which would be NULL.
                $0.isEmpty
                    ? sqlite3_bind_text(statement, place, "", 0, nil)
                    : $0.withMemoryRebound(to: CChar.self) {
                        sqlite3_bind_text(statement, place, $0.baseAddress, CInt($0.count), copied)
                    }
            }
        case .bytes(let bytes):
            return bytes.withUnsafeBytes {
                $0.isEmpty
                    ? sqlite3_bind_zeroblob(statement, place, 0)
                    : sqlite3_bind_blob(statement, place, $0.baseAddress, CInt($0.count), copied)
            }
        case .integer(nil), .text(nil): return sqlite3_bind_null(statement, place)
        }
    }
}
