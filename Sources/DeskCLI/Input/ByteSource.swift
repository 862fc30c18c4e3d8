package import DeskModel
import DeskProse
import Glibc
import Synchronization
package import SystemPackage

/// Where bytes come from: a file, the standard input, a client, or memory.
///
/// Read in pieces, so that a file of any size takes the memory of one piece.
package final class ByteSource: Sendable {
    /// What the source is called in messages.
    package let name: String
    /// The size of the file, where it is one: what a progress bar counts to.
    package let size: Int64?
    private let descriptor: FileDescriptor?
    private let ownsDescriptor: Bool
    /// The client they come from, and what they are there.
    private let client: (channel: Channel, handle: Int)?
    private let held: Mutex<[UInt8]>
    /// Where the bytes are really read, and whoever is told of them.
    private let watched: (source: ByteSource, watch: any InputWatch, place: Int)?
    private static let chunk = 1 << 16

    /// Reads from an open descriptor, and closes it at the end if told to.
    package init(_ descriptor: FileDescriptor, name: String, closing: Bool = false) {
        self.name = name
        self.descriptor = descriptor
        self.ownsDescriptor = closing
        self.client = nil
        self.watched = nil
        self.held = Mutex([])
        var status = stat()
        let isFile = fstat(descriptor.rawValue, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        self.size = isFile ? Int64(status.st_size) : nil
    }

    /// Reads from memory.
    package init(_ bytes: [UInt8], name: String = "-") {
        self.name = name
        self.descriptor = nil
        self.ownsDescriptor = false
        self.client = nil
        self.watched = nil
        self.held = Mutex(bytes)
        self.size = nil
    }

    /// Reads from a stream or an opened file of a client.
    init(_ channel: Channel, _ handle: Int, name: String) {
        self.name = name
        self.descriptor = nil
        self.ownsDescriptor = false
        self.client = (channel, handle)
        self.watched = nil
        self.held = Mutex([])
        self.size = nil
    }

    /// Reads from another, and tells somebody of it.
    init(_ source: ByteSource, _ input: OnceInput, watchedBy watch: any InputWatch) {
        self.name = source.name
        self.descriptor = nil
        self.ownsDescriptor = false
        self.client = nil
        self.watched = (source, watch, watch.opened(input))
        self.held = Mutex([])
        self.size = source.size
    }

    /// Opens a file; one that is not there is `missing`, one that may not be read `notPermitted`.
    package convenience init(path: String, _ files: FileAccess = .own) throws(DeskError) {
        if case .client(let channel) = files {
            self.init(channel, try channel.open(.open, [Array(path)]).handle, name: path)
            return
        }
        let descriptor = FileDescriptor(rawValue: try files.open(path))
        var status = stat()
        if fstat(descriptor.rawValue, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            try? descriptor.close()  // only read from: closing cannot lose anything
            throw DeskError(.invalid, .isFolder(path))
        }
        self.init(descriptor, name: path, closing: true)
    }

    deinit {
        if ownsDescriptor { try? descriptor?.close() }  // only read from: closing cannot lose anything
    }

    /// Whether there is something to read, or the end, before so many milliseconds have passed.
    package func waits(atMost milliseconds: Int32) -> Bool {
        guard let descriptor else { return true }
        var wait = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
        var count: Int32 = -1
        repeat { count = poll(&wait, 1, milliseconds) } while count < 0 && errno == EINTR
        return count != 0
    }

    /// The next bytes, at most 64 KiB; empty at the end.
    package func next() throws(DeskError) -> [UInt8] {
        if let (source, watch, place) = watched {
            let piece = try source.next()
            watch.read(piece, at: place)
            return piece
        }
        if let client { return try client.channel.read(client.handle) }
        guard let descriptor else {
            return held.withLock { held in
                let piece = Array(held.prefix(ByteSource.chunk))
                held.removeFirst(piece.count)
                return piece
            }
        }
        do {
            return try Array(unsafeUninitializedCapacity: ByteSource.chunk) { buffer, count in
                count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
            }
        } catch {
            throw DeskError(failure: error, at: name)
        }
    }

    /// All bytes to the end; more than `limit` are `invalid`.
    package func readAll(limit: Int) throws(DeskError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let piece = try next()
            if piece.isEmpty { return bytes }
            bytes += piece
            guard bytes.count <= limit else { throw DeskError(.invalid, .inputTooLarge(name, limit: limit)) }
        }
    }

    /// All text to the end: strict UTF-8 without NUL.
    package func readText(limit: Int) throws(DeskError) -> String {
        try ByteSource.text(readAll(limit: limit), name: name)
    }

    /// Bytes from outside as text; what is not UTF-8, and NUL, is `invalid`.
    package static func text(_ bytes: [UInt8], name: String) throws(DeskError) -> String {
        guard !bytes.contains(0) else { throw DeskError(.invalid, .inputContainsNUL(name)) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw DeskError(.invalid, .inputNotUTF8(name))
        }
        return text
    }
}

extension DeskError {
    /// What a failed call on a file means for the person who named the file.
    package init(failure: any Error, at path: String) {
        let errno = failure as? Errno ?? .ioError
        let reason = errno.description
        switch errno {
        case .noSuchFileOrDirectory, .notDirectory: self.init(.missing, .noFile(path))
        case .permissionDenied, .notPermitted: self.init(.notPermitted, .fileNotPermitted(path))
        case .isDirectory: self.init(.invalid, .isFolder(path))
        default: self.init(.inputOutput, .fileFailed(path, reason))
        }
    }
}
