import CDesk
package import DeskModel
import Glibc

/// Puts one database in the place of another.
package enum StoreSwap {
    /// Exchanges the files of two paths in one step, so that there is a desk at both all the time.
    package static func exchange(_ one: String, _ other: String) throws(DeskError) {
        guard desk_rename(one, other, 1) == 0 else { throw DeskError.system(errno, path: one) }
    }

    /// Moves a file to where nothing is.
    package static func move(_ one: String, to other: String) throws(DeskError) {
        guard desk_rename(one, other, 0) == 0 else { throw DeskError.system(errno, path: other) }
    }
}
