import CDesk
import Crypto
package import DeskModel
import DeskProse
import Glibc

extension AttachmentFolder {
    /// Copies a file of another folder, checking its bytes against its name. Tells whether they were right;
    /// nothing is kept otherwise.
    ///
    /// Throws `.missing` when it is not there.
    package func copy(_ sha256: String, from other: AttachmentFolder) throws(DeskError) -> Bool {
        try copy(other.open(sha256))
    }

    /// The same of an open file.
    func copy(_ file: AttachmentFile) throws(DeskError) -> Bool {
        let sha256 = file.sha256
        return try put { target throws(DeskError) in
            var hasher = SHA256()
            try file.each { piece throws(DeskError) in
                hasher.update(bufferPointer: piece)
                try FilePieces.write(piece, to: target, path: path)
            }
            guard FilePieces.hex(hasher.finalize()) == sha256 else { return (nil, false) }
            return (StoredFile(name: sha256, type: "", size: file.size, sha256: sha256), true)
        }
    }

    /// Copies a file out, under its hash, checking its bytes. Tells whether it was there and right; nothing is
    /// kept otherwise.
    package func copy(_ sha256: String, out target: HeldFolder) throws(DeskError) -> Bool {
        let file: AttachmentFile
        do {
            file = try open(sha256)
        } catch {
            guard error.kind == .missing else { throw error }
            return false
        }
        let descriptor = try target.make(sha256)
        defer { close(descriptor) }
        var hasher = SHA256()
        try file.each { piece throws(DeskError) in
            hasher.update(bufferPointer: piece)
            try FilePieces.write(piece, to: descriptor, path: target.path)
        }
        guard FilePieces.hex(hasher.finalize()) == sha256 else {
            target.remove(sha256)
            return false
        }
        guard fsync(descriptor) == 0 else { throw DeskError.system(errno, path: target.path) }
        return true
    }

    /// Gives every file of this folder a second name below another, without copying bytes; the names are on disk.
    package func linkAll(into other: AttachmentFolder) throws {
        var buckets: Set<String> = []
        try each { entry in
            guard let sha256 = entry.sha256 else { return }
            let bucket = String(AttachmentFolder.bucket(of: sha256))
            if buckets.insert(bucket).inserted {
                _ = try other.held(bucket)
            }
            guard linkat(descriptor, entry.place, other.descriptor, entry.place, 0) == 0 || errno == EEXIST
            else {
                throw DeskError.system(errno, path: other.path)
            }
        }
        for bucket in buckets { try other.held(bucket).sync() }
        try other.sync()
    }
}
