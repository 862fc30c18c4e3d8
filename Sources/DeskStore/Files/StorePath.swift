import CDesk
package import DeskModel
import DeskProse
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
    /// Throws `.usage` for a name that would be read as something else than a desk: configuration, mail texts, or
    /// a file that belongs to another desk.
    package static func demandName(_ path: String) throws(DeskError) {
        let name = name(of: path)
        let endings = HeldFolder.journals + [".lock", ".toml", ".mustache"]
        if name.isEmpty
            || endings.contains(where: { name.lowercased().utf8.reversed().starts(with: $0.utf8.reversed()) })
        {
            throw DeskError(.usage, .notADesksName(path), hint: .nameLikeDesk)
        }
    }

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
        try handOver(path)
        try sync(folder(of: path))
    }

    /// Gives a folder that root has made to the owner of the one above.
    static func handOver(_ path: String) throws(DeskError) {
        let (made, above) = (try HeldFolder(path), try HeldFolder(folder(of: path)))
        guard desk_hand_over(made.descriptor, above.descriptor) == 0 else {
            throw DeskError.system(errno, path: path)
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }
}
