import CDesk
package import DeskModel
import DeskProse
import GRDB
import Glibc

extension Store {
    /// Copies the database to a new file (0600), as it is at this moment, while others go on using it.
    ///
    /// Throws `.cannotCreate` when the file cannot be made.
    package func copy(to name: String, in target: HeldFolder) throws {
        let file = try target.make(name)
        defer { Glibc.close(file) }
        try leaveWAL()
        try copyFile(to: file, named: target.shown(name))
        guard fsync(file) == 0 else { throw DeskError.system(errno, path: target.shown(name)) }
        try target.sync()
    }

    /// The desk as it is at this moment, in a file without a name that goes when the store does: what takes long
    /// is looked at there, and nobody waits.
    ///
    /// Throws where there is no room for one, or no right to make it.
    package func snapshot() throws -> Store {
        let file = desk_nameless_file(home.descriptor)
        guard file >= 0 else { throw DeskError.system(errno, path: home.path) }
        defer { Glibc.close(file) }
        try copyFile(to: file, named: home.path)
        // SQLite opens by name; it has one for that moment.
        let draft = Draft.name(for: name)
        flock(file, LOCK_EX | LOCK_NB)
        guard linkat(AT_FDCWD, "/proc/self/fd/\(file)", home.descriptor, draft, AT_SYMLINK_FOLLOW) == 0 else {
            throw DeskError.system(errno, path: home.shown(draft))
        }
        defer { home.remove(draft) }
        return try Store.connect(path, name, in: home, readOnly: false, place: home.place(draft))
    }

    /// What is damaged in the database; empty when it can be relied on.
    package func damage(at now: Instant) throws -> [Prose] {
        try read(at: now) { transaction in
            try transaction.integrityFindings() + transaction.foreignKeyFindings()
        }
    }
}
