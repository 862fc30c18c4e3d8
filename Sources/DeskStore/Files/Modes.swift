package import DeskProse
import Glibc

/// Who may use the files of a desk, as the file system has it.
package enum Modes {
    /// What is open to others than the owner, beside a database and below `attachments/`; `mending` closes
    /// it. Nothing is opened, so this can be asked about a desk that is refused for its modes.
    package static func check(_ path: String, mending: Bool) -> (findings: [Prose], mended: [Prose]) {
        var findings: [Prose] = []
        var mended: [Prose] = []
        for file in files(of: path) {
            var facts = stat()
            guard lstat(file, &facts) == 0, facts.st_mode & S_IFMT != S_IFLNK else { continue }
            if facts.st_uid != geteuid(), geteuid() != 0 { findings.append(.wrongOwner(file)) }
            guard facts.st_mode & 0o077 != 0 else { continue }
            let finding = Prose.openToOthersToo(file, mode: "0" + String(facts.st_mode & 0o7777, radix: 8))
            let isShared = facts.st_mode & 0o1000 != 0
            if mending, !isShared, chmod(file, facts.st_mode & 0o700) == 0 {
                mended.append(finding)
            } else {
                findings.append(finding)
            }
        }
        return (findings, mended)
    }

    private static func files(of path: String) -> [String] {
        let folder = StorePath.folder(of: path)
        let attachments = folder + "/attachments"
        let beside = ["", "-journal", "-wal", "-shm", ".lock", ".mail.lock"].map { path + $0 }
        return [folder] + beside + tree(attachments)
    }

    /// A folder with all that is below it.
    private static func tree(_ path: String) -> [String] {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return [] }
        guard facts.st_mode & S_IFMT == S_IFDIR else { return [path] }
        return [path] + (StorePath.names(in: path) ?? []).sorted().flatMap { tree("\(path)/\($0)") }
    }

    /// Whether the file's own mark says that it is kept in a journal that loses acknowledged changes (WAL).
    package static func isWAL(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var bytes: [UInt8] = [0, 0]
        // Bytes 18 and 19 are the versions for writing and reading (https://sqlite.org/fileformat.html).
        return pread(descriptor, &bytes, 2, 18) == 2 && bytes.contains(2)
    }

    /// Bytes that are free to us where a file is, and the size of the file; `nil` when it cannot be told.
    package static func space(at path: String) -> (free: Int64, size: Int64)? {
        var system = statvfs()
        var facts = stat()
        guard statvfs(path, &system) == 0, lstat(path, &facts) == 0 else { return nil }
        return (Int64(clamping: UInt64(system.f_bavail) * UInt64(system.f_frsize)), Int64(facts.st_size))
    }
}
