package import DeskModel
import DeskProcess
import DeskProse
import Glibc
import SystemPackage

/// A file somebody asked for by its name, which appears whole or not at all.
///
/// It is written beside its place and then put in it. What is there and no regular file, such as a pipe or
/// a device, is written to as it is, as nobody wants one replaced; a link keeps leading to the file. Its
/// folder is held, so that no other can be put in its place meanwhile.
package final class OutputFile {
    /// What to call it when telling where it is.
    package let path: String
    private let place: Place
    private let mode: UInt32

    private enum Place {
        /// A file in a folder; unless `replacing`, one that is there meanwhile is left alone.
        case file(folder: Int32, name: String, replacing: Bool)
        /// What is written to as it is.
        case stream
        case client(Channel, Int)
    }

    /// Makes sure that the file can be made, with `mode` whatever the umask; nothing is left of trying.
    ///
    /// Throws `.cannotCreate` where it cannot, `.notPermitted` where no file may be named.
    package init(_ path: String, mode: UInt32, _ files: FileAccess = .own) throws(DeskError) {
        self.path = path
        self.mode = mode
        if case .client(let channel) = files {
            place = .client(channel, try channel.open(.create, [Array(path), Array(number: mode)]).handle)
            return
        }
        try files.demandOwn(path)
        var facts = stat()
        let isThere = stat(path, &facts) == 0
        guard !isThere || facts.st_mode & S_IFMT != S_IFDIR else {
            throw DeskError(.cannotCreate, .isFolder(path))
        }
        guard !isThere || facts.st_mode & S_IFMT == S_IFREG else {
            place = .stream
            // A pipe is not opened before there is something to write, as its reader may go away again.
            if access(path, W_OK) != 0 { throw OutputFile.failure(path) }
            return
        }
        let target = OutputPlace(isThere ? OutputFile.target(of: path) : path)
        place = .file(
            folder: try OutputFile.open(target.folder, for: path), name: target.name, replacing: true)
        try Draft(self).discard()
    }

    /// A file (0600) where `-o` says: a folder, which takes it under `name`, or a file; without `-o`, the
    /// current folder. What is there is refused (`.cannotCreate`) unless `replacing`, and always when it is no
    /// regular file; a link is replaced, never followed.
    package init(
        _ output: String?, name: String, replacing: Bool, _ files: FileAccess
    ) throws(DeskError) {
        mode = 0o600
        if case .client(let channel) = files {
            let opened = try channel.open(.save, [Array(name)] + (output.map { [Array($0)] } ?? []))
            path = opened.name
            place = .client(channel, opened.handle)
            return
        }
        try files.demandOwn(output ?? ".")
        let target = OutputPlace(output, name: name)
        path = target.path
        let folder = try OutputFile.open(target.folder, for: target.folder)
        place = .file(folder: folder, name: target.name, replacing: replacing)
        var facts = stat()
        guard fstatat(folder, target.name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return }
        guard replacing else { throw DeskError(.cannotCreate, .fileExists(path), hint: .outputExistsHint) }
        // A device is everybody's, and so is one that a link leads to, such as /dev/stdout.
        guard fstatat(folder, target.name, &facts, 0) != 0 || facts.st_mode & S_IFMT == S_IFREG else {
            throw DeskError(.cannotCreate, .notAFile(path), hint: .outputElsewhere)
        }
    }

    deinit {
        if case .file(let folder, _, _) = place { Glibc.close(folder) }
    }

    /// Writes the file.
    ///
    /// Throws `.inputOutput` when there is no room for it, what was there stays then; `.cannotCreate` where it
    /// can no longer be made.
    package func write(_ body: (ByteSink) throws -> Void) throws {
        let draft = try Draft(self)
        do {
            try body(draft.sink)
            try draft.finish()
        } catch {
            draft.discard()
            throw error
        }
    }

    /// What is being written, and is not the file yet.
    final class Draft {
        let sink: ByteSink
        private let file: OutputFile
        private var descriptor: Int32
        /// Its name until it has the file's; empty for what is written to as it is.
        private var passing = ""

        init(_ file: OutputFile) throws(DeskError) {
            self.file = file
            switch file.place {
            case .client(let channel, let handle):
                descriptor = -1
                sink = ByteSink(channel, handle)
                return
            case .stream:
                descriptor = Glibc.open(file.path, O_WRONLY | O_CLOEXEC)
                var facts = stat()
                // Not what has been put there meanwhile.
                if descriptor >= 0, fstat(descriptor, &facts) != 0 || facts.st_mode & S_IFMT == S_IFREG {
                    Glibc.close(descriptor)
                    throw DeskError(.cannotCreate, .fileExists(file.path), hint: .outputExistsHint)
                }
            case .file(let folder, _, _):
                passing = ".desk-" + RandomName.next()
                let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
                descriptor = openat(folder, passing, flags, file.mode)
            }
            guard descriptor >= 0 else { throw OutputFile.failure(file.path) }
            sink = ByteSink(FileDescriptor(rawValue: descriptor), name: file.path)
            // For others it is readable only where that was asked for, whatever the umask.
            guard passing.isEmpty || file.mode == 0o600 || fchmod(descriptor, file.mode) == 0 else {
                let failure = OutputFile.failure(file.path)
                discard()
                throw failure
            }
        }

        /// Puts it in place, safely on disk.
        func finish() throws(DeskError) {
            try sink.flush()
            switch file.place {
            case .client(let channel, let handle): return try channel.commit(handle)
            case .stream: break
            case .file(let folder, let name, let replacing):
                guard fsync(descriptor) == 0 else { throw OutputFile.failure(file.path) }
                let done =
                    replacing
                    ? renameat(folder, passing, folder, name) : linkat(folder, passing, folder, name, 0)
                guard done == 0 else {
                    guard errno != EEXIST else {
                        throw DeskError(.cannotCreate, .fileExists(file.path), hint: .outputExistsHint)
                    }
                    throw OutputFile.failure(file.path)
                }
                if !replacing { unlinkat(folder, passing, 0) }
                passing = ""
                guard fsync(folder) == 0 else { throw OutputFile.failure(file.path) }
            }
            let opened = descriptor
            descriptor = -1
            guard Glibc.close(opened) == 0 else { throw OutputFile.failure(file.path) }
        }

        /// Leaves nothing of it.
        func discard() {
            guard descriptor >= 0 else { return }
            if !passing.isEmpty, case .file(let folder, _, _) = file.place { unlinkat(folder, passing, 0) }
            Glibc.close(descriptor)
            descriptor = -1
        }
    }

    private static func open(_ folder: String, for path: String) throws(DeskError) -> Int32 {
        let descriptor = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        return descriptor
    }

    static func failure(_ path: String) -> DeskError {
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
