import CDesk
package import DeskModel
import DeskProse
import Glibc

/// Puts one database in the place of another, below folders that are held.
package enum StoreSwap {
    /// Exchanges two files in one step, so that there is a desk at both all the time.
    package static func exchange(
        _ one: String, of from: HeldFolder, with other: String, of to: HeldFolder
    ) throws(DeskError) {
        guard desk_rename(from.descriptor, one, to.descriptor, other, 1) == 0 else {
            throw DeskError.system(errno, path: from.shown(one))
        }
    }

    /// Moves a database to where nothing is, and makes sure that it is there.
    ///
    /// Throws `.conflict` where a desk is.
    static func make(_ name: String, from draft: String, in home: HeldFolder) throws(DeskError) {
        guard desk_rename(home.descriptor, draft, home.descriptor, name, 0) == 0 else {
            let path = home.shown(name)
            throw errno == EEXIST
                ? DeskError(.conflict, .databaseExists(path)) : DeskError.system(errno, path: path)
        }
        try home.sync()
    }

    /// Moves a file to where nothing is.
    package static func move(
        _ one: String, of from: HeldFolder, to other: String, of to: HeldFolder
    ) throws(DeskError) {
        guard desk_rename(from.descriptor, one, to.descriptor, other, 0) == 0 else {
            throw DeskError.system(errno, path: to.shown(other))
        }
    }
}
