package import DeskModel
import DeskProse
import Glibc
import SystemPackage

/// A file somebody asked for by its name, which appears whole or not at all.
///
/// It is written beside its place and then put in it. What is there and no regular file, such as a pipe or
/// a device, is written to as it is, as nobody wants one replaced; a link keeps leading to the file.
package struct OutputFile {
    private let path: String
    /// The file itself, where `path` is a link to it.
    private let place: String
    private let isReplaced: Bool
    private let mode: UInt32

    /// Makes sure that the file can be made, with `mode` whatever the umask; nothing is left of trying.
    ///
    /// Throws `.cannotCreate` where it cannot.
    package init(_ path: String, mode: UInt32) throws(DeskError) {
        self.path = path
        self.mode = mode
        var facts = stat()
        let isThere = stat(path, &facts) == 0
        isReplaced = !isThere || facts.st_mode & S_IFMT == S_IFREG
        place = isThere && isReplaced ? OutputFile.target(of: path) : path
        guard !isThere || facts.st_mode & S_IFMT != S_IFDIR else {
            throw DeskError(.cannotCreate, .isFolder(path))
        }
        // A pipe is not opened before there is something to write, as its reader may go away again.
        if isReplaced { try close(try open()) } else if access(path, W_OK) != 0 { throw failure() }
    }

    /// Writes the file.
    ///
    /// Throws `.inputOutput` when there is no room for it, what was there stays then; `.cannotCreate` where it
    /// can no longer be made.
    package func write(_ body: (ByteSink) throws -> Void) throws {
        let opened = try open()
        do {
            let sink = ByteSink(FileDescriptor(rawValue: opened.descriptor), name: path)
            try body(sink)
            try sink.flush()
            if let draft = opened.draft {
                guard fsync(opened.descriptor) == 0, rename(draft, place) == 0 else { throw failure() }
            }
        } catch {
            try? close(opened)  // the first failure is the one to tell
            throw error
        }
        guard Glibc.close(opened.descriptor) == 0 else { throw failure() }
    }

    private typealias Opened = (descriptor: Int32, draft: String?)

    private func open() throws(DeskError) -> Opened {
        guard isReplaced else {
            let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw failure() }
            return (descriptor, nil)
        }
        var generator = SystemRandomNumberGenerator()
        let draft = place + "." + String(UInt64.random(in: .min ... .max, using: &generator), radix: 36)
        let descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure() }
        guard fchmod(descriptor, mode) == 0 else {
            let failure = failure()
            try? close((descriptor, draft))
            throw failure
        }
        return (descriptor, draft)
    }

    private func close(_ opened: Opened) throws(DeskError) {
        if let draft = opened.draft { unlink(draft) }
        guard Glibc.close(opened.descriptor) == 0 else { throw failure() }
    }

    private func failure() -> DeskError {
        let code = errno
        let kind: DeskError.Kind = [ENOSPC, EIO, EDQUOT].contains(code) ? .inputOutput : .cannotCreate
        return DeskError(kind, .cannotWriteFile(path, Errno(rawValue: code).description))
    }

    private static func target(of path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
