package import DeskModel
import DeskProcess
import DeskProse
import Glibc
import SystemPackage
import TOMLKit

/// What is true on this machine: `desk.toml`.
///
/// Of two files the user's own goes before the system's, key by key. Rules of the desk are not here but
/// in the database, where they are audited.
package struct Configuration: Equatable, Sendable {
    /// The database, an absolute path.
    package var database: String?
    /// The command that is given each mail on its standard input.
    package var mailer: [String]?
    /// The sender of mail: a mailbox.
    package var from: String?
    /// What links in mail start with.
    package var web: String?
    /// The command that is given each entry of the audit log on its standard input.
    package var hook: [String]?
    /// Where the desk is, if not on this machine or not one's own: `sudo:USER`, `ssh://…`.
    package var host: String?
    /// The command long answers are shown with; empty for none.
    package var pager: [String]?

    /// What words stand for, as command lines without `desk`.
    package private(set) var aliases: [String: [String]] = [:]

    /// The file that each key was taken from.
    package private(set) var files: [String: String] = [:]

    /// Settings that nobody made.
    package init() {}

    /// Where the system's file is.
    package static let systemFile = "/etc/desk.toml"
    private static let keys = ["database", "mailer", "from", "web", "pager", "host", "hook"]
    /// The only table there is.
    private static let aliasTable = "alias"

    /// Reads the files that are there.
    ///
    /// Throws `configuration` for what cannot be understood, naming file and key, and for a file that others may
    /// write or that is somebody else's, as it says which program gets the mail.
    package static func load(
        environment: [String: String], systemFile: String = systemFile
    ) throws(DeskError) -> Configuration {
        var configuration = Configuration()
        // The first file to name a key decides, so the user's comes first.
        if let folder = BaseFolders(environment: environment).configuration {
            try configuration.read("\(folder)/desk/desk.toml")
        }
        try configuration.read(systemFile)
        return configuration
    }

    private mutating func read(_ path: String) throws(DeskError) {
        // The parser is only woken for a file that is there.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return }
            throw DeskError(.configuration, .fileNotPermitted(path))
        }
        let file = ByteSource(FileDescriptor(rawValue: descriptor), name: path, closing: true)
        if let fault = Guard.fault(of: descriptor, path: path, owner: geteuid()) {
            throw DeskError(
                .configuration, .unguarded(fault.path, isForeign: fault.isForeign),
                hint: .guardIt(fault.path, isForeign: fault.isForeign))
        }
        let table: TOMLTable
        do {
            let text = try file.readText(limit: 1 << 16)
            if let line = Configuration.fatalLine(of: text) {
                throw DeskError(.configuration, .configurationMalformed(path, line: line))
            }
            table = try TOMLTable(string: text)
        } catch let error as DeskError {
            throw DeskError(.configuration, error.message)
        } catch let error as TOMLParseError {
            throw DeskError(.configuration, .configurationMalformed(path, line: error.source.begin.line))
        } catch {
            throw DeskError(.configuration, .configurationMalformed(path, line: 1))
        }
        try take(ConfigurationTable(path: path, table: table))
    }

    private mutating func take(_ table: ConfigurationTable) throws(DeskError) {
        for key in table.table.keys.sorted()
        where !Configuration.keys.contains(key) && key != Configuration.aliasTable {
            throw DeskError(
                .configuration, .configurationUnknownKey(table.path, key),
                hint: NearMatch.of(key, among: Configuration.keys).map(Prose.didYouMean)
                    ?? .knownKeys(Configuration.keys))
        }
        for (name, words) in try table.aliases(Configuration.aliasTable) where aliases[name] == nil {
            aliases[name] = words
        }
        let database = try table.string("database")
        if let database, database.utf8.first != UInt8(ascii: "/") {
            throw DeskError(.configuration, .configurationRelative(table.path, "database", database))
        }
        let mailer = try table.strings("mailer")
        if let mailer, mailer.isEmpty {
            throw DeskError(.configuration, .configurationType(table.path, "mailer", .configurationCommand))
        }
        let from = try table.string("from")
        let web = try table.string("web")
        let pager = try table.strings("pager")
        let hook = try table.strings("hook")
        if let hook, hook.isEmpty {
            throw DeskError(.configuration, .configurationType(table.path, "hook", .configurationCommand))
        }
        let host = try table.string("host")
        if let host, (try? Host(host)) == nil {
            throw DeskError(.configuration, .badHost(host), hint: .hostExamples)
        }
        settle("database", \.database, database, table.path)
        settle("mailer", \.mailer, mailer, table.path)
        settle("from", \.from, from, table.path)
        settle("web", \.web, web, table.path)
        settle("pager", \.pager, pager, table.path)
        settle("hook", \.hook, hook, table.path)
        settle("host", \.host, host, table.path)
    }

    /// Takes a value where no file before had one.
    private mutating func settle<Value>(
        _ key: String, _ setting: WritableKeyPath<Configuration, Value?>, _ value: Value?, _ path: String
    ) {
        guard self[keyPath: setting] == nil, let value else { return }
        self[keyPath: setting] = value
        files[key] = path
    }
}

/// The typed values of one file.
private struct ConfigurationTable {
    let path: String
    let table: TOMLTable

    func string(_ key: String) throws(DeskError) -> String? {
        guard let value = table[key] else { return nil }
        guard let text = value.string, !text.isEmpty else {
            throw DeskError(.configuration, .configurationType(path, key, .configurationText))
        }
        return text
    }

    /// Each word with what it stands for: a text, split at spaces as a shell does, or a list of texts.
    func aliases(_ key: String) throws(DeskError) -> [String: [String]] {
        guard let value = table[key] else { return [:] }
        guard let inner = value.table else {
            throw DeskError(.configuration, .configurationType(path, key, .configurationTable))
        }
        let names = ConfigurationTable(path: path, table: inner)
        var found: [String: [String]] = [:]
        for name in inner.keys.sorted() {
            let words =
                inner[name]?.string.flatMap(Configuration.words) ?? (try? names.strings(name)) ?? []
            guard (try? Text.word(name, .view)) != nil, !words.isEmpty else {
                throw DeskError(
                    .configuration, .configurationType(path, "\(key).\(name)", .configurationAlias))
            }
            found[name] = words
        }
        return found
    }

    func strings(_ key: String) throws(DeskError) -> [String]? {
        guard let value = table[key] else { return nil }
        let texts = value.array?.map(\.string)
        guard let texts, texts.allSatisfy({ $0?.isEmpty == false }) else {
            throw DeskError(.configuration, .configurationType(path, key, .configurationCommand))
        }
        return texts.compactMap { $0 }
    }
}

extension Configuration {
    /// The words of a command line, with `'…'` and `"…"` around what has spaces; nil where a quote is left open.
    package static func words(_ line: String) -> [String]? {
        var words: [[UInt8]] = []
        var word: [UInt8]?
        var quote: UInt8?
        for byte in line.utf8 {
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                if quote == byte {
                    quote = nil
                } else if quote == nil {
                    quote = byte
                    word = word ?? []
                } else {
                    word?.append(byte)
                }
            case 0x20 where quote == nil, 0x09 where quote == nil:
                if let done = word { words.append(done) }
                word = nil
            default: word = (word ?? []) + [byte]
            }
        }
        guard quote == nil else { return nil }
        if let word { words.append(word) }
        return words.map { String(decoding: $0, as: UTF8.self) }
    }
}
