package import DeskModel
import DeskProse
import Glibc

/// A file that is open for reading, found to be of an allowed size.
package final class OpenAttachment: Sendable {
    let source: AttachmentSource
    let limit: Int64
    private let descriptor: Int32?

    /// Opens a file by its name, of which more than so many bytes are not wanted; the descriptor is the caller's.
    package typealias Door = @Sendable (String, Int64) throws(DeskError) -> Int32

    /// Opens it as this process may.
    package static func open(_ path: String, limit: Int64) throws(DeskError) -> Int32 {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw DeskError.system(errno, path: path) }
        return descriptor
    }

    /// Opens what is to be stored. A link of the caller's own is followed; what it leads to must be a
    /// regular file outside the desk's own folder.
    ///
    /// Throws `.invalid` for anything larger than `limit` bytes or no regular file.
    package init(
        _ source: AttachmentSource, limit: Int64, deskFolder: String, by door: Door = OpenAttachment.open
    ) throws(DeskError) {
        self.source = source
        self.limit = limit
        guard case .file(let path) = source.content else {
            descriptor = nil
            guard case .bytes(let bytes) = source.content, bytes.count > limit else { return }
            throw OpenAttachment.tooLarge(source, limit)
        }
        let descriptor = try door(path, limit)
        do throws(DeskError) {
            var facts = stat()
            guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
                throw DeskError(.invalid, .notAFile(path))
            }
            // What has no name lies nowhere.
            guard facts.st_nlink == 0 || !OpenAttachment.lies(descriptor, in: deskFolder) else {
                throw DeskError(.invalid, .belongsToDesk(path))
            }
            guard facts.st_size <= limit else { throw OpenAttachment.tooLarge(source, limit) }
        } catch {
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
    }

    deinit {
        if let descriptor { close(descriptor) }
    }

    /// Hands the bytes over in pieces.
    ///
    /// Throws `.invalid` when the file has grown beyond the limit meanwhile.
    func each(_ body: (UnsafeRawBufferPointer) throws(DeskError) -> Void) throws(DeskError) {
        guard let descriptor else {
            guard case .bytes(let bytes) = source.content else { return }
            return try FilePieces.each(of: bytes, body)
        }
        var total: Int64 = 0
        try FilePieces.each(of: descriptor, name: source.name) { piece throws(DeskError) in
            total += Int64(piece.count)
            guard total <= limit else { throw OpenAttachment.tooLarge(source, limit) }
            try body(piece)
        }
    }

    private static func tooLarge(_ source: AttachmentSource, _ limit: Int64) -> DeskError {
        DeskError(.invalid, .attachmentTooLarge(source.name, limit: limit))
    }

    /// Whether an open file lies in a folder, by the path that the kernel tells of it; also where that cannot
    /// be told.
    private static func lies(_ descriptor: Int32, in folder: String) -> Bool {
        guard let file = realPath("/proc/self/fd/\(descriptor)"), let folder = realPath(folder) else {
            return true
        }
        return file.utf8.starts(with: (folder + "/").utf8)
    }

    private static func realPath(_ path: String) -> String? {
        guard let text = realpath(path, nil) else { return nil }
        defer { free(text) }
        return String(cString: text)
    }
}
