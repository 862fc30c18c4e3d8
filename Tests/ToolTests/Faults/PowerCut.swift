import DeskTesting
import Foundation

/// What a run did to files, call by call, and what a disk may hold of it once the power is gone.
///
/// The model is that of a journalling file system: names are made, moved and removed in order, and a sync of
/// anything puts all names so far on disk; bytes of a file are on disk once the file has been synced, and until
/// then any of its writes may be there or not, in any order, or in part.
struct PowerCut {
    /// One file, whatever it is called.
    private struct File {
        var synced: Data
        /// Writes and cuts since the last sync.
        var pending: [Change] = []
    }

    private enum Change {
        case write(at: Int, Data)
        case length(Int)

        func apply(to data: inout Data, torn: Bool = false) {
            switch self {
            case .length(let length):
                data = data.prefix(length) + Data(count: max(0, length - data.count))
            case .write(let offset, let bytes):
                let bytes = torn ? bytes.prefix(bytes.count / 1024 * 512) : bytes
                if data.count < offset { data += Data(count: offset - data.count) }
                let end = min(data.count, offset + bytes.count)
                data.replaceSubrange(offset..<max(offset, end), with: bytes)
            }
        }
    }

    private var files: [File] = []
    private var names: [String: Int] = [:]
    private var folders: Set<String> = []
    /// The names before each change since the last sync, the oldest first.
    private var earlier: [(names: [String: Int], folders: Set<String>)] = []
    private var offsets: [Int: Int] = [:]
    private let folder: String

    /// What lies in a folder, all of it on disk.
    init(_ folder: String) throws {
        self.folder = folder
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
            if isFolder.boolValue {
                folders.insert(path)
            } else {
                names[path] = files.count
                files.append(File(synced: try Data(contentsOf: URL(filePath: "\(folder)/\(path)"))))
            }
        }
    }

    /// The words that have strace write down all that is needed.
    static let recording =
        "-y -xx -s 33554432 -e trace="
        + [
            "open", "openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "unlinkat",
            "rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir", "link", "linkat", "lseek",
        ].map { "?" + $0 }.joined(separator: ",")

    /// Takes one line of a recorded run; tells whether it changed anything.
    mutating func take(_ line: Substring) -> Bool {
        guard let start = line.firstIndex(of: "("), let end = line.range(of: ") = ", options: .backwards),
            let result = Int(line[end.upperBound...].prefix { $0.isNumber || $0 == "-" }), result >= 0
        else { return false }
        let name = line[..<start]
        let call = line[line.index(after: start)..<end.lowerBound]
        let texts = call.matches(of: /"((?:\\x[0-9a-f]{2})*)"/).map { Self.bytes($0.output.1) }
        let places = call.matches(of: /(AT_FDCWD|[0-9]+)<([^>]*)>/).map {
            (Int($0.output.1) ?? -1, String(decoding: Self.bytes($0.output.2), as: UTF8.self))
        }
        func path(_ index: Int) -> String? {
            guard texts.indices.contains(index) else { return nil }
            let text = String(decoding: texts[index], as: UTF8.self)
            let base = places.indices.contains(index) ? places[index].1 : places.first?.1 ?? folder
            return relative(text.hasPrefix("/") ? text : "\(base)/\(text)")
        }
        let numbers = call.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        switch name {
        case "open", "openat":
            let opened = line[end.upperBound...].prefix { $0.isNumber }
            offsets[Int(opened) ?? -1] = 0
            guard let path = path(0), line.contains("O_CREAT") || line.contains("O_TRUNC") else {
                return false
            }
            if names[path] == nil {
                remember()
                names[path] = files.count
                files.append(File(synced: Data()))
            } else if line.contains("O_TRUNC"), let file = names[path] {
                files[file].pending.append(.length(0))
            }
        case "lseek":
            if let place = places.first { offsets[place.0] = result }
            return false
        case "write", "pwrite64":
            guard let place = places.first, let path = relative(place.1), let file = names[path] else {
                return false
            }
            let offset = name == "write" ? offsets[place.0, default: 0] : Int(numbers.last ?? "") ?? 0
            if name == "write" { offsets[place.0] = offset + result }
            files[file].pending.append(.write(at: offset, Data(texts[0].prefix(result))))
        case "ftruncate":
            guard let place = places.first, let path = relative(place.1), let file = names[path] else {
                return false
            }
            files[file].pending.append(.length(Int(numbers.last ?? "") ?? 0))
        case "fsync", "fdatasync":
            guard let place = places.first, let path = relative(place.1) else { return false }
            earlier = []
            if let file = names[path] {
                for change in files[file].pending { change.apply(to: &files[file].synced) }
                files[file].pending = []
            }
        case "unlink", "unlinkat", "rmdir":
            guard let path = path(0) else { return false }
            remember()
            names[path] = nil
            folders.remove(path)
        case "mkdir", "mkdirat":
            guard let path = path(0) else { return false }
            remember()
            folders.insert(path)
        case "link", "linkat":
            guard let from = path(0), let to = path(1) else { return false }
            remember()
            names[to] = names[from]
        default:
            guard let from = path(0), let to = path(1) else { return false }
            remember()
            let both = (names[from], names[to])
            names[to] = both.0
            names[from] = call.contains("RENAME_EXCHANGE") ? both.1 : nil
        }
        return true
    }

    /// Writes what the disk may hold now into a folder.
    func write(to target: String, _ dice: inout Dice) throws {
        let states = earlier + [(names, folders)]
        let state = states.randomElement(using: &dice) ?? (names, folders)
        // Nothing of what was not synced, all of it, or some.
        let kind = Int.random(in: 0...3, using: &dice)
        let manager = FileManager.default
        for path in try manager.contentsOfDirectory(atPath: target) {
            try manager.removeItem(atPath: "\(target)/\(path)")
        }
        for path in state.1.sorted() {
            try manager.createDirectory(
                atPath: "\(target)/\(path)", withIntermediateDirectories: true,
                attributes: [.posixPermissions: path.hasSuffix("attachments") ? 0o750 : 0o700])
        }
        for (path, index) in state.0 {
            var data = files[index].synced
            for change in files[index].pending {
                switch kind {
                case 0: continue
                case 1: change.apply(to: &data)
                default:
                    if Bool.random(using: &dice) { change.apply(to: &data, torn: kind == 3) }
                }
            }
            try data.write(to: URL(filePath: "\(target)/\(path)"))
            try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: "\(target)/\(path)")
        }
    }

    private mutating func remember() { earlier.append((names, folders)) }

    private func relative(_ path: String) -> String? {
        let standard = URL(filePath: path).standardizedFileURL.path
        guard standard.hasPrefix(folder + "/") else { return nil }
        return String(standard.dropFirst(folder.count + 1))
    }

    /// The bytes that `\x41\x42` stands for.
    private static func bytes(_ text: Substring) -> [UInt8] {
        var bytes: [UInt8] = []
        var digits = text.utf8.makeIterator()
        func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x57 }
        while digits.next() != nil, digits.next() != nil, let high = digits.next(), let low = digits.next() {
            bytes.append(value(high) << 4 | value(low))
        }
        return bytes
    }
}
