import DeskCLI
import DeskModel

/// A command as it declares itself: what manual and completions are made of.
///
/// Read from the parser's own dump (`--experimental-dump-help`), so that no flag is written down twice.
struct CommandDescription: Sendable {
    /// The words that call it: `["org", "contract-email", "add"]`.
    let path: [String]
    /// What it does, in one sentence.
    let abstract: String
    /// A command line that can be typed; empty where there is none.
    let example: String
    let arguments: [ArgumentDescription]
    let subcommands: [CommandDescription]
    /// The verb that is meant where none is given.
    let standard: String?

    /// Reads what `--experimental-dump-help` printed.
    init(dump: [UInt8]) throws(DeskError) {
        self.init(try JSON.parse(dump).member("command"), below: [])
    }

    private init(_ json: JSON, below parents: [String]) {
        path = parents + [json.member("commandName").text ?? ""]
        abstract = json.member("abstract").text ?? ""
        example = json.member("discussion").text ?? ""
        standard = json.member("defaultSubcommand").text
        arguments = json.member("arguments").list.map(ArgumentDescription.init).filter(\.isShown)
        let path = path
        // `help` is the parser's own, and says nothing that `--help` does not.
        subcommands = json.member("subcommands").list
            .filter { $0.member("commandName").text != "help" && $0.member("shouldDisplay") != false }
            .map { CommandDescription($0, below: path) }
    }

    /// The command line that calls it, without its arguments.
    var name: String { path.joined(separator: " ") }

    /// All commands that do something: this one, or the leaves below it.
    var verbs: [CommandDescription] { subcommands.isEmpty ? [self] : subcommands.flatMap(\.verbs) }
}

/// A flag, option or positional argument as it is declared.
struct ArgumentDescription: Sendable, Equatable {
    enum Kind: String, Sendable { case positional, option, flag }
    /// What the shell may complete its value with by itself.
    enum Files: Sendable { case none, files, folders }

    let kind: Kind
    /// With their dashes, short ones first; none for positional arguments.
    let names: [String]
    /// What stands for the value in usage texts.
    let valueName: String
    let isOptional: Bool
    let isRepeating: Bool
    let abstract: String
    let standard: String?
    /// All words it takes; empty where it takes others too.
    let values: [String]
    let files: Files
    let isShown: Bool

    init(_ json: JSON) {
        kind = json.member("kind").text.flatMap(Kind.init) ?? .flag
        let short = json.member("names").list.filter { $0.member("kind") == "short" }
        let long = json.member("names").list.filter { $0.member("kind") == "long" }
        names =
            short.map { "-" + ($0.member("name").text ?? "") }
            + long.map { "--" + ($0.member("name").text ?? "") }
        valueName = json.member("valueName").text ?? ""
        isOptional = json.member("isOptional") == true
        isRepeating = json.member("isRepeating") == true
        abstract = json.member("abstract").text ?? ""
        standard = json.member("defaultValue").text
        values = json.member("allValues").list.compactMap(\.text)
        switch json.member("completionKind") {
        case .object(let members) where members.first?.key == "file": files = .files
        case .object(let members) where members.first?.key == "directory": files = .folders
        default: files = .none
        }
        isShown = json.member("shouldDisplay") != false
    }

    /// The name to speak of it by: the long one where there is one.
    var name: String { names.last ?? valueName }

    /// How its value is written in usage texts: `<code>`, or `cs|en` where few words are all there are.
    var placeholder: String {
        let words = values.joined(separator: "|")
        return values.isEmpty || words.utf8.count > 32 ? "<\(valueName)>" : words
    }
}

extension JSON {
    fileprivate func member(_ key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }

    fileprivate var list: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    fileprivate var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}

extension ArgumentDescription {
    /// Whether it is one of the flags that many verbs share.
    var isShared: Bool { kind != .positional && SharedFlags.groups.contains { $0.flags.contains(name) } }
    /// Whether it asks for help or the version.
    var isAnswer: Bool { name == "--help" || name == "--version" }
}
