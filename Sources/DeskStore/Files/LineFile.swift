package import DeskModel
import DeskProse
import Glibc

/// A new file (0600) that is written a line at a time.
package final class LineFile {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    /// The lines written.
    package private(set) var count = 0

    /// Makes it.
    ///
    /// Throws `.cannotCreate` when it cannot be made.
    package init(_ path: String) throws(DeskError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let cause = DeskError.system(errno, path: path)
            throw DeskError(.cannotCreate, cause.message, hint: cause.hint)
        }
        buffer.reserveCapacity(1 << 17)
    }

    deinit { close(descriptor) }

    /// Adds a line.
    package func add(_ line: UnsafeRawBufferPointer) throws(DeskError) {
        buffer.append(contentsOf: line)
        buffer.append(UInt8(ascii: "\n"))
        count += 1
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Writes what is left, and waits until it is on disk.
    package func finish() throws(DeskError) {
        try flush()
        guard fsync(descriptor) == 0 else { throw DeskError.system(errno, path: path) }
    }

    private func flush() throws(DeskError) {
        let failure: DeskError? = buffer.withUnsafeBytes { bytes in
            do throws(DeskError) {
                try FilePieces.write(bytes, to: descriptor, path: path)
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
        buffer.removeAll(keepingCapacity: true)
    }
}
