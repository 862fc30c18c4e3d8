package import DeskModel
import DeskProse
import Glibc

extension AttachmentFolder {
    /// One file that lies in the folder.
    package struct Entry: Equatable, Sendable {
        /// The hash its place tells; `nil` for a passing name that a crash has left.
        package let sha256: String?
        /// Its path below the folder.
        package let place: String
        /// Bytes.
        package let size: Int64
        /// When it was last written or found again.
        package let changedAt: Instant
    }

    /// Hands over every file below the folder, in no order. What is neither a bucket nor in one is left alone,
    /// save for passing names of our own.
    package func each(_ body: (Entry) throws -> Void) throws {
        for name in try AttachmentFolder.names(in: dup(descriptor)) {
            if name.utf8.starts(with: ".new-".utf8) {
                if let entry = entry(at: name, sha256: nil) { try body(entry) }
                continue
            }
            guard name.utf8.count == 2, AttachmentFolder.isHex(name) else { continue }
            let bucket = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            guard bucket >= 0 else { continue }
            for rest in try AttachmentFolder.names(in: bucket)
            where rest.utf8.count == 62 && AttachmentFolder.isHex(rest) {
                if let entry = entry(at: "\(name)/\(rest)", sha256: name + rest) { try body(entry) }
            }
        }
    }

    /// Removes a file by its place below the folder.
    package func remove(_ entry: Entry) throws(DeskError) {
        guard unlinkat(descriptor, entry.place, 0) == 0 || errno == ENOENT else {
            throw DeskError.system(errno, path: path)
        }
    }

    private func entry(at place: String, sha256: String?) -> Entry? {
        var facts = stat()
        guard fstatat(descriptor, place, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return Entry(
            sha256: sha256, place: place, size: Int64(facts.st_size),
            changedAt: Instant(seconds: Int64(facts.st_mtim.tv_sec)))
    }

    /// The names in a folder; takes the descriptor over.
    private static func names(in descriptor: Int32) throws(DeskError) -> [String] {
        guard let folder = fdopendir(descriptor) else {
            close(descriptor)
            return []
        }
        defer { closedir(folder) }
        rewinddir(folder)
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func isHex(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
