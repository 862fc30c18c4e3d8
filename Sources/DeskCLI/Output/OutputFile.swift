package import DeskModel
import DeskProse
import Glibc
import SystemPackage

/// A file somebody asked for by its name, which appears whole or not at all.
///
/// It is written beside its place and then put in it. What is there and no regular file, such as a pipe or
/// a device, is written to as it is, as nobody wants one replaced; a link keeps leading to the file. Its
/// folder is held, so that no other can be put in its place meanwhile.
package final class OutputFile {
    private let path: String
    /// The file's name in its folder, where `path` is a link those of the file itself.
    private let name: String
    private let folder: Int32
    private let isReplaced: Bool
    private let mode: UInt32

    /// Makes sure that the file can be made, with `mode` whatever the umask; nothing is left of trying.
    ///
    /// Throws `.cannotCreate` where it cannot, `.notPermitted` where no file may be named.
    package init(_ path: String, mode: UInt32, _ files: FileAccess = .own) throws(DeskError) {
        try files.demandOwn(path)
        self.path = path
        self.mode = mode
        var facts = stat()
        let isThere = stat(path, &facts) == 0
        isReplaced = !isThere || facts.st_mode & S_IFMT == S_IFREG
        let place = isThere && isReplaced ? OutputFile.target(of: path) : path
        let slash = place.utf8.lastIndex(of: UInt8(ascii: "/"))
        name = slash.map { String(place[place.utf8.index(after: $0)...]) } ?? place
        let parent = slash.map { $0 == place.startIndex ? "/" : String(place[..<$0]) } ?? "."
        folder = Glibc.open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw failure() }
        guard !isThere || facts.st_mode & S_IFMT != S_IFDIR else {
            throw DeskError(.cannotCreate, .isFolder(path))
        }
        // A pipe is not opened before there is something to write, as its reader may go away again.
        if isReplaced { try close(try open()) } else if access(path, W_OK) != 0 { throw failure() }
    }

    deinit {
        if folder >= 0 { Glibc.close(folder) }
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
                guard fsync(opened.descriptor) == 0, renameat(folder, draft, folder, name) == 0 else {
                    throw failure()
                }
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
            var facts = stat()
            guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT != S_IFREG else {
                Glibc.close(descriptor)
                throw DeskError(.cannotCreate, .cannotWriteFile(path, Errno.fileExists.description))
            }
            return (descriptor, nil)
        }
        var generator = SystemRandomNumberGenerator()
        let draft = ".desk-" + String(UInt64.random(in: .min ... .max, using: &generator), radix: 36)
        let descriptor = openat(folder, draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure() }
        guard fchmod(descriptor, mode) == 0 else {
            let failure = failure()
            try? close((descriptor, draft))
            throw failure
        }
        return (descriptor, draft)
    }

    private func close(_ opened: Opened) throws(DeskError) {
        if let draft = opened.draft { unlinkat(folder, draft, 0) }
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
