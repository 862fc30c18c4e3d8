import Glibc

/// Where a file that somebody asked for is to be written.
struct OutputPlace: Equatable {
    let folder: String
    let name: String

    /// What `-o` names: a folder, which takes the file under `name`, or a file; without it, the current folder.
    init(_ place: String?, name: String) {
        guard let place, !place.isEmpty else {
            self.init(folder: ".", name: name)
            return
        }
        var facts = stat()
        let isFolder = stat(place, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
        if isFolder || place.utf8.last == UInt8(ascii: "/") {
            let end = place.utf8.lastIndex { $0 != UInt8(ascii: "/") }
            self.init(folder: end.map { String(place[...$0]) } ?? "/", name: name)
            return
        }
        self.init(place)
    }

    /// The place of a file that a path names.
    init(_ path: String) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let last = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        self.init(folder: slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".", name: last)
    }

    private init(folder: String, name: String) {
        self.folder = folder
        self.name = name
    }

    /// The path to tell.
    var path: String {
        folder == "." ? name : folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
    }
}
