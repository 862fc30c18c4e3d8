package import DeskModel
import DeskProse
import Glibc

/// The files of attachments, in `attachments/` beside the database.
///
/// A file lies under the SHA-256 of its bytes, `ab/cdef…`, and never changes. Everything is done below one held
/// descriptor and follows no link, so that nobody who can write elsewhere can lead us there. A file is written
/// under a passing name, synced, and only then linked to its own; the row that needs it comes after.
package final class AttachmentFolder: Sendable {
    private let held: HeldFolder
    /// Where it is, for messages.
    package var path: String { held.path }
    var descriptor: Int32 { held.descriptor }

    /// Opens the folder of a database, making it (0700) where it is missing and `creating` says so.
    ///
    /// Throws `.missing` where there is none.
    package convenience init(beside store: Store, creating: Bool) throws(DeskError) {
        try self.init(in: store.home, creating: creating)
    }

    /// The same by the folder that the database is in, or is going to be in.
    package init(in home: HeldFolder, creating: Bool) throws(DeskError) {
        held = try home.folder("attachments", creating: creating)
    }

    /// One of the folders in it, made where it is missing.
    func held(_ bucket: String) throws(DeskError) -> HeldFolder {
        try held.folder(bucket, creating: true)
    }

    /// Makes sure that what it lists is on disk.
    func sync() throws(DeskError) { try held.sync() }

    /// Whether a file of these bytes is there whole, as far as its size tells.
    package func has(_ sha256: String, size: Int64) -> Bool {
        var facts = stat()
        guard fstatat(descriptor, AttachmentFolder.place(of: sha256), &facts, AT_SYMLINK_NOFOLLOW) == 0 else {
            return false
        }
        return facts.st_mode & S_IFMT == S_IFREG && Int64(facts.st_size) == size
    }

    /// Removes a file; one that is not there is removed already.
    package func remove(_ sha256: String) throws(DeskError) {
        guard unlinkat(descriptor, AttachmentFolder.place(of: sha256), 0) == 0 || errno == ENOENT else {
            throw DeskError.system(errno, path: path)
        }
    }

    /// The path of a file below the folder: two digits, a slash, the other sixty-two.
    static func place(of sha256: String) -> String { "\(bucket(of: sha256))/\(sha256.dropFirst(2))" }
    /// The folder a file lies in.
    static func bucket(of sha256: String) -> Substring { sha256.prefix(2) }

    static func openFolder(_ base: Int32, _ name: String, flags: Int32 = 0) throws(DeskError) -> Int32 {
        let descriptor = openat(base, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | flags)
        guard descriptor >= 0 else { throw DeskError.system(errno, path: name) }
        return descriptor
    }
}
