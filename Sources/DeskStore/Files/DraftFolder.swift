import CDesk
package import DeskModel
import DeskProse
import Glibc

/// A folder that is filled under a name beside the one it is going to have, so that what is there is whole.
///
/// Where it cannot stand beside, as on the root of a disk, the empty folder itself is filled.
package final class DraftFolder {
    /// Where it is for now.
    package private(set) var path: String
    private let target: String
    private let parent: HeldFolder?
    private var name: String?
    private var descriptor: Int32 = -1
    private var isNew = false

    /// Makes one (0700) for a folder that is not there yet, or is empty. What was left of others beside it goes.
    ///
    /// Throws `.cannotCreate` for a folder that holds anything, and when it cannot be made.
    package init(for target: String) throws(DeskError) {
        self.target = target
        path = target
        parent = try? HeldFolder(StorePath.folder(of: target))
        if let parent { Draft.sweep(parent) }
        if let parent, canStand(beside: target, in: parent),
            try make(beside: StorePath.name(of: target), in: parent)
        {
            return
        }
        isNew = try StorePath.makeEmptyFolder(target)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether a name for it can be put in the place of what is there: nothing, or an empty folder of this disk.
    private func canStand(beside target: String, in parent: HeldFolder) -> Bool {
        guard ![".", ".."].contains(StorePath.name(of: target)) else { return false }
        var facts = stat()
        guard lstat(target, &facts) == 0 else { return errno == ENOENT }
        return facts.st_mode & S_IFMT == S_IFDIR && StorePath.names(in: target) == []
            && !DraftFolder.isMount(facts, in: parent)
    }

    private static func isMount(_ facts: stat, in parent: HeldFolder) -> Bool {
        var above = stat()
        return fstat(parent.descriptor, &above) != 0 || above.st_dev != facts.st_dev
    }

    /// Whether it could be made.
    private func make(beside last: String, in parent: HeldFolder) throws(DeskError) -> Bool {
        for _ in 0..<5 {
            let name = Draft.name(for: "." + last)
            guard name.utf8.count < 255, mkdirat(parent.descriptor, name, 0o700) == 0 else { return false }
            let descriptor = openat(
                parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard descriptor >= 0 else { continue }
            guard Draft.hold(descriptor, name, in: parent) else {
                close(descriptor)
                continue
            }
            self.descriptor = descriptor
            self.name = name
            path = parent.shown(name)
            guard desk_hand_over(descriptor, parent.descriptor) == 0 else {
                throw DeskError.system(errno, path: path)
            }
            return true
        }
        return false
    }

    /// Gives it the name that it is for.
    ///
    /// Throws `.cannotCreate` where something has come there meanwhile.
    package func settle() throws(DeskError) {
        guard let parent, let name else { return }
        guard renameat(parent.descriptor, name, parent.descriptor, StorePath.name(of: target)) == 0 else {
            throw DeskError(.cannotCreate, .folderNotEmpty(target), hint: .emptyFolderHint)
        }
        self.name = nil
        path = target
        isNew = true
        try parent.sync()
    }

    /// Removes what was made.
    package func remove() {
        if let name {
            parent?.removeTree(name)
        } else if isNew {
            StorePath.removeTree(target)
        } else {
            for inner in StorePath.names(in: target) ?? [] { StorePath.removeTree("\(target)/\(inner)") }
        }
    }
}
