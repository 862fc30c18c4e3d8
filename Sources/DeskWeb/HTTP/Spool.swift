import DeskModel
import Glibc
import Synchronization

/// A folder for what a request brings, which goes when the request is answered.
///
/// On disk, where `TMPDIR` says or in `/var/tmp`: files are as large as they like, and `/tmp` may be memory.
package final class Spool: Sendable {
    private let parent: String
    private let state = Mutex((folder: String?.none, files: [String](), folders: [String]()))

    /// A folder that is made when it is needed.
    package init(in parent: String?) {
        self.parent = parent.flatMap { $0.isEmpty ? nil : $0 } ?? "/var/tmp"
    }

    deinit { remove() }

    /// Removes all of it.
    package func remove() {
        state.withLock { state in
            for file in state.files { unlink(file) }
            for folder in state.folders.reversed() { rmdir(folder) }
            state = (nil, [], [])
        }
    }

    /// Opens a new file without a name.
    func open() throws(FormFault) -> Int32 {
        let path = try place("body")
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .diskFull }
        unlink(path)
        return descriptor
    }

    /// The folder, once there is something in it.
    package var folder: String? { state.withLock { $0.folder } }

    /// Makes a file of a part of another one, and returns its path in the folder; it is called as it says, in a folder
    /// of its own.
    func keep(_ part: (offset: Int64, size: Int64), of source: Int32, as name: String) throws(FormFault)
        -> String
    {
        let number = state.withLock { $0.files.count }
        let folder = try place("\(number)")
        guard mkdir(folder, 0o700) == 0 else { throw .diskFull }
        state.withLock { $0.folders.append(folder) }
        let path = folder + "/" + name
        let target = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard target >= 0 else { throw .diskFull }
        defer { close(target) }
        state.withLock { $0.files.append(path) }
        var offset = part.offset
        let end = part.offset + part.size
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
        defer { room.deallocate() }
        while offset < end {
            let count = pread(source, room.baseAddress, min(room.count, Int(end - offset)), off_t(offset))
            guard count > 0, Spool.write(room.prefix(count), to: target) else { throw .diskFull }
            offset += Int64(count)
        }
        return "\(number)/\(name)"
    }

    private static func write(_ bytes: Slice<UnsafeMutableRawBufferPointer>, to target: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(
                target, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private func place(_ name: String) throws(FormFault) -> String {
        let folder = state.withLock { state in
            if state.folder == nil {
                var template = Array("\(parent)/desk-web-XXXXXX".utf8CString)
                if mkdtemp(&template) != nil {
                    let made = String(
                        decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
                    state.folder = made
                    state.folders = [made]
                }
            }
            return state.folder
        }
        guard let folder else { throw .diskFull }
        return folder + "/" + name
    }
}
