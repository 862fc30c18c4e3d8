import CDesk
package import DeskModel
import DeskProcess
import DeskProse
import Glibc

/// A folder held open, as the one a desk lies in: what is done below it is done there, wherever its path leads
/// meanwhile, and follows no link.
package final class HeldFolder: Sendable {
    /// How it was come to, for messages.
    package let path: String
    let descriptor: Int32

    /// Opens it.
    package init(_ path: String) throws(DeskError) {
        self.path = path
        descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DeskError.system(errno, path: path) }
    }

    deinit { close(descriptor) }

    /// The path of a name in it, for messages.
    func shown(_ name: String) -> String { path == "/" ? path + name : "\(path)/\(name)" }

    /// Whether this process may make files in it.
    var isWritable: Bool { faccessat(descriptor, ".", W_OK, 0) == 0 }

    /// A path that leads below the held folder, for SQLite, which opens what it needs by name.
    func place(_ name: String) -> String { "/proc/self/fd/\(descriptor)/\(name)" }

    /// What lies under a name; `nil` where nothing does, as `errno` tells.
    func facts(of name: String) -> stat? {
        var facts = stat()
        return fstatat(descriptor, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 ? facts : nil
    }

    /// Whether something is there, also a link that leads nowhere.
    package func has(_ name: String) -> Bool { facts(of: name) != nil }

    /// Opens a file to read.
    func open(_ name: String) throws(DeskError) -> Int32 {
        let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { throw DeskError.system(errno, path: shown(name)) }
        return file
    }

    /// Makes a new file (0600), and opens it to be written.
    ///
    /// Throws `.cannotCreate`.
    func make(_ name: String) throws(DeskError) -> Int32 {
        let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = openat(descriptor, name, flags, 0o600)
        guard file >= 0, desk_hand_over(file, descriptor) == 0 else {
            let cause = DeskError.system(errno, path: shown(name))
            if file >= 0 { close(file) }
            throw DeskError(.cannotCreate, cause.message, hint: cause.hint)
        }
        return file
    }

    /// Opens a file to be locked, made (0600) where it is missing.
    package func lockFile(_ name: String) throws(DeskError) -> Int32 {
        let file = openat(descriptor, name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw DeskError.system(errno, path: shown(name)) }
        guard desk_hand_over(file, descriptor) == 0 else {
            let cause = DeskError.system(errno, path: shown(name))
            close(file)
            throw cause
        }
        return file
    }

    /// Who will own what this process makes here.
    var ownerOfNewFiles: UInt32 {
        var facts = stat()
        return geteuid() == 0 && fstat(descriptor, &facts) == 0 ? facts.st_uid : geteuid()
    }

    /// Opens a folder in it; where it is missing and `creating` says so, it is made (0700).
    package func folder(_ name: String, creating: Bool) throws(DeskError) -> HeldFolder {
        let isMade = creating && mkdirat(descriptor, name, 0o700) == 0
        guard isMade || !creating || errno == EEXIST else {
            throw DeskError.system(errno, path: shown(name))
        }
        let folder = try HeldFolder(name, in: self)
        if isMade {
            guard desk_hand_over(folder.descriptor, descriptor) == 0 else {
                throw DeskError.system(errno, path: folder.path)
            }
            try sync()
        }
        return folder
    }

    /// Makes a folder (0700) that is not there yet.
    ///
    /// Throws `.cannotCreate`.
    package func newFolder(_ name: String) throws(DeskError) -> HeldFolder {
        guard !has(name) else { throw DeskError(.cannotCreate, .fileExists(shown(name))) }
        do {
            return try folder(name, creating: true)
        } catch {
            throw DeskError(.cannotCreate, error.message, hint: error.hint)
        }
    }

    /// Removes what lies under a name, a folder with all that is in it; what cannot be removed stays.
    package func removeTree(_ name: String) {
        if unlinkat(descriptor, name, 0) == 0 { return }
        guard let folder = try? HeldFolder(name, in: self) else { return }
        for inner in folder.names() { folder.removeTree(inner) }
        unlinkat(descriptor, name, AT_REMOVEDIR)
    }

    /// The names in it.
    package func names() -> [String] {
        let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { return [] }
        guard let folder = fdopendir(own) else {
            close(own)
            return []
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private init(_ name: String, in parent: HeldFolder) throws(DeskError) {
        path = parent.shown(name)
        descriptor = openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw DeskError.system(errno, path: path) }
    }

    /// Removes a file; one that is not there is removed already.
    package func remove(_ name: String) { unlinkat(descriptor, name, 0) }

    /// Makes sure that what it lists is on disk.
    package func sync() throws(DeskError) {
        guard fsync(descriptor) == 0 else { throw DeskError.system(errno, path: path) }
    }

    /// Throws `.configuration` where others may write in it or in one above it, or where it is somebody else's:
    /// they could put files beside a database that SQLite takes for its own.
    func demandClosed(to owner: UInt32) throws(DeskError) {
        if let gap = Guard.gap(above: descriptor, path: path, owner: owner) {
            let mode = "0" + String(gap.mode, radix: 8)
            throw DeskError(
                .configuration, .folderOpenToOthers(gap.path, mode: mode), hint: .closeFolder(gap.path))
        }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw DeskError.system(errno, path: path) }
        guard facts.st_uid == 0 || facts.st_uid == owner || facts.st_mode & S_ISVTX != 0 else {
            throw DeskError(.configuration, .folderForeign(path), hint: .giveFolder(path))
        }
    }

    /// Throws `.configuration` where a name beside a database that SQLite takes for its own is no plain file of
    /// the database's owner: a journal is played back unseen, and anything else keeps everybody out.
    func demandOwnJournals(of database: String, owner: UInt32) throws(DeskError) {
        for ending in HeldFolder.journals {
            guard let facts = facts(of: database + ending) else { continue }
            guard facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == owner, facts.st_nlink == 1 else {
                let path = shown(database + ending)
                throw DeskError(.configuration, .journalForeign(path), hint: .moveAway(path))
            }
        }
    }

    /// What SQLite adds to a database's name for files of its own.
    static let journals = ["-journal", "-wal", "-shm"]
}
