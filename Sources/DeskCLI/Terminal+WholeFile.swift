import DeskModel
import DeskProse
import Glibc
import SystemPackage

extension Terminal {
    /// Writes a file whole or not at all: beside its place first, and then put in it. `-` is the output.
    ///
    /// Throws `.cannotCreate` where it cannot be written; what was there stays then.
    package func write(whole text: String, to path: String, mode: UInt32 = 0o640) throws {
        guard path != "-" else {
            try write(text)
            return try flush()
        }
        let draft = "\(path).\(getpid()).part"
        let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw DeskError.cannotWrite(path, errno) }
        var failure: Int32?
        var rest = Array(text.utf8)[...]
        while failure == nil, !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failure = errno }
        }
        if failure == nil, fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 { failure = errno }
        if Glibc.close(descriptor) != 0, failure == nil { failure = errno }
        if failure == nil, rename(draft, path) != 0 { failure = errno }
        guard let failure else { return }
        unlink(draft)
        throw DeskError.cannotWrite(path, failure)
    }
}

extension DeskError {
    fileprivate static func cannotWrite(_ path: String, _ code: Int32) -> DeskError {
        let kind: Kind = code == ENOSPC || code == EIO || code == EDQUOT ? .inputOutput : .cannotCreate
        return DeskError(kind, .cannotWriteBoard(path, Errno(rawValue: code).description))
    }
}
