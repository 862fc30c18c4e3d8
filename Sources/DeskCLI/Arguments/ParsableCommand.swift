package import DeskModel
import DeskProse
@_spi(Reflection) import Swift

/// A verb, or flags that several verbs share: what is declared in it is what a command line gives.
package protocol ParsableArguments: SendableMetatype {
    /// As it is where nothing is given.
    init()
    /// Throws `.usage` for parameters that exclude each other.
    func validate() throws
}

extension ParsableArguments {
    /// Nothing excludes anything.
    package func validate() throws {}

    /// What is declared, in its order; a flag of one's own hides that of a group.
    var declared: (parameters: [Parameter], groups: [any ParsableArguments]) {
        var declarations: [(Declaration, [Parameter])] = []
        // A `Mirror` searches all conformances of the program for each type it meets: a quarter of the instructions
        // of a `queue list` of a million tickets.
        _forEachFieldWithKeyPath(of: Self.self, options: _EachFieldOptions(rawValue: 0)) { name, path in
            if let declaration = self[keyPath: path] as? Declaration {
                // The wrapper of `owner` is `_owner`.
                declarations.append((declaration, declaration.parameters(of: String(cString: name + 1))))
            }
            return true
        }
        let own = Set(declarations.flatMap { $0 is Parameter ? $1.flatMap(\.info.names) : [] })
        return (
            declarations.flatMap { declaration, parameters in
                declaration is Parameter
                    ? parameters : parameters.filter { own.isDisjoint(with: $0.info.names) }
            },
            declarations.flatMap(\.0.groups)
        )
    }

    /// What is declared, as help, manual and completions show it.
    package var parameters: [ParameterInfo] { declared.parameters.map(\.info).filter { !$0.isHidden } }

    /// What some words give. Throws `.usage` for what is wrong with them, and a hint where something was meant.
    package static func parse(_ words: [String]) throws -> Self { try parsed(words).0 }

    /// The same with the words that are no flag's.
    static func parsed(_ words: [String]) throws -> (Self, values: [String]) {
        let arguments = Self()
        let (parameters, groups) = arguments.declared
        var line = LineParser(words, parameters)
        try line.read()
        for group in groups { try group.validate() }
        try arguments.validate()
        return (arguments, line.values)
    }
}

/// A verb, a noun with verbs below it, or a tool.
package protocol ParsableCommand: ParsableArguments {
    /// What it is called, and what is below it.
    static var configuration: CommandConfiguration { get }
    /// What there is to do, for those who know how; nothing of a noun. An object for the reason that `Declaration`
    /// is a class.
    var task: AnyObject? { get }
}

extension ParsableCommand {
    /// Nothing.
    package var task: AnyObject? { nil }
}

/// What a command is called, what it does, and what is below it.
package struct CommandConfiguration: Sendable {
    /// The word it is called by.
    package let commandName: String
    /// What it does, in one sentence.
    package let abstract: Prose
    /// An example of its use.
    package let discussion: String
    /// The answer to `--version`.
    package let version: String
    /// The verbs below it.
    package let subcommands: [any ParsableCommand.Type]
    /// The verb that is meant where none is named.
    package let defaultSubcommand: (any ParsableCommand.Type)?

    /// Made of its parts.
    package init(
        commandName: String, abstract: Prose, discussion: String = "", version: String = "",
        subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
    ) {
        self.commandName = commandName
        self.abstract = abstract
        self.discussion = discussion
        self.version = version
        self.subcommands = subcommands
        self.defaultSubcommand = defaultSubcommand
    }
}

/// Ends a command with a status, once its answer has been given.
package struct ExitCode: Error, Equatable {
    /// The status.
    package let rawValue: Int32

    /// With a status.
    package init(_ status: Int32) { rawValue = status }
}
