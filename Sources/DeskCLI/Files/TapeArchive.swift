import DeskModel
import Glibc
import SystemPackage

/// A folder as a tape archive (POSIX.1-2001): what `tar` writes and reads.
///
/// Folders and regular files only; owners are nobody, and modes are ours.
enum TapeArchive {
    /// One entry's heading.
    struct Entry: Equatable {
        /// Its place below the folder, with slashes.
        let path: String
        let isFolder: Bool
        let size: Int64
    }

    static let blockSize = 512
    /// The longest text that a heading of an entry has room for.
    private static let longestName = 100
    /// The largest number of eleven octal digits.
    private static let largestSize: Int64 = 1 << 33 - 1

    /// The blocks before an entry's bytes.
    static func heading(of entry: Entry) -> [UInt8] {
        let path = entry.isFolder ? entry.path + "/" : entry.path
        var records: [UInt8] = []
        if path.utf8.count > longestName { records += record("path", path) }
        if entry.size > largestSize { records += record("size", String(entry.size)) }
        let own = block(
            path, kind: entry.isFolder ? "5" : "0", size: entry.size > largestSize ? 0 : entry.size,
            mode: entry.isFolder ? 0o700 : 0o600)
        guard !records.isEmpty else { return own }
        let size = Int64(records.count)
        return block("extended", kind: "x", size: size, mode: 0o600) + records + padding(after: size) + own
    }

    /// The blocks that end an archive.
    static var end: [UInt8] { [UInt8](repeating: 0, count: 2 * blockSize) }

    /// What fills the last block of an entry.
    static func padding(after size: Int64) -> [UInt8] {
        [UInt8](repeating: 0, count: Int(-size & Int64(blockSize - 1)))
    }

    /// One record of an extended heading, which begins with its own length.
    private static func record(_ key: String, _ value: String) -> [UInt8] {
        let rest = Array(" \(key)=\(value)\n".utf8)
        var length = rest.count + 1
        while String(length).utf8.count + rest.count != length {
            length = String(length).utf8.count + rest.count
        }
        return Array(String(length).utf8) + rest
    }

    private static func block(_ path: String, kind: Unicode.Scalar, size: Int64, mode: UInt32) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: blockSize)
        func put(_ text: some Sequence<UInt8>, at place: Int) {
            for (index, byte) in text.enumerated() { block[place + index] = byte }
        }
        put(path.utf8.prefix(longestName), at: 0)
        put(octal(Int64(mode), digits: 7), at: 100)
        put(octal(0, digits: 7), at: 108)
        put(octal(0, digits: 7), at: 116)
        put(octal(size, digits: 11), at: 124)
        put(octal(0, digits: 11), at: 136)
        put([UInt8](repeating: 0x20, count: 8), at: 148)
        put(String(kind).utf8, at: 156)
        put("ustar".utf8, at: 257)
        put("00".utf8, at: 263)
        let sum = block.reduce(Int64(0)) { $0 + Int64($1) }
        put(octal(sum, digits: 6) + [0, 0x20], at: 148)
        return block
    }

    private static func octal(_ number: Int64, digits: Int) -> [UInt8] {
        let text = Array(String(number, radix: 8).utf8)
        return [UInt8](repeating: 0x30, count: max(0, digits - text.count)) + text
    }
}

extension TapeArchive {
    /// Writes what lies in a folder, in the order of its names; nothing for a folder that is not there.
    static func write(_ folder: String, to sink: ByteSink) throws(DeskError) {
        let packer = TapePacker(folder)
        while case let piece = try packer.next(), !piece.isEmpty { try sink.write(piece) }
        try sink.flush()
    }
}

/// Folders of our own, looked at and removed.
package enum FolderWalk {
    /// The names in a folder; none where there is no such folder.
    package static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Removes a folder with all that is in it.
    package static func remove(_ path: String) {
        for name in names(in: path) where unlink("\(path)/\(name)") != 0 { remove("\(path)/\(name)") }
        rmdir(path)
    }
}
