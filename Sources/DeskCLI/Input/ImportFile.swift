package import DeskModel
import DeskProcess
import DeskProse
import Glibc
import SystemPackage

/// A file that can be read from its beginning as often as need be, whatever it came from.
///
/// What is no regular file, such as the standard input, is first copied to a file without a name: nobody
/// waits for a slow pipe while the database is held.
package final class ImportFile: Sendable {
    /// What the file is called in messages.
    package let name: String
    private let descriptor: FileDescriptor

    /// Opens a file, `-` being the standard input.
    ///
    /// Throws `.missing` where there is none, `.inputOutput` where it cannot be copied.
    package init(_ path: String, _ terminal: Terminal) throws(DeskError) {
        name = path
        let source = try terminal.source(path)
        if path != "-", source.size != nil {
            descriptor = FileDescriptor(rawValue: try terminal.open(path))
        } else {
            let spool = try Spool(terminal)
            while case let piece = try source.next(), !piece.isEmpty { try spool.write(piece) }
            descriptor = try spool.take()
        }
    }

    deinit {
        try? descriptor.close()  // only read from: closing cannot lose anything
    }

    /// The first bytes, fewer where there are no more.
    package func beginning(_ count: Int) throws(DeskError) -> [UInt8] {
        do {
            return try Array(unsafeUninitializedCapacity: count) { buffer, filled in
                filled = try descriptor.read(
                    fromAbsoluteOffset: 0, into: UnsafeMutableRawBufferPointer(buffer))
            }
        } catch {
            throw DeskError(failure: error, at: name)
        }
    }

    /// The bytes from the beginning on. Only one source can be read at a time.
    package func source() throws(DeskError) -> ByteSource {
        do {
            try descriptor.seek(offset: 0, from: .start)
        } catch {
            throw DeskError(failure: error, at: name)
        }
        return ByteSource(descriptor, name: name)
    }

    /// How many lines there are: what a progress bar counts to.
    package func countLines() throws(DeskError) -> Int64 {
        let source = try source()
        var lines: Int64 = 0
        while case let piece = try source.next(), !piece.isEmpty {
            lines += Int64(piece.count { $0 == 0x0A })
        }
        return lines
    }
}

/// A file without a name, that only this process can read and that goes with it.
package final class Spool: Sendable {
    private let descriptor: FileDescriptor
    private let sink: ByteSink

    /// Makes it in `TMPDIR`, else in /tmp.
    package convenience init(_ terminal: Terminal) throws(DeskError) {
        try self.init(in: terminal.variable("TMPDIR") ?? "/tmp")
    }

    init(in folder: String) throws(DeskError) {
        let path = folder + "/desk-" + RandomName.next()
        let number = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw DeskError(failure: Errno(rawValue: errno), at: folder) }
        unlink(path)
        descriptor = FileDescriptor(rawValue: number)
        sink = ByteSink(descriptor)
    }

    /// Adds bytes; throws `.inputOutput` when the disk is full.
    package func write(_ bytes: some Collection<UInt8>) throws(DeskError) { try sink.write(bytes) }

    /// The descriptor at its beginning, whose owner is now the caller.
    func take() throws(DeskError) -> FileDescriptor {
        _ = try reread()
        return descriptor
    }

    /// What was written, from the beginning on.
    package func reread() throws(DeskError) -> ByteSource {
        try sink.flush()
        do {
            try descriptor.seek(offset: 0, from: .start)
        } catch {
            throw DeskError(failure: error, at: "-")
        }
        return ByteSource(descriptor, name: "-")
    }
}
