package import DeskModel
import Glibc

/// Paths beside a database.
package enum StorePath {
    /// The folder a file lies in.
    package static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    package static func name(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) } ?? path
    }
}

extension StorePath {
    /// Makes a folder and those above it that are missing, each 0700.
    ///
    /// Throws `.cannotCreate` when it cannot be made.
    package static func makeFolder(_ path: String) throws(DeskError) {
        if path == "." || path == "/" || isFolder(path) { return }
        try makeFolder(folder(of: path))
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            let cause = DeskError.system(errno, path: path)
            throw DeskError(.cannotCreate, cause.message, hint: cause.hint)
        }
        try sync(folder(of: path))
    }

    private static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }
}
