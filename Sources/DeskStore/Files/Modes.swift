package import DeskModel
import DeskProcess
import DeskProse
import Glibc

/// Who may use the files of a desk, as the file system has it.
package enum Modes {
    /// What is open to others than the owner: a database, what lies beside it and below `attachments/`, and the
    /// folders above; `fixing` closes what is the owner's.
    ///
    /// Each is held while it is looked at and changed, so that nothing can be put in its place in between, and
    /// nothing is opened, so this can be asked about a desk that is refused for its modes.
    package static func check(_ path: String, fixing: Bool) -> (findings: [Prose], fixed: [Prose]) {
        guard let home = try? HeldFolder(StorePath.folder(of: path)) else { return ([], []) }
        let name = StorePath.name(of: path)
        var look = Look(owner: home.facts(of: name)?.st_uid ?? geteuid(), fixing: fixing)
        look.at(".", in: home, shown: home.path)
        for ending in [""] + HeldFolder.journals + [".lock", ".mail.lock"] {
            look.at(name + ending, in: home, shown: home.shown(name + ending))
        }
        for name in home.names().sorted()
        where name.utf8.starts(with: "hash-".utf8) && name.utf8.suffix(5).elementsEqual(".lock".utf8) {
            look.at(name, in: home, shown: home.shown(name))
        }
        for copy in home.names().sorted() where copy.hasPrefix(name + Store.copyMark) {
            look.at(copy, in: home, shown: home.shown(copy))
        }
        look.atTree("attachments", in: home)
        if let gap = Guard.gap(above: home.descriptor, path: home.path, owner: look.owner) {
            let finding = Prose.folderOpenToOthers(gap.path, mode: "0" + String(gap.mode, radix: 8))
            if !look.sees(gap.path) { look.findings.append(finding) }
        }
        return (look.findings, look.fixed)
    }

    /// A look at one thing after the other.
    private struct Look {
        let owner: uid_t
        let fixing: Bool
        var findings: [Prose] = []
        var fixed: [Prose] = []
        private var seen: Set<String> = []
        /// `AT_EMPTY_PATH` of Linux, which Swift is not shown: the descriptor itself is meant.
        private static let thisItself: Int32 = 0x1000

        init(owner: uid_t, fixing: Bool) {
            self.owner = owner
            self.fixing = fixing
        }

        func sees(_ path: String) -> Bool { seen.contains(path) }

        mutating func at(_ name: String, in folder: HeldFolder, shown: String) {
            let held = openat(folder.descriptor, name, Guard.pathOnly | O_NOFOLLOW | O_CLOEXEC)
            guard held >= 0 else { return }
            defer { close(held) }
            var facts = stat()
            guard fstat(held, &facts) == 0, facts.st_mode & S_IFMT != S_IFLNK else { return }
            if facts.st_uid != owner, name != "." { claim(held, &facts, shown) }
            guard facts.st_mode & 0o077 != 0 else { return }
            if name == "." { seen.insert(shown) }
            let mode = "0" + String(facts.st_mode & 0o7777, radix: 8)
            let finding = Prose.openToOthersToo(shown, mode: mode)
            // What a descriptor of this kind holds can be changed by way of this name only, and by no other.
            let isOurs = facts.st_uid == owner && facts.st_mode & 0o1000 == 0
            if fixing, isOurs, chmod("/proc/self/fd/\(held)", facts.st_mode & 0o700) == 0 {
                fixed.append(finding)
            } else {
                findings.append(finding)
            }
        }

        /// What root has made and left belongs to the owner, whom it would shut out; what is anybody else's is told.
        private mutating func claim(_ held: Int32, _ facts: inout stat, _ shown: String) {
            let finding = Prose.wrongOwner(shown)
            if fixing, facts.st_uid == 0, facts.st_nlink == 1 || facts.st_mode & S_IFMT == S_IFDIR,
                fchownat(held, "", owner, gid_t.max, Look.thisItself) == 0, fstat(held, &facts) == 0
            {
                fixed.append(finding)
            } else {
                findings.append(finding)
            }
        }

        /// A folder with all that is below it.
        mutating func atTree(_ name: String, in folder: HeldFolder) {
            at(name, in: folder, shown: folder.shown(name))
            guard let inner = try? folder.folder(name, creating: false) else { return }
            for name in inner.names().sorted() { atTree(name, in: inner) }
        }
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
