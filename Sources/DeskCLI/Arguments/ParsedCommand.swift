import ArgumentParser

extension ParsableCommand {
    /// The command that a command line means, parsed.
    ///
    /// The parser builds the arguments of every command on the way down several times over, which is a
    /// third of what a short command takes. So the verb is looked up by its words and parsed alone. Where
    /// that fails in any way, the whole command line is parsed as it is, for the right error or help.
    static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
        let path = CommandPath(arguments, of: self)
        let command = path.command.configuration.defaultSubcommand ?? path.command
        if command != self, command.configuration.subcommands.isEmpty {
            // Why it cannot be parsed alone, the parse of the whole line will say.
            if let parsed = try? command.parseAsRoot(Array(path.rest)), type(of: parsed) == command {
                return parsed
            }
        }
        return try parseAsRoot(arguments)
    }
}
