import Glibc

/// What keeps others from deciding for us: who owns a file or a folder, and who may write it.
///
/// Asked of what is open already, so that nobody can exchange it in between.
package enum Guard {
    /// `O_PATH` of Linux, which Swift is not shown: a descriptor that only stands for what a path leads to.
    package static let pathOnly: Int32 = 0o10_000_000

    /// A folder in which others may exchange what lies there.
    package struct Gap: Equatable, Sendable {
        /// Where it is.
        package let path: String
        /// Its mode, with the bits above 0777.
        package let mode: UInt32
    }

    /// Why a file or folder that decides what is done cannot be relied on.
    package struct Fault: Equatable, Sendable {
        /// Where it is.
        package let path: String
        /// Whether it is somebody else's; else others may write it.
        package let isForeign: Bool
    }

    /// What is wrong with an open file or folder, or with one above it: it must belong to root or to the owner
    /// told, and nobody else may write it. `nil` where all is well.
    package static func fault(of descriptor: Int32, path: String, owner: UInt32) -> Fault? {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_uid == 0 || facts.st_uid == owner else {
            return Fault(path: path, isForeign: true)
        }
        let isFolder = facts.st_mode & S_IFMT == S_IFDIR
        guard isFolder || facts.st_mode & 0o022 == 0 else { return Fault(path: path, isForeign: false) }
        var folder = descriptor
        if !isFolder {
            let place = (name(of: descriptor) ?? path).utf8
            let end = place.lastIndex(of: UInt8(ascii: "/")) ?? place.startIndex
            folder = open(
                String(decoding: place[...end], as: UTF8.self), Guard.pathOnly | O_DIRECTORY | O_CLOEXEC)
        }
        defer { if !isFolder, folder >= 0 { close(folder) } }
        guard folder >= 0 else { return nil }
        return gap(above: folder, path: path, owner: owner).map { Fault(path: $0.path, isForeign: false) }
    }

    /// The nearest folder, from an open one up to the root, in which somebody else may exchange what leads to
    /// us; `nil` where there is none. `path` is how the open one was come to, links and all.
    ///
    /// A folder such as `/tmp` lets nobody touch what is another's. A group counts when it has members besides
    /// the owner and root; for the folder itself, unless it is the owner's own group.
    package static func gap(above descriptor: Int32, path: String, owner: UInt32) -> Gap? {
        var folder = openat(descriptor, ".", Guard.pathOnly | O_DIRECTORY | O_CLOEXEC)
        var isFirst = true
        while folder >= 0 {
            var (facts, above) = (stat(), stat())
            guard fstat(folder, &facts) == 0 else { break }
            if isOpen(facts, owner: owner, isOwnFolder: isFirst) {
                let gap = Gap(path: name(of: folder) ?? path, mode: facts.st_mode & 0o7777)
                close(folder)
                return gap
            }
            let next = openat(folder, "..", Guard.pathOnly | O_DIRECTORY | O_CLOEXEC)
            close(folder)
            folder = next
            isFirst = false
            guard next >= 0, fstat(next, &above) == 0 else { break }
            if above.st_dev == facts.st_dev, above.st_ino == facts.st_ino { break }
        }
        if folder >= 0 { close(folder) }
        return gapOnTheWay(to: path, owner: owner)
    }

    /// The same for the folders that a path with links in it goes through besides.
    private static func gapOnTheWay(to path: String, owner: UInt32) -> Gap? {
        var place: [UInt8] = []
        for part in path.utf8.split(separator: UInt8(ascii: "/")).dropLast() {
            place += [UInt8(ascii: "/")] + part
            guard path.utf8.first == UInt8(ascii: "/") else { return nil }
            let text = String(decoding: place, as: UTF8.self)
            var facts = stat()
            guard stat(text, &facts) == 0 else { return nil }
            if isOpen(facts, owner: owner, isOwnFolder: false) {
                return Gap(path: text, mode: facts.st_mode & 0o7777)
            }
        }
        return nil
    }

    private static func isOpen(_ facts: stat, owner: UInt32, isOwnFolder: Bool) -> Bool {
        guard facts.st_mode & S_ISVTX == 0 else { return false }
        if facts.st_mode & S_IWOTH != 0 { return true }
        guard facts.st_mode & S_IWGRP != 0, facts.st_gid != 0 else { return false }
        return isShared(facts.st_gid, owner: owner, orForeign: isOwnFolder)
    }

    /// Whether others than the owner and root are of a group; with `orForeign` also whether it is not called
    /// as the owner is, as members that have it as their first group are not listed.
    private static func isShared(_ group: UInt32, owner: UInt32, orForeign: Bool) -> Bool {
        var entry = passwd()
        var user: UnsafeMutablePointer<passwd>?
        var userText = [CChar](repeating: 0, count: 16_384)
        guard getpwuid_r(owner, &entry, &userText, userText.count, &user) == 0, user != nil else {
            return true
        }
        let login = String(cString: entry.pw_name)
        var record = Glibc.group()
        var found: UnsafeMutablePointer<Glibc.group>?
        var text = [CChar](repeating: 0, count: 1 << 18)
        guard getgrgid_r(group, &record, &text, text.count, &found) == 0, found != nil else { return true }
        var member = record.gr_mem
        while let name = member?.pointee {
            if ![login, "root"].contains(String(cString: name)) { return true }
            member = member?.advanced(by: 1)
        }
        return orForeign && record.gr_name.map { String(cString: $0) } != login
    }

    private static func name(of descriptor: Int32) -> String? {
        var text = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/fd/\(descriptor)", &text, text.count)
        return count > 0
            ? String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }
}
