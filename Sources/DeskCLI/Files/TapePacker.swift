import DeskModel
import Glibc
import SystemPackage

/// A folder as a tape archive that is read piece by piece: what lies in it in the order of its names.
final class TapePacker {
    /// What is still to come, the next one last.
    private var waiting: [(path: String, name: String)] = []
    private var file: (source: ByteSource, size: Int64, written: Int64)?
    private var isOver = false

    /// Of a folder that is not there nothing is read but the end.
    init(_ folder: String) { add(folder, below: "") }

    private func add(_ folder: String, below prefix: String) {
        waiting += FolderWalk.names(in: folder).sorted().reversed().map { ("\(folder)/\($0)", prefix + $0) }
    }

    /// The next bytes; none at the end.
    func next() throws(DeskError) -> [UInt8] {
        if let (source, size, written) = file {
            let piece = try source.next()
            guard piece.isEmpty else {
                file?.written += Int64(piece.count)
                return piece
            }
            file = nil
            guard written == size else { throw DeskError(failure: Errno.ioError, at: source.name) }
            let padding = TapeArchive.padding(after: size)
            if !padding.isEmpty { return padding }
        }
        guard let (path, name) = waiting.popLast() else {
            defer { isOver = true }
            return isOver ? [] : TapeArchive.end
        }
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw DeskError(failure: Errno(rawValue: errno), at: path) }
        let source = ByteSource(FileDescriptor(rawValue: descriptor), name: path, closing: true)
        guard let size = source.size else {
            add(path, below: name + "/")
            return TapeArchive.heading(of: TapeArchive.Entry(path: name, isFolder: true, size: 0))
        }
        file = (source, size, 0)
        return TapeArchive.heading(of: TapeArchive.Entry(path: name, isFolder: false, size: size))
    }
}
