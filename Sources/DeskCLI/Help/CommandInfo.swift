package import DeskModel

/// What a command says of itself, as help, manual and completions need it.
package struct CommandInfo: Sendable {
    /// The word the command is called by.
    package let name: String
    /// One line of what it does.
    package let abstract: Prose
    /// An example of its use.
    package let example: String
    /// Those meant to be seen, in the order of their declaration.
    package let arguments: [ParameterInfo]
    /// The verbs below it.
    package let subcommands: [CommandInfo]
    /// The verb that is meant where none is named.
    package let standard: String?

    /// Describes a command and all below it.
    package init(of command: any ParsableCommand.Type) {
        let configuration = command.configuration
        name = configuration.commandName
        abstract = configuration.abstract
        example = configuration.discussion
        arguments = command.init().parameters
        subcommands = configuration.subcommands.map { CommandInfo(of: $0) }
        standard = configuration.defaultSubcommand?.configuration.commandName
    }
}
