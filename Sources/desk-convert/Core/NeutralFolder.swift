import Crypto
import DeskCLI
import DeskModel
import DeskProse
import Glibc
import SystemPackage

/// The folder that is made: under a name of its own until it is whole.
final class NeutralFolder {
    private let path: String
    private let passing: String
    private var files: [MovingFile: LineSink] = [:]
    private var written: Set<String> = []

    /// Begins it. Throws `.cannotCreate` where something is there already.
    init(_ path: String) throws(DeskError) {
        var path = path
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        self.path = path
        passing = path + ".new-\(getpid())"
        var facts = stat()
        guard lstat(path, &facts) != 0 else { throw DeskError(.cannotCreate, .fileExists(path)) }
        for folder in [passing, passing + "/" + MovingFile.attachments] where mkdir(folder, 0o700) != 0 {
            let cause = DeskError.system(errno, path: path)
            throw DeskError(.cannotCreate, cause.message, hint: cause.hint)
        }
    }

    /// Adds a line to a file, once it is found to be valid.
    ///
    /// Throws `.invalid` where it is not.
    func add(_ file: MovingFile, _ line: JSON) throws(DeskError) {
        let line = NeutralFolder.withoutNulls(line)
        try check(file, line)
        var bytes: [UInt8] = []
        line.write(to: &bytes)
        guard bytes.count <= MovingFile.longestLine else {
            throw DeskError(.invalid, .lineTooLong(limit: MovingFile.longestLine))
        }
        bytes.append(0x0A)
        let sink = if let open = files[file] { open } else { try LineSink(passing + "/" + file.name) }
        files[file] = sink
        try sink.add(bytes)
    }

    private static func withoutNulls(_ line: JSON) -> JSON {
        guard case .object(let members) = line else { return line }
        return .object(members.filter { $0.value != .null })
    }

    private func check(_ file: MovingFile, _ line: JSON) throws(DeskError) {
        var reader = try MovingReader(line, ignoresUnknown: false)
        switch file {
        case .organisations: _ = try MovedOrganisation(&reader)
        case .accounts: _ = try MovedAccount(&reader)
        case .consultants: _ = try MovedConsultant(&reader)
        case .topics: _ = try MovedSetting(topic: &reader)
        case .tickets: _ = try MovedTicket(&reader)
        case .calendar, .prices, .rules, .views, .texts: break
        }
        try reader.finish()
    }

    /// Adds bytes to the attachments and returns their name there.
    func attach(_ bytes: [UInt8]) throws(DeskError) -> (sha256: String, size: Int64) {
        let name = NeutralFolder.hex(SHA256.hash(data: bytes))
        guard written.insert(name).inserted else { return (name, Int64(bytes.count)) }
        let sink = try LineSink(passing + "/" + MovingFile.attachments + "/" + name)
        try sink.add(bytes)
        try sink.finish()
        return (name, Int64(bytes.count))
    }

    /// The same for a file.
    func attach(file source: ByteSource) throws(DeskError) -> (sha256: String, size: Int64) {
        let new = passing + "/" + MovingFile.attachments + "/new"
        let sink = try LineSink(new)
        var hasher = SHA256()
        var size: Int64 = 0
        while case let piece = try source.next(), !piece.isEmpty {
            hasher.update(data: piece)
            size += Int64(piece.count)
            try sink.add(piece)
        }
        try sink.finish()
        let name = NeutralFolder.hex(hasher.finalize())
        written.insert(name)
        guard rename(new, passing + "/" + MovingFile.attachments + "/" + name) == 0 else {
            throw DeskError.system(errno, path: new)
        }
        return (name, size)
    }

    /// The SHA-256 of some bytes.
    func digest(_ bytes: [UInt8]) -> String { NeutralFolder.hex(SHA256.hash(data: bytes)) }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// How many lines each file has, and how many attachments there are.
    var counts: [(String, Int)] {
        MovingFile.allCases.map { ($0.rawValue, files[$0]?.count ?? 0) } + [
            (MovingFile.attachments, written.count)
        ]
    }

    /// Closes all files, and gives the folder its name.
    func finish(source: String) throws(DeskError) {
        for sink in files.values { try sink.finish() }
        let heading: JSON = ["format": .integer(MovingFile.format), "source": .string(source)]
        let sink = try LineSink(passing + "/" + MovingFile.heading)
        try sink.add(Array((heading.text + "\n").utf8))
        try sink.finish()
        guard rename(passing, path) == 0 else {
            let cause = errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR ? EEXIST : errno
            throw DeskError.system(cause, path: path)
        }
    }

    /// Leaves nothing behind.
    func remove() { FolderWalk.remove(passing) }
}

/// A new file that is written piece by piece.
private final class LineSink {
    private let descriptor: Int32
    private let sink: ByteSink
    private let path: String
    private(set) var count = 0

    init(_ path: String) throws(DeskError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DeskError.system(errno, path: path) }
        sink = ByteSink(FileDescriptor(rawValue: descriptor), name: path)
    }

    deinit { close(descriptor) }

    func add(_ bytes: [UInt8]) throws(DeskError) {
        try sink.write(bytes)
        count += 1
    }

    func finish() throws(DeskError) { try sink.flush() }
}
