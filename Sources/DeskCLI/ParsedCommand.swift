import ArgumentParser

extension ParsableCommand {
    /// The command that a command line means, parsed.
    ///
    /// The parser builds the arguments of every command on the way down several times over, which is a
    /// third of what a short command takes. So the verb is looked up by its words and parsed alone. Where
    /// that fails in any way, the whole command line is parsed as it is, for the right error or help.
    static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        var command: any ParsableCommand.Type = self
        var rest = arguments[...]
        while let word = rest.first,
            let named = command.configuration.subcommands.first(where: { $0._commandName == word })
        {
            command = named
            rest = rest.dropFirst()
        }
        if let standard = command.configuration.defaultSubcommand { command = standard }
        if command != self, command.configuration.subcommands.isEmpty {
            // Why it cannot be parsed alone, the parse of the whole line will say.
            if let parsed = try? command.parseAsRoot(Array(rest)), type(of: parsed) == command {
                return parsed
            }
        }
        return try parseAsRoot(arguments)
    }
}
