import Crypto
package import DeskModel
import DeskProse
import Glibc

/// A file of the neutral folder, read a line at a time, with the hash of all that was read.
package final class MovingLines {
    /// What it is called, for messages.
    package let name: String
    /// The number of the line read last.
    package private(set) var number = 0
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private var hasher = SHA256()

    /// Takes an open file over, from where it stands.
    package init(_ descriptor: Int32, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    deinit { close(descriptor) }

    /// The next line that holds anything; nothing at the end. One that is too long comes as `nil` bytes.
    package func next() throws(DeskError) -> (number: Int, bytes: [UInt8]?)? {
        while true {
            guard let line = try line() else { return nil }
            number += 1
            if let line, line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
            return (number, line)
        }
    }

    /// The SHA-256 of the whole file, once it is read.
    package var digest: String { FilePieces.hex(hasher.finalize()) }

    private func line() throws(DeskError) -> [UInt8]?? {
        var scanned = start
        var isTooLong = false
        while true {
            if let end = buffer[scanned...].firstIndex(of: 0x0A) {
                let line =
                    isTooLong || end - start > MovingFile.longestLine ? nil : Array(buffer[start..<end])
                start = end + 1
                return .some(line)
            }
            if buffer.count - start > MovingFile.longestLine {
                isTooLong = true
                start = buffer.count
            }
            scanned = buffer.count
            guard !isAtEnd else {
                guard isTooLong || start < buffer.count else { return nil }
                let line = isTooLong ? nil : Array(buffer[start...])
                start = buffer.count
                return .some(line)
            }
            if start > 0 {
                scanned -= start
                buffer.removeFirst(start)
                start = 0
            }
            try fill()
        }
    }

    private func fill() throws(DeskError) {
        let size = 1 << 16
        let count = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: size))
        var got: Int
        repeat {
            got = buffer.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress?.advanced(by: count), size)
            }
        } while got < 0 && errno == EINTR
        let failure = errno
        buffer.removeLast(size - max(got, 0))
        guard got >= 0 else { throw DeskError.system(failure, path: name) }
        isAtEnd = got == 0
        buffer.withUnsafeBytes {
            hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[count...]))
        }
    }
}

/// A folder that a desk is moved in from. Whoever wrote it says what its files are called and gets no further: all
/// is opened below one held descriptor, follows no link, and is a regular file.
package final class MovingFolder {
    private let held: HeldFolder
    private let attachments: HeldFolder?
    /// The only file, where there is no folder.
    private let only: (file: MovingFile, name: String)?

    /// Opens a folder.
    ///
    /// Throws `.missing` where there is none, `.invalid` where it is none of ours.
    package init(_ path: String) throws(DeskError) {
        held = try HeldFolder(path)
        attachments = try MovingFolder.files(in: held)
        only = nil
    }

    /// Opens the folder that one file of it lies in.
    package init(of path: String, _ file: MovingFile) throws(DeskError) {
        held = try HeldFolder(StorePath.folder(of: path))
        attachments = try MovingFolder.files(in: held)
        only = (file, StorePath.name(of: path))
    }

    private static func files(in folder: HeldFolder) throws(DeskError) -> HeldFolder? {
        guard folder.has(MovingFile.attachments) else { return nil }
        return try folder.folder(MovingFile.attachments, creating: false)
    }

    /// What `desk.json` says; nothing where there is none.
    package func heading() throws(DeskError) -> [UInt8]? {
        guard only == nil else { return nil }
        guard held.has(MovingFile.heading) else { return nil }
        let lines = MovingLines(try open(MovingFile.heading, in: held), name: MovingFile.heading)
        return try lines.next()?.bytes
    }

    /// A file from its beginning; nothing where there is none.
    package func lines(_ file: MovingFile) throws(DeskError) -> MovingLines? {
        if let only {
            return only.file == file ? MovingLines(try open(only.name, in: held), name: only.name) : nil
        }
        guard held.has(file.name) else { return nil }
        return MovingLines(try open(file.name, in: held), name: file.name)
    }

    /// The size of an attached file; nothing where there is none.
    package func size(of sha256: String) -> Int64? {
        guard let facts = attachments?.facts(of: sha256), facts.st_mode & S_IFMT == S_IFREG else {
            return nil
        }
        return Int64(facts.st_size)
    }

    /// An attached file, open.
    ///
    /// Throws `.invalid` where there is none.
    func attachment(_ sha256: String) throws(DeskError) -> AttachmentFile {
        guard let attachments, let size = size(of: sha256) else {
            throw DeskError(.invalid, .movedFileMissing(sha256))
        }
        return AttachmentFile(try open(sha256, in: attachments), sha256: sha256, size: size)
    }

    private func open(_ name: String, in folder: HeldFolder) throws(DeskError) -> Int32 {
        let descriptor = try folder.open(name)
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw DeskError(.invalid, .notAFile(folder.shown(name)))
        }
        return descriptor
    }
}

extension AttachmentFolder {
    /// Takes a file of a folder in, unless it is here. Tells its size.
    ///
    /// Throws `.invalid` where it is missing or its bytes are not those its name tells.
    package func take(_ sha256: String, from folder: MovingFolder) throws(DeskError) -> Int64 {
        let file = try folder.attachment(sha256)
        guard !has(sha256, size: file.size) else { return file.size }
        guard try copy(file) else { throw DeskError(.invalid, .movedFileDiffers(sha256)) }
        return file.size
    }

    /// The SHA-256 of some bytes, as they are.
    package static func rawDigest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
