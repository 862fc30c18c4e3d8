package import DeskModel
import DeskProse
import Glibc

extension StorePath {
    /// Makes a folder (0700) whose parent is there, or takes one that is empty. Tells whether it was made.
    ///
    /// Throws `.cannotCreate` for one that holds anything, and when it cannot be made.
    @discardableResult
    package static func makeEmptyFolder(_ path: String) throws(DeskError) -> Bool {
        if mkdir(path, 0o700) == 0 {
            try handOver(path)
            try sync(folder(of: path))
            return true
        }
        let cause = DeskError.system(errno, path: path)
        guard errno == EEXIST, let names = names(in: path) else {
            throw DeskError(.cannotCreate, cause.message, hint: cause.hint)
        }
        guard names.isEmpty else {
            throw DeskError(.cannotCreate, .folderNotEmpty(path), hint: .emptyFolderHint)
        }
        guard chmod(path, 0o700) == 0 else {
            let cause = DeskError.system(errno, path: path)
            throw DeskError(.cannotCreate, cause.message, hint: cause.hint)
        }
        return false
    }

    /// Removes a folder with all that is in it; what cannot be removed stays.
    package static func removeTree(_ path: String) {
        guard let parent = try? HeldFolder(folder(of: path)) else { return }
        parent.removeTree(name(of: path))
    }

    /// Removes a folder with all that is in it.
    ///
    /// Throws `.partial` when something of it stays.
    package static func remove(_ folder: String) throws(DeskError) {
        removeTree(folder)
        if exists(folder) { throw DeskError(.partial, .folderNotRemoved(folder)) }
    }

    /// Whether something is there, also a link that leads nowhere.
    package static func exists(_ path: String) -> Bool {
        var facts = stat()
        return lstat(path, &facts) == 0
    }

    /// Makes sure that what a folder lists is on disk.
    package static func sync(_ folder: String) throws(DeskError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DeskError.system(errno, path: folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw DeskError.system(errno, path: folder) }
    }

    /// The names in a folder; `nil` when it is none, or cannot be read.
    package static func names(in path: String) -> [String]? {
        guard let folder = try? HeldFolder(path) else { return nil }
        return folder.names()
    }
}
