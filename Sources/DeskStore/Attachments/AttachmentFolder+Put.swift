import CDesk
import Crypto
package import DeskModel
import DeskProcess
import DeskProse
import Glibc

/// A file whose bytes are known, and on disk unless it was a dry run.
package struct StoredFile: Equatable, Sendable {
    /// The name.
    package let name: String
    /// The media type.
    package let type: String
    /// Bytes.
    package let size: Int64
    /// The SHA-256 of the bytes, in hexadecimal digits.
    package let sha256: String
}

extension AttachmentFolder {
    /// Stores a file under its hash, durably. The same bytes are kept once.
    ///
    /// Throws `.invalid` when it is too large, `.inputOutput` when the disk fails; nothing is left then.
    package func put(_ file: OpenAttachment) throws(DeskError) -> StoredFile {
        try put { target throws(DeskError) in
            let stored = try AttachmentFolder.digest(file) { piece throws(DeskError) in
                try FilePieces.write(piece, to: target, path: path)
            }
            return (stored, stored)
        }
    }

    /// Stores, durably, a file that a body has written; nothing where the body says of none that it is right.
    func put<T>(
        _ write: (_ target: Int32) throws(DeskError) -> (file: StoredFile?, answer: T)
    ) throws(DeskError) -> T {
        let passing = ".new-" + RandomName.next()
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let target = openat(descriptor, passing, flags, 0o600)
        guard target >= 0, desk_hand_over(target, descriptor) == 0 else {
            throw DeskError.system(errno, path: path)
        }
        defer {
            unlinkat(descriptor, passing, 0)
            close(target)
        }
        let (file, answer) = try write(target)
        if let file {
            guard fsync(target) == 0 else { throw DeskError.system(errno, path: path) }
            try link(passing, as: file)
        }
        return answer
    }

    /// The hash and size of a file, for a dry run that stores nothing.
    package static func measure(_ file: OpenAttachment) throws(DeskError) -> StoredFile {
        try digest(file) { _ throws(DeskError) in }
    }

    /// SHA-256 of some bytes, in hexadecimal.
    package static func digest(_ bytes: [UInt8]) -> String { FilePieces.hex(SHA256.hash(data: bytes)) }

    private static func digest(
        _ file: OpenAttachment, _ body: (UnsafeRawBufferPointer) throws(DeskError) -> Void
    ) throws(DeskError) -> StoredFile {
        var hasher = SHA256()
        var size: Int64 = 0
        try file.each { piece throws(DeskError) in
            hasher.update(bufferPointer: piece)
            size += Int64(piece.count)
            try body(piece)
        }
        return StoredFile(
            name: file.source.name, type: file.source.type, size: size,
            sha256: FilePieces.hex(hasher.finalize()))
    }

    /// Gives a synced file its own name, unless that one is there whole already.
    func link(_ passing: String, as file: StoredFile) throws(DeskError) {
        let bucket = String(AttachmentFolder.bucket(of: file.sha256))
        let isMade = mkdirat(descriptor, bucket, 0o700) == 0
        guard isMade || errno == EEXIST else { throw DeskError.system(errno, path: path) }
        let folder = try AttachmentFolder.openFolder(descriptor, bucket, flags: O_NOFOLLOW)
        defer { close(folder) }
        if isMade {
            guard desk_hand_over(folder, descriptor) == 0, fsync(descriptor) == 0 else {
                throw DeskError.system(errno, path: path)
            }
        }
        let name = String(file.sha256.dropFirst(2))
        if linkat(descriptor, passing, folder, name, 0) != 0 {
            guard errno == EEXIST else { throw DeskError.system(errno, path: path) }
            if (try? open(file.sha256).verified()) == true {
                // Fresh again, so that nobody collects it before its row is there.
                utimensat(folder, name, nil, AT_SYMLINK_NOFOLLOW)
            } else if renameat(descriptor, passing, folder, name) != 0 {
                throw DeskError.system(errno, path: path)
            }
        }
        guard fsync(folder) == 0 else { throw DeskError.system(errno, path: path) }
    }
}
