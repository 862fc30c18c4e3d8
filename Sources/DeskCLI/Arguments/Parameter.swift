package import DeskModel
import DeskProse

/// What a verb or a group of flags declares: a parameter, or a group.
///
/// Classes, as a look at a class needs no search for conformances, of which the program has thousands.
package class Declaration {
    /// The parameters there, where a property of this name holds it.
    func parameters(of property: String) -> [Parameter] { [] }

    /// The groups there.
    var groups: [any ParsableArguments] { [] }
}

/// An argument, an option or a flag: its one declaration, from which it is parsed, and which help, manual and
/// completions show.
package class Parameter: Declaration {
    /// How it is given.
    package enum Kind: String, Sendable { case positional, option, flag }

    /// Which words are its value.
    package enum Strategy: Sendable {
        /// The next, unless it begins like an option.
        case next
        /// The next, whatever it is.
        case unconditional
        /// All that follow, up to the next option.
        case upToNextOption
    }

    /// What the shell may complete its value with by itself.
    package enum Files: Sendable { case none, files, folders }

    /// What is said of it.
    package struct Help: Sendable {
        let prose: Prose
        let value: String?
        let isHidden: Bool

        /// A sentence, and what stands for the value in the usage, without its brackets.
        package static func says(_ prose: Prose, value: String? = nil) -> Help {
            Help(prose: prose, value: value, isHidden: false)
        }
        /// Nothing: it goes on working, and is not shown.
        package static let hidden = Help(prose: Prose(verbatim: ""), value: nil, isHidden: true)
    }

    /// What it says of itself; the names where the property that holds it is known.
    package fileprivate(set) final var info: ParameterInfo
    final let strategy: Strategy
    /// Whether the line gave it.
    final var isGiven = false
    private let name: String?
    private let short: Character?

    init(
        _ info: ParameterInfo, _ name: String?, short: Character?, _ strategy: Strategy = .next
    ) {
        self.info = info
        self.name = name
        self.short = short
        self.strategy = strategy
    }

    /// Takes a word as its value; whether it is one.
    func take(_ word: String) throws -> Bool { false }

    override final func parameters(of property: String) -> [Parameter] {
        let name = name ?? Parameter.dashed(property)
        if info.kind != .positional { info.names = (short.map { ["-\($0)"] } ?? []) + ["--" + name] }
        if info.valueName.isEmpty { info.valueName = name }
        return [self]
    }

    /// `noInput` as `no-input`.
    private static func dashed(_ property: String) -> String {
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let bytes = property.utf8.flatMap { capitals.contains($0) ? [UInt8(ascii: "-"), $0 + 32] : [$0] }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What a parameter says of itself, as help, manual and completions need it.
package struct ParameterInfo: Sendable {
    /// Of which kind it is.
    package let kind: Parameter.Kind
    /// As typed, with dashes, short ones first; empty for a positional.
    package fileprivate(set) var names: [String] = []
    /// What stands for the value, without brackets.
    package fileprivate(set) var valueName: String
    /// Whether it can be left out.
    package let isOptional: Bool
    /// Whether it can be given more than once.
    package let isRepeating: Bool
    /// Whether it is shown.
    package let isHidden: Bool
    /// Help in one sentence.
    package let abstract: Prose
    /// The words that may be given, if they are a fixed list.
    package let words: [String]
    /// The value where none is given.
    package let standard: String?
    /// What the shell may complete its value with.
    package let files: Parameter.Files

    init(
        _ kind: Parameter.Kind, _ help: Parameter.Help, isOptional: Bool = true, isRepeating: Bool = false,
        words: [String] = [], standard: String? = nil, files: Parameter.Files = .none
    ) {
        self.kind = kind
        valueName = help.value ?? ""
        self.isOptional = isOptional
        self.isRepeating = isRepeating
        isHidden = help.isHidden
        abstract = help.prose
        self.words = words
        self.standard = standard
        self.files = files
    }

    /// The longest name, or the value's for a positional.
    package var title: String { names.last ?? valueName }

    /// As usage and errors write it, by one of its names: `--format <format>`, `<n>`.
    func place(_ name: String? = nil) -> String {
        kind == .positional ? "<\(valueName)>" : "\(name ?? title) <\(valueName)>"
    }
}
