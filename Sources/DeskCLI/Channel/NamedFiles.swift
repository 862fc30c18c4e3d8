import DeskModel

/// The files that a command line names, and what for: what a client opens when a desk asks, and nothing else.
///
/// A desk elsewhere is not trusted with the files here. It asks by a name, and that name has to stand on the
/// command line in the place of a file, or in the JSON or the form that the person gave.
package struct NamedFiles: Sendable {
    /// What is done with a file.
    package enum Use: Sendable, Equatable { case read, write, fill, pack }

    private let words: [String]
    private let verb: ArraySlice<String>
    private var named: [(name: String, use: Use)] = []
    /// The descriptors that are named.
    private var descriptors: [Int32] = []

    /// The options that name a file, with what is done with it; a folder is filled only where one is written.
    package static let options: [(names: [String], use: Use)] = [
        (["-F", "--file", "--attach", "--recover"], .read), (["-o", "--output", "--verdicts"], .write),
    ]
    /// The verbs whose arguments name files.
    package static let verbs: [(words: [String], use: Use)] = [
        (["account", "import"], .read), (["org", "import"], .read), (["ticket", "attach"], .read),
        (["ticket", "import"], .read),
        (["desk", "export"], .fill), (["desk", "import"], .pack),
    ]

    /// The files of a tool's command line.
    package init(tool: String, _ arguments: [String]) {
        words = arguments
        let line =
            (tool == "desk" && ["account", "org", "queue", "ticket"].contains(arguments.first) ? [] : [tool])
            + arguments
        verb = line.prefix { $0.utf8.first != UInt8(ascii: "-") }
        let positional = NamedFiles.verbs.first { verb.starts(with: $0.words) }?.use
        var current: Use?
        var endsFlags = false
        for word in arguments {
            if word == "--" {
                endsFlags = true
                current = nil
            } else if !endsFlags, word.utf8.first == UInt8(ascii: "-"), word != "-" {
                current = NamedFiles.options.first { $0.names.contains(word) }?.use
                for option in NamedFiles.options {
                    guard let name = option.names.first(where: { word.utf8.starts(with: "\($0)=".utf8) })
                    else { continue }
                    add(String(decoding: word.utf8.dropFirst(name.utf8.count + 1), as: UTF8.self), option.use)
                }
            } else if let use = current {
                // An option that takes several names takes them up to the next option.
                add(word, use)
            }
            if let positional, word.utf8.first != UInt8(ascii: "-") || endsFlags { add(word, positional) }
        }
        for (word, next) in zip(arguments, arguments.dropFirst()) where word == "--password-fd" {
            if let number = Int32(next) { descriptors.append(number) }
        }
        let start = "--password-fd="
        for word in arguments where word.utf8.starts(with: start.utf8) {
            if let number = Int32(String(decoding: word.utf8.dropFirst(start.utf8.count), as: UTF8.self)) {
                descriptors.append(number)
            }
        }
    }

    private mutating func add(_ name: String, _ use: Use) {
        guard !name.isEmpty, name != "-" else { return }
        named.append((name, use))
        if use == .write { named.append((name, .fill)) }
    }

    /// Whether a file may be opened for this.
    package func allow(_ name: String, _ use: Use) -> Bool {
        named.contains { $0.use == use && $0.name.utf8.elementsEqual(name.utf8) }
    }

    /// Whether a descriptor may be read.
    func allow(_ descriptor: Int32) -> Bool { descriptors.contains(descriptor) }

    /// Whether an attachment is to be saved, here where `place` is nil.
    func allowSaving(to place: String?) -> Bool {
        guard verb.starts(with: ["ticket", "attachment", "save"]) else { return false }
        return place.map { allow($0, .write) } ?? !named.contains { $0.use == .write }
    }

    /// Whether what is there may be replaced.
    var forces: Bool { words.contains("--force") }

    /// Whether the standard input is JSON that may name files.
    var readsJSON: Bool {
        verb.starts(with: ["ticket", "create"])
            && words.contains { $0 == "--input" || $0.utf8.starts(with: "--input=".utf8) }
    }

    /// The paths of attachments in JSON, as `ticket create --input` reads them.
    static func paths(in bytes: [UInt8]) -> [String] {
        if let one = try? JSON.parse(bytes) { return paths(in: one) }
        return bytes.split(separator: 0x0A).flatMap { line in
            // What is no JSON names nothing.
            (try? JSON.parse(Array(line))).map(paths) ?? []
        }
    }

    private static func paths(in value: JSON) -> [String] {
        guard case .object(let members) = value,
            case .array(let files)? = members.first(where: { $0.key == "attachments" })?.value
        else { return [] }
        return files.compactMap { file in
            guard case .object(let members) = file,
                case .string(let path)? = members.first(where: { $0.key == "path" })?.value
            else { return nil }
            return path
        }
    }
}
