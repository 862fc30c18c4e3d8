import Crypto
package import DeskModel
import DeskProcess
import DeskProse
import Glibc

/// The bytes of an attachment, open for reading.
package final class AttachmentFile: Sendable {
    /// The hash it should have.
    package let sha256: String
    /// Bytes.
    package let size: Int64
    private let descriptor: Int32

    init(_ descriptor: Int32, sha256: String, size: Int64) {
        self.descriptor = descriptor
        self.sha256 = sha256
        self.size = size
    }

    deinit {
        close(descriptor)
    }

    /// Whether the bytes are those that were stored.
    package func verified() throws(DeskError) -> Bool {
        var hasher = SHA256()
        try each { hasher.update(bufferPointer: $0) }
        return FilePieces.hex(hasher.finalize()) == sha256
    }

    /// Hands the bytes over in pieces, from the beginning, and tells at the end whether they were those that
    /// were stored.
    package func eachVerified(_ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
        var hasher = SHA256()
        var failure: (any Error)?
        try each { piece throws(DeskError) in
            hasher.update(bufferPointer: piece)
            guard failure == nil else { return }
            do { try body(piece) } catch { failure = error }
        }
        if let failure { throw failure }
        return FilePieces.hex(hasher.finalize()) == sha256
    }

    /// Hands the bytes over in pieces, from the beginning.
    package func each(_ body: (UnsafeRawBufferPointer) throws(DeskError) -> Void) throws(DeskError) {
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw DeskError.system(errno, path: sha256) }
        try FilePieces.each(of: descriptor, name: sha256, body)
    }

    /// Writes the bytes to a file of this name below a folder, which appears whole or not at all, and is on disk.
    ///
    /// What is there is refused (`.cannotCreate`) unless `replacing`, and always when it is a folder, a device or
    /// a pipe; a link is replaced, never followed.
    package func write(to name: String, in folder: String, replacing: Bool) throws(DeskError) {
        let base = openat(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard base >= 0 else { throw AttachmentFile.cannotCreate(folder) }
        defer { close(base) }
        let shown = folder == "." ? name : "\(folder)/\(name)"
        var facts = stat()
        if fstatat(base, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 {
            guard replacing else {
                throw DeskError(.cannotCreate, .fileExists(shown), hint: .outputExistsHint)
            }
            // A device is everybody's, and so is one that a link leads to, such as /dev/stdout.
            guard fstatat(base, name, &facts, 0) != 0 || facts.st_mode & S_IFMT == S_IFREG else {
                throw DeskError(.cannotCreate, .notAFile(shown), hint: .outputElsewhere)
            }
        }
        let passing = ".desk-" + RandomName.next()
        let target = openat(base, passing, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard target >= 0 else { throw AttachmentFile.cannotCreate(shown) }
        defer {
            unlinkat(base, passing, 0)
            close(target)
        }
        try each { piece throws(DeskError) in try FilePieces.write(piece, to: target, path: shown) }
        guard fsync(target) == 0 else { throw DeskError.system(errno, path: shown) }
        let done =
            replacing
            ? renameat(base, passing, base, name) : linkat(base, passing, base, name, 0)
        guard done == 0 else {
            if errno == EEXIST { throw DeskError(.cannotCreate, .fileExists(shown), hint: .outputExistsHint) }
            throw AttachmentFile.cannotCreate(shown)
        }
        guard fsync(base) == 0 else { throw DeskError.system(errno, path: shown) }
    }

    private static func cannotCreate(_ path: String) -> DeskError {
        let cause = DeskError.system(errno, path: path)
        return cause.kind == .inputOutput
            ? cause : DeskError(.cannotCreate, cause.message, hint: cause.hint)
    }
}

extension AttachmentFolder {
    /// Opens a file of the folder.
    ///
    /// Throws `.missing` when it is not there.
    package func open(_ sha256: String) throws(DeskError) -> AttachmentFile {
        let bucket = try AttachmentFolder.openFolder(
            descriptor, String(AttachmentFolder.bucket(of: sha256)), flags: O_NOFOLLOW)
        defer { close(bucket) }
        let file = openat(bucket, String(sha256.dropFirst(2)), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw DeskError.system(errno, path: sha256) }
        var facts = stat()
        guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            close(file)
            throw DeskError(.invalid, .notAFile(sha256))
        }
        return AttachmentFile(file, sha256: sha256, size: Int64(facts.st_size))
    }
}
