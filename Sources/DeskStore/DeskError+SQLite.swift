import DeskModel
import DeskProse
import GRDB

extension DeskError {
    /// What SQLite refused, said without SQL. An error that nobody can act on is a fault (70).
    init(_ error: DatabaseError, path: String) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(.busy, .databaseBusy, hint: .tryAgain)
        case .SQLITE_FULL:
            self.init(.inputOutput, .diskFull(path), hint: .freeSpace)
        case .SQLITE_IOERR:
            self.init(.inputOutput, .fileFailed(path, number: error.extendedResultCode.rawValue))
        case .SQLITE_READONLY:
            self.init(.inputOutput, .readOnlyDatabase(path))
        case .SQLITE_PERM, .SQLITE_AUTH:
            self.init(.notPermitted, .noRight(path))
        case .SQLITE_CANTOPEN:
            self.init(.inputOutput, .fileFailed(path, number: error.extendedResultCode.rawValue))
        case .SQLITE_CORRUPT:
            self.init(.configuration, .corrupt(path), hint: .restoreHint)
        case .SQLITE_NOTADB:
            self.init(.configuration, .notADatabase(path), hint: .restoreHint)
        case .SQLITE_CONSTRAINT where error.message == "lastAdministrator":
            self.init(.forbidden, .lastAdministrator, hint: .vacateHint)
        case .SQLITE_CONSTRAINT
        where error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY
            && error.message?.utf8.suffix(3).elementsEqual(".id".utf8) == true:
            // Numbers are the desk's own: what gives them out has fallen behind what is there.
            self.init(.configuration, .numberTaken(error.message ?? ""), hint: .restoreHint)
        case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE:
            self.init(.conflict, .existsAlready)
        case .SQLITE_TOOBIG:
            self.init(.invalid, .tooBig)
        default:
            self.init(.fault, .databaseFault(Int(error.extendedResultCode.rawValue)))
        }
    }
}
