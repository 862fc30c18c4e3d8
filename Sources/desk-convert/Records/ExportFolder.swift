import DeskCLI
import DeskModel
import DeskProse
import Glibc
import SystemPackage

/// The files of an export, in the order in which people would count them: page-2 comes before page-10.
final class ExportFolder {
    private let root: String
    /// The files that hold records, below the root.
    let files: [String]
    /// Other files by the number they are named by, or that their folder is: attachments.
    private var numbered: [String: String] = [:]
    private var open: [Int: Int32] = [:]

    /// The longest record: an attachment of 64 MiB in Base64.
    static let longest = 96 << 20

    /// Reads a folder with all that is in it, or one file.
    ///
    /// Throws `.missing` where there is nothing.
    init(_ path: String, endings: [String]) throws(DeskError) {
        let all: [String]
        (root, all) = try ExportFolder.walk(path)
        guard !root.isEmpty else {
            files = all
            return
        }
        func isRecords(_ name: String) -> Bool {
            // Attachments may be JSON themselves.
            let isAttached = name.split(separator: "/").dropLast().contains { $0 == "attachments" }
            return !isAttached && endings.contains { name.lowercased().hasSuffix($0) }
        }
        files = all.filter(isRecords).sorted(by: ExportFolder.isBefore)
        for name in all where !isRecords(name) { note(name) }
        guard !files.isEmpty else { throw DeskError(.missing, .convertNothing(path, endings)) }
    }

    /// The messages of a mailbox: those of a Maildir with its folders, else all files.
    ///
    /// Throws `.missing` where there is nothing.
    init(mailbox path: String) throws(DeskError) {
        let all: [String]
        (root, all) = try ExportFolder.walk(path, withHidden: true)
        guard !root.isEmpty else {
            files = all
            return
        }
        let parts = all.map { ($0, $0.split(separator: "/").dropLast().last.map(String.init) ?? "") }
        let letters = parts.filter { $0.1 == "cur" || $0.1 == "new" }.map(\.0)
        files = (letters.isEmpty ? all.filter { $0.utf8.first != UInt8(ascii: ".") } : letters)
            .sorted(by: ExportFolder.isBefore)
        guard !files.isEmpty else { throw DeskError(.missing, .convertNothing(path, ["mbox", "Maildir"])) }
    }

    deinit { for descriptor in open.values { close(descriptor) } }

