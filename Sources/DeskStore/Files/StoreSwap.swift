import CDesk
package import DeskModel
import DeskProse
import Glibc

/// Puts one database in the place of another.
package enum StoreSwap {
    /// Exchanges the files of two paths in one step, so that there is a desk at both all the time.
    package static func exchange(_ one: String, _ other: String) throws(DeskError) {
        guard desk_rename(one, other, 1) == 0 else { throw DeskError.system(errno, path: one) }
    }

    /// Moves a database to where nothing is, and makes sure that it is there.
    ///
    /// Throws `.conflict` where a desk is.
    static func make(_ path: String, from draft: String) throws(DeskError) {
        guard desk_rename(draft, path, 0) == 0 else {
            throw errno == EEXIST
                ? DeskError(.conflict, .databaseExists(path)) : DeskError.system(errno, path: path)
        }
        try StorePath.sync(StorePath.folder(of: path))
    }

    /// Moves a file to where nothing is.
    package static func move(_ one: String, to other: String) throws(DeskError) {
        guard desk_rename(one, other, 0) == 0 else { throw DeskError.system(errno, path: other) }
    }
}
