import DeskModel
import DeskProse
import GRDB
import Glibc

extension DeskError {
    /// What SQLite refused, said without SQL. An error that nobody can act on is a fault (70).
    init(_ error: DatabaseError, path: String) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(.busy, .databaseBusy, hint: .tryAgain)
        case .SQLITE_FULL:
            self.init(.inputOutput, .diskFull(path), hint: .freeSpace)
        case .SQLITE_IOERR, .SQLITE_CANTOPEN:
            self =
                DeskError.limit(reachedAt: path, by: error)
                ?? DeskError(.inputOutput, .fileFailed(path, number: error.extendedResultCode.rawValue))
        case .SQLITE_READONLY:
            self.init(.inputOutput, .readOnlyDatabase(path))
        case .SQLITE_PERM, .SQLITE_AUTH:
            self.init(.notPermitted, .noRight(path))
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
        case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_DATATYPE:
            // What came of a value that is there does not fit: it is none of ours.
            self.init(.configuration, .corrupt(path), hint: .restoreHint)
        case .SQLITE_CONSTRAINT where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE:
            self.init(.conflict, .existsAlready)
        case .SQLITE_ERROR where ["integer overflow", "malformed JSON"].contains(error.message):
            // A sum or a list of what is there: none of ours comes to that.
            self.init(.configuration, .corrupt(path), hint: .restoreHint)
        case .SQLITE_TOOBIG:
            self.init(.invalid, .tooBig)
        default:
            self.init(.fault, .databaseFault(Int(error.extendedResultCode.rawValue)))
        }
    }

    /// The limit of this process that is why a file could not be opened or written; SQLite does not tell.
    private static func limit(reachedAt path: String, by error: DatabaseError) -> DeskError? {
        var limit = rlimit()
        if error.extendedResultCode == .SQLITE_IOERR_WRITE {
            guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0, limit.rlim_cur != .max
            else { return nil }
            return .system(EFBIG, path: path)
        }
        // It may have closed some already.
        let tried = (0..<3).map { _ in open("/dev/null", O_RDONLY | O_CLOEXEC) }
        let code = errno
        for descriptor in tried where descriptor >= 0 { close(descriptor) }
        return tried.contains(-1) ? .system(code, path: path) : nil
    }
}