    /// A folder with a trailing slash and all files in it; for a file, no folder and the file itself.
    private static func walk(
        _ path: String, withHidden: Bool = false
    ) throws(DeskError) -> (root: String, files: [String]) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { throw DeskError.system(errno, path: path) }
        guard facts.st_mode & S_IFMT == S_IFDIR else { return ("", [path]) }
        let root = path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
        var all: [String] = []
        walk(root, "", 0, &all, withHidden: withHidden)
        return (root, all)
    }

    private static func walk(
        _ root: String, _ below: String, _ depth: Int, _ found: inout [String], withHidden: Bool = false
    ) {
        for name in FolderWalk.names(in: root + below)
        where withHidden || name.utf8.first != UInt8(ascii: ".") {
            var facts = stat()
            guard stat(root + below + name, &facts) == 0 else { continue }
            if facts.st_mode & S_IFMT == S_IFDIR {
                if depth < 12 { walk(root, below + name + "/", depth + 1, &found, withHidden: withHidden) }
            } else if facts.st_mode & S_IFMT == S_IFREG {
                found.append(below + name)
            }
        }
    }

    /// As people count: runs of digits by their value.
    static func isBefore(_ one: String, _ two: String) -> Bool {
        var (left, right) = (Array(one.utf8)[...], Array(two.utf8)[...])
        func number(_ bytes: inout ArraySlice<UInt8>) -> [UInt8]? {
            let digits = bytes.prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return nil }
            bytes = bytes.dropFirst(digits.count)
            return Array(digits.drop { $0 == 0x30 })
        }
        while let first = left.first, let second = right.first {
            let (a, b) = (number(&left), number(&right))
            if let a, let b {
                if a.count != b.count { return a.count < b.count }
                if a != b { return a.lexicographicallyPrecedes(b) }
                continue
            }
            if first != second { return first < second }
            if a == nil { left.removeFirst() }
            if b == nil { right.removeFirst() }
        }
        return left.count != right.count ? left.count < right.count : one < two
    }

    private func note(_ path: String) {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last else { return }
        let digits = name.prefix { $0.isNumber }
        let next = name.dropFirst(digits.count).first
        if !digits.isEmpty, next == nil || "-_. ".contains(next ?? " ") { numbered[String(digits)] = path }
        if parts.count > 1, parts[parts.count - 2].allSatisfy(\.isNumber) {
            numbered["folder " + parts[parts.count - 2]] = path
        }
        numbered["name " + name] = path
    }

    /// The bytes of an attachment that is named by its number, or lies in a folder of that number; nothing where
    /// there is none.
    func attachment(_ id: String) throws(DeskError) -> ByteSource? {
        guard let path = numbered[id] ?? numbered["folder " + id] ?? numbered["name " + id] else {
            return nil
        }
        return try ByteSource(path: root + path)
    }

    /// The first number in the name of a file, else in that of its folder: what a page without ids is about.
    func number(in file: Int) -> String? {
        for part in files[file].split(separator: "/").suffix(2).reversed() {
            let digits = part.utf8.drop { !(0x30...0x39).contains($0) }.prefix { (0x30...0x39).contains($0) }
            if !digits.isEmpty { return String(digits) }
        }
        return nil
    }

    /// The path of a record's file.
    func path(_ index: Int) -> String { root + files[index] }

    /// The bytes of a file from an offset on.
    func source(at place: Place) throws(DeskError) -> ByteSource {
        let path = path(place.file)
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0, lseek(descriptor, off_t(place.offset), SEEK_SET) >= 0 else {
            throw DeskError.system(errno, path: path)
        }
        return ByteSource(FileDescriptor(rawValue: descriptor), name: path, closing: true)
    }

    /// Hands over each record of all files.
    func each(
        in containers: Set<String>, byLine: (String) throws -> Bool = { _ in false }, _ losses: Losses,
        _ body: (Place, Origin, String?, JSON) throws -> Void
    ) throws {
        for (index, name) in files.enumerated() {
            let source = try ByteSource(path: path(index))
            var scanner = RecordScanner(byLine: try byLine(path(index))) { try source.next() }
            try scanner.each(in: containers) { found in
                let place = Place(file: index, offset: found.offset)
                let origin = Origin(file: name, line: found.line)
                do {
                    try body(place, origin, found.container, try record(at: place, firstLine: found.line))
                } catch let error as DeskError where error.kind == .invalid {
                    losses.fault(origin, error.message)
                }
            } broken: { line, reason in
                losses.fault(Origin(file: name, line: line), reason)
            }
        }
    }

    /// A record again.
    func record(at place: Place, firstLine: Int = 1) throws -> JSON {
        let descriptor = try descriptor(place.file)
        var (offset, size) = (place.offset, 1 << 12)
        // Most records are short, and some are very long.
        var scanner = RecordScanner(offset: offset) {
            let piece = try self.read(descriptor, at: offset, size, place.file)
            offset += piece.count
            size = min(size * 4, 1 << 20)
            return piece
        }
        do {
            return try LenientJSON.parse(try scanner.take(limit: ExportFolder.longest), firstLine: firstLine)
        } catch let error as RecordScanner.Broken {
            throw DeskError(.invalid, error.reason)
        }
    }

    private func read(_ descriptor: Int32, at offset: Int, _ size: Int, _ file: Int) throws -> [UInt8] {
        var failure: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var got = -1
            repeat {
                got = pread(descriptor, buffer.baseAddress, size, off_t(offset))
            } while got < 0 && errno == EINTR
            failure = got < 0 ? errno : 0
            count = max(0, got)
        }
        guard failure == 0 else { throw DeskError.system(failure, path: files[file]) }
        return piece
    }

    /// Where a record is, for messages about it.
    func origin(of place: Place) -> Origin {
        var line = 1
        if let source = try? ByteSource(path: path(place.file)) {
            var left = place.offset
            while left > 0, let piece = try? source.next(), !piece.isEmpty {
                line += piece.prefix(left).count { $0 == 0x0A }
                left -= piece.count
            }
        }
        return Origin(file: files[place.file], line: line)
    }

    private func descriptor(_ file: Int) throws(DeskError) -> Int32 {
        if let known = open[file] { return known }
        if open.count >= 64 {
            for descriptor in open.values { close(descriptor) }
            open = [:]
        }
        let descriptor = Glibc.open(path(file), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DeskError.system(errno, path: files[file]) }
        open[file] = descriptor
        return descriptor
    }
}
