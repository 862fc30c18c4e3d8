import CDesk
import DeskModel
import DeskProcess
import Glibc

/// What is made under a name of its own until it is whole, held by the process that makes it. What nobody holds was
/// left by one that was killed, and goes.
package enum Draft {
    /// What stands between the name that a thing will have and sixteen hexadecimal digits.
    private static let mark = ".desk-draft-"

    /// A name that nothing has.
    static func name(for target: String) -> String { target + mark + RandomName.next() }

    /// The draft that a name is of: itself, or what SQLite and locks add to it; `nil` for any other name.
    private static func draft(of name: String) -> String? {
        var bytes = Array(name.utf8)
        for ending in HeldFolder.journals + [".lock"]
        where bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
            bytes.removeLast(ending.utf8.count)
            break
        }
        let digits = bytes.suffix(16)
        let isHex =
            digits.count == 16
            && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard isHex, bytes.dropLast(16).suffix(mark.utf8.count).elementsEqual(mark.utf8) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The names in a folder of drafts that nobody makes any more.
    package static func abandoned(in folder: HeldFolder) -> [String] {
        folder.names().filter { name in draft(of: name).map { !isHeld($0, in: folder) } ?? false }.sorted()
    }

    /// Removes the drafts in a folder that nobody makes any more; tells which those were.
    @discardableResult
    package static func sweep(_ folder: HeldFolder) -> [String] {
        let names = abandoned(in: folder)
        for name in names { folder.removeTree(name) }
        return names
    }

    /// Holds a draft as long as the descriptor is open; tells whether it is still there then.
    static func hold(_ descriptor: Int32, _ name: String, in folder: HeldFolder) -> Bool {
        var own = stat()
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &own) == 0,
            let there = folder.facts(of: name)
        else { return false }
        return own.st_ino == there.st_ino && own.st_dev == there.st_dev
    }

    /// Whether somebody makes it, or it is not ours to remove.
    private static func isHeld(_ name: String, in folder: HeldFolder) -> Bool {
        let file = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return errno != ENOENT }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0, geteuid() == 0 || facts.st_uid == geteuid() else { return true }
        return flock(file, LOCK_EX | LOCK_NB) != 0
    }
}
