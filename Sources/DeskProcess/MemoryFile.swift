import CDesk
import Glibc
package import SystemPackage

/// A file without a name, in memory only: what a mailer reads and says.
///
/// With a file instead of pipes nobody can block: a mailer that dies without reading its mail raises no
/// SIGPIPE, one that leaves a child behind keeps nobody waiting. A mail with a token never reaches a disk.
package struct MemoryFile: ~Copyable {
    private let raw: Int32

    /// The descriptor, open as long as this value lives.
    package var descriptor: FileDescriptor { FileDescriptor(rawValue: raw) }

    /// A file with contents, standing at its start.
    package static func holding(_ contents: [UInt8]) throws -> MemoryFile {
        try written { put in try put(contents[...]) }
    }

    /// A file that `body` puts together in pieces, standing at its start.
    package static func written(
        by body: (_ put: @escaping (ArraySlice<UInt8>) throws -> Void) throws -> Void
    ) throws -> MemoryFile {
        let file = try MemoryFile(limit: -1)
        let descriptor = file.descriptor
        try body { piece in try descriptor.writeAll(piece) }
        try descriptor.seek(offset: 0, from: .start)
        return file
    }

    /// An empty file for output that cannot grow over a limit: what is over is refused to the writer. A
    /// negative limit is none.
    package init(limit: Int) throws {
        raw = desk_memory_file(limit)
        guard raw >= 0 else { throw Errno(rawValue: errno) }
    }

    /// What the process that shares the descriptor has written.
    package func written() -> [UInt8] {
        let end = lseek(raw, 0, SEEK_CUR)
        guard end > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: Int(end)) { buffer, count in
            count = max(0, pread(raw, buffer.baseAddress, buffer.count, 0))
        }
    }

    deinit {
        close(raw)
    }
}
