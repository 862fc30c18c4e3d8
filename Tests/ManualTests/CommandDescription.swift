import DeskCLI
import DeskModel
import DeskProse

/// A command as it declares itself: what manual and completions are made of.
///
/// Read from the declarations themselves, so that no flag is written down twice.
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

    /// Of what it says of itself, in a language.
    init(_ info: CommandInfo, below parents: [String] = [], in language: Language) {
        path = parents + [info.name]
        abstract = info.abstract[language]
        example = info.example
        standard = info.standard
        arguments = info.arguments.map { ArgumentDescription($0, in: language) } + ArgumentDescription.answers
        let path = path
        subcommands = info.subcommands.map { CommandDescription($0, below: path, in: language) }
    }

    /// The command line that calls it, without its arguments.
    var name: String { path.joined(separator: " ") }

    /// All commands that do something: this one, or the leaves below it.
    var verbs: [CommandDescription] { subcommands.isEmpty ? [self] : subcommands.flatMap(\.verbs) }
}

/// A flag, option or positional argument as it is declared.
struct ArgumentDescription: Sendable, Equatable {
    let kind: Parameter.Kind
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
    let files: Parameter.Files

    init(_ info: ParameterInfo, in language: Language) {
        self.init(
            kind: info.kind, names: info.names, valueName: info.valueName, isOptional: info.isOptional,
            isRepeating: info.isRepeating, abstract: info.abstract[language], standard: info.standard,
            values: info.words, files: info.files)
    }

    private init(
        kind: Parameter.Kind, names: [String], valueName: String, isOptional: Bool = true,
        isRepeating: Bool = false, abstract: String, standard: String? = nil, values: [String] = [],
        files: Parameter.Files = .none
    ) {
        self.kind = kind
        self.names = names
        self.valueName = valueName
        self.isOptional = isOptional
        self.isRepeating = isRepeating
        self.abstract = abstract
        self.standard = standard
        self.values = values
        self.files = files
    }

    /// What every command answers.
    static let answers = [
        ArgumentDescription(
            kind: .flag, names: ["--version"], valueName: "version", abstract: "Show the version."),
        ArgumentDescription(
            kind: .flag, names: ["-h", "--help"], valueName: "help", abstract: "Show help information."),
    ]

    /// The name to speak of it by: the long one where there is one.
    var name: String { names.last ?? valueName }

    /// How its value is written in usage texts: `<code>`, or `cs|en` where few words are all there are.
    var placeholder: String {
        let words = values.joined(separator: "|")
        return values.isEmpty || words.utf8.count > 32 ? "<\(valueName)>" : words
    }
}

extension ArgumentDescription {
    /// Whether it is one of the flags that many verbs share.
    var isShared: Bool { kind != .positional && SharedFlags.groups.contains { $0.flags.contains(name) } }
    /// Whether it asks for help or the version.
    var isAnswer: Bool { name == "--help" || name == "--version" }
}
