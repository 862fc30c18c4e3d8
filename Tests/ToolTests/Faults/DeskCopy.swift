import DeskModel
import DeskStore
import DeskTesting
import Foundation

/// A copy of the prepared desk that one run of one verb works on.
struct DeskCopy {
    private let home: TestFolder
    private let tokens: [String: String]
    /// Everything a run may touch: the desk in `desk/`, its configuration, and what it writes in `out/`.
    var folder: String { home.path }
    var database: String { folder + "/desk/desk.db" }
    /// Where strace writes.
    var trace: String { folder + "/trace" }

    init() async throws {
        let original = try await PreparedDesk.get()
        home = try TestFolder()
        tokens = original.tokens
        try await BuiltTool.shell(
            """
            cp -a '\(original.fixture.desk.folder)' desk && mkdir -m 700 out config config/desk &&
            chmod 750 desk/attachments && printf '%s\\n' 'mailer = ["/bin/sh", "-c", "cat >/dev/null"]' \
                'from = "podpora@desk.example"' >config/desk/desk.toml && chmod 600 config/desk/desk.toml
            """, in: home.path)
    }

    /// Runs the scenario, under strace with these words where there are any.
    func run(_ scenario: Scenario, strace words: String? = nil) async throws -> Answer {
        let input = tokens.reduce(scenario.input) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
        try Data(input.utf8).write(to: URL(filePath: folder + "/stdin"))
        var environment = ["DESK_DB": database, "HOME": folder]
        if scenario.hasMailer { environment["XDG_CONFIG_HOME"] = folder + "/config" }
        let tracer = words.map { "strace -o '\(trace)' \($0) -- " } ?? ""
        return try await BuiltTool.shell(
            "exec \(tracer)desk \(scenario.line) <stdin", environment, in: folder)
    }

    /// What a fresh process says of the desk: its status is 0 where nothing is damaged.
    func check() async throws -> Answer {
        try await BuiltTool.shell("exec desk check", ["DESK_DB": database, "HOME": folder], in: folder)
    }

    /// The paths of all files, with what is drawn at random left out.
    func files() throws -> Set<String> {
        Set(
            try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0 != "trace" }.map {
                $0.replacing(/before-restore-[^\/]+/, with: "before-restore")
            })
    }

    /// What was written outside the desk, by name and size.
    func output() throws -> [String: Int] {
        var sizes: [String: Int] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder + "/out") {
            let facts = try FileManager.default.attributesOfItem(atPath: "\(folder)/out/\(name)")
            guard facts[.type] as? FileAttributeType == .typeRegular else { continue }
            sizes[name] = facts[.size] as? Int
        }
        return sizes
    }

    /// Everything the desk knows.
    func state() throws -> DeskState { try DeskState(of: database) }
}

/// Everything a desk knows, row by row, with times and what is drawn at random left out.
struct DeskState: Equatable, CustomStringConvertible {
    private var tables: [String: [String]] = [:]
    /// Attachments whose bytes are not there, or are not what they were.
    private(set) var brokenFiles: [String] = []
    /// Entries of the audit log.
    var entries: Int { tables["audit", default: []].count }

    var description: String { "a desk of \(entries) audit entries" }

    init(of database: String) throws {
        let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
        let store = try Store.open(database, now: now)
        defer { try? store.close() }
        // What is counted by the time of day is held against the tickets by desk check.
        for table in Store.exportedTables where !["dayTotal", "quarterTotal"].contains(table) {
            try store.export(table, at: now) { line in
                tables[table, default: []].append(DeskState.lasting(line))
            }
        }
        let needed = try store.read(at: now) { try $0.neededFiles() }
        guard !needed.isEmpty else { return }
        let folder = try AttachmentFolder(beside: store, creating: false)
        for file in needed
        where try !folder.has(file.sha256, size: file.size)
            || !folder.open(file.sha256).verified()
        {
            brokenFiles.append(file.sha256)
        }
    }

    /// What differs between two states, for a message.
    func difference(from other: DeskState) -> String {
        var lines: [String] = []
        for table in Set(tables.keys).union(other.tables.keys).sorted() {
            let (mine, theirs) = (tables[table, default: []], other.tables[table, default: []])
            lines += mine.filter { !theirs.contains($0) }.map { "+ \(table) \($0)" }
            lines += theirs.filter { !mine.contains($0) }.map { "- \(table) \($0)" }
        }
        return lines.prefix(12).joined(separator: "\n")
    }

    /// A row without times, and without what is drawn at random: salts, hashes and Message-IDs.
    private static func lasting(_ row: UnsafeRawBufferPointer) -> String {
        var kept: [UInt8] = []
        var rest = Array(row)[...]
        while let byte = rest.first {
            let run = rest.prefix { isHex($0) }
            switch run.count {
            case 0:
                kept.append(byte)
                rest.removeFirst()
                if rest.starts(with: messageID) { rest = rest.drop { $0 != UInt8(ascii: ",") } }
                continue
            case 10 where run.allSatisfy(isDigit): kept += Array("time".utf8)
            case 4 where run.allSatisfy(isDigit) && isTime(rest): rest = rest.dropFirst(19)
            case 32...: kept += Array("bytes".utf8)
            default: kept += run
            }
            rest = rest[max(run.endIndex, rest.startIndex)...]
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static let messageID = Array("messageId\"".utf8)

    /// Whether `2026-12-01T09:00:00Z` or the like stands here.
    private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
        zip(text, "0000-00-00T00:00:00Z".utf8).allSatisfy { isDigit($0) ? isDigit($1) : $0 == $1 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isHex(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte) }
}
