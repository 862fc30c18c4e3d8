import DeskModel
import DeskProse
import Glibc
import SystemPackage

/// A tape archive that arrives in pieces, unpacked into an empty folder.
///
/// Whoever sends it says what the files are called, and gets no further than that: plain files (0600) in folders
/// (0700) below the one that is held, none of them there before, no links, no dots, no way up.
final class TapeReader {
    private let folder: Int32
    private let path: String
    private var buffer: [UInt8] = []
    private var entry: TapeArchive.Entry?
    /// The descriptor of the file that is being written; -1 where none is.
    private var file: Int32 = -1
    private var left: Int64 = 0
    private var padding = 0
    private var extended: [UInt8]?
    private var isOver = false
    /// The deepest that a file may lie.
    private static let deepest = 8

    /// Makes the folder (0700); one that is there must be empty.
    ///
    /// Throws `.cannotCreate` where it cannot be made.
    init(_ path: String) throws(DeskError) {
        self.path = path
        if mkdir(path, 0o700) != 0 {
            let cause = DeskError(failure: Errno(rawValue: errno), at: path)
            guard errno == EEXIST else { throw DeskError(.cannotCreate, cause.message, hint: cause.hint) }
        }
        folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0, FolderWalk.names(in: path).isEmpty else {
            throw DeskError(.cannotCreate, .folderNotEmpty(path))
        }
    }

    deinit {
        if file >= 0 { close(file) }
        if folder >= 0 { close(folder) }
    }

    /// Takes the next bytes. Throws `.invalid` for what is no archive of ours.
    func take(_ bytes: [UInt8]) throws(DeskError) {
        buffer += bytes
        var place = 0
        while try step(&place) {}
        buffer.removeFirst(place)
    }

    /// Throws `.invalid` where the archive has not come to its end.
    func finish() throws(DeskError) {
        guard isOver else { throw broken() }
        guard fsync(folder) == 0 else { throw DeskError(failure: Errno(rawValue: errno), at: path) }
    }

    /// Takes one piece from where `place` is; false where there is not enough.
    private func step(_ place: inout Int) throws(DeskError) -> Bool {
        let rest = buffer[place...]
        if left > 0 {
            guard !rest.isEmpty else { return false }
            let piece = rest.prefix(Int(min(left, Int64(rest.count))))
            if extended != nil { extended? += piece } else { try write(Array(piece)) }
            left -= Int64(piece.count)
            place += piece.count
            if left == 0 { try endFile() }
            return true
        }
        guard rest.count >= padding else { return false }
        if padding > 0 {
            place += padding
            padding = 0
            return true
        }
        guard rest.count >= TapeArchive.blockSize, !isOver else {
            if isOver { place = buffer.count }
            return false
        }
        let block = Array(rest.prefix(TapeArchive.blockSize))
        place += TapeArchive.blockSize
        try begin(block)
        return true
    }

    private func begin(_ block: [UInt8]) throws(DeskError) {
        guard block.contains(where: { $0 != 0 }) else {
            isOver = true
            return
        }
        let spaces = block.enumerated().reduce(Int64(0)) {
            $0 + Int64((148..<156).contains($1.offset) ? 0x20 : $1.element)
        }
        guard let sum = octal(block[148..<156]), sum == spaces, let size = octal(block[124..<136]) else {
            throw broken()
        }
        padding = Int(-size & Int64(TapeArchive.blockSize - 1))
        if block[156] == UInt8(ascii: "x") {
            guard size <= 1 << 16, extended == nil else { throw broken() }
            extended = []
            left = size
            return
        }
        let known = try records(extended ?? [])
        extended = nil
        let name = known["path"] ?? String(decoding: block[..<100].prefix { $0 != 0 }, as: UTF8.self)
        let whole = known["size"].flatMap { Int64($0) } ?? size
        guard whole >= 0 else { throw broken() }
        padding = Int(-whole & Int64(TapeArchive.blockSize - 1))
        switch block[156] {
        case UInt8(ascii: "5") where name == "./" || name == ".": break
        case UInt8(ascii: "5"): close(try descend(parts(of: name)[...], making: true))
        case UInt8(ascii: "0"), 0:
            let parts = try parts(of: name)
            let parent = try descend(parts.dropLast(), making: false)
            defer { close(parent) }
            file = openat(
                parent, parts[parts.count - 1], O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            guard file >= 0 else {
                throw DeskError(.cannotCreate, .cannotWriteFile(name, Errno(rawValue: errno).description))
            }
            left = whole
            if left == 0 { try endFile() }
        default: throw broken()
        }
    }

    private func write(_ piece: [UInt8]) throws(DeskError) {
        guard let failure = piece.withUnsafeBytes({ ByteSink.write($0, to: file) }) else { return }
        throw DeskError(.inputOutput, .cannotWriteFile(path, failure.description))
    }

    private func endFile() throws(DeskError) {
        guard file >= 0 else { return }
        defer { file = -1 }
        guard fsync(file) == 0, close(file) == 0 else {
            throw DeskError(.inputOutput, .cannotWriteFile(path, Errno(rawValue: errno).description))
        }
    }

    /// The names on the way to an entry.
    private func parts(of name: String) throws(DeskError) -> [String] {
        let bytes = Array(name.utf8)
        var trimmed = bytes.last == UInt8(ascii: "/") ? bytes.dropLast() : bytes[...]
        // What `tar -c .` puts before each name.
        if trimmed.starts(with: "./".utf8) { trimmed = trimmed.dropFirst(2) }
        let parts = trimmed.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard !parts.isEmpty, parts.count <= TapeReader.deepest,
            parts.allSatisfy({
                !$0.isEmpty && $0.count <= 255 && $0.first != UInt8(ascii: ".") && !$0.contains(0)
            })
        else { throw broken() }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Opens a folder below ours, and follows no link on the way; the last one is new where it is to be made.
    private func descend(_ parts: ArraySlice<String>, making: Bool) throws(DeskError) -> Int32 {
        var current = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for (index, part) in parts.enumerated() {
            let isMade = making && index == parts.count - 1 && mkdirat(current, part, 0o700) != 0
            let next = isMade ? -1 : openat(current, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            close(current)
            guard next >= 0 else {
                throw DeskError(.cannotCreate, .cannotWriteFile(part, Errno(rawValue: errno).description))
            }
            current = next
        }
        return current
    }

    /// The records of an extended heading: `LENGTH KEY=VALUE`, one a line.
    private func records(_ bytes: [UInt8]) throws(DeskError) -> [String: String] {
        var known: [String: String] = [:]
        var rest = bytes[...]
        while !rest.isEmpty {
            let digits = rest.prefix { (0x30...0x39).contains($0) }
            guard let count = Int(String(decoding: digits, as: UTF8.self)), count > digits.count + 2,
                count <= rest.count
            else { throw broken() }
            let record = rest.prefix(count).dropFirst(digits.count + 1).dropLast()
            guard let sign = record.firstIndex(of: UInt8(ascii: "=")) else { throw broken() }
            known[String(decoding: record[..<sign], as: UTF8.self)] = String(
                decoding: record[(sign + 1)...], as: UTF8.self)
            rest = rest.dropFirst(count)
        }
        return known
    }

    private func octal(_ bytes: ArraySlice<UInt8>) -> Int64? {
        let digits = bytes.drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
        return Int64(String(decoding: digits, as: UTF8.self), radix: 8)
    }

    private func broken() -> DeskError { DeskError(.invalid, .archiveBroken(path)) }
}
