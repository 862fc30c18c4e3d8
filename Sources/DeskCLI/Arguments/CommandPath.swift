import DeskModel
import DeskProse

/// How far the words of a command line lead through a tool's nouns to a verb.
struct CommandPath {
    /// The words that lead there, the tool's name first.
    let words: [String]
    /// Where they lead: a verb, a noun or the tool.
    let command: any ParsableCommand.Type
    /// What follows.
    let rest: ArraySlice<String>

    init(_ arguments: some Sequence<String>, of root: any ParsableCommand.Type) {
        var words = [root.configuration.commandName]
        var command = root
        var rest = Array(arguments)[...]
        while let word = rest.first,
            let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == word }
            )
        {
            words.append(word)
            command = next
            rest = rest.dropFirst()
        }
        self.words = words
        self.command = command
        self.rest = rest
    }

    /// The command line that prints help on where the words lead.
    var help: String { words.joined(separator: " ") + " --help" }

    /// What is wrong with the word that follows where a verb should; nil where none does.
    var unknownVerb: DeskError? {
        guard !command.configuration.subcommands.isEmpty, let word = rest.first else { return nil }
        let start = words.joined(separator: " ")
        guard word.utf8.first != UInt8(ascii: "-") else {
            // What is meant where no verb is named knows its flags itself.
            guard command.configuration.defaultSubcommand == nil else { return nil }
            return DeskError(.usage, .verbBefore(word), hint: .tryHelp(help))
        }
        let verbs = CommandPath.verbs(of: command)
        let meant = NearMatch.of(word, among: verbs.compactMap(\.last)).flatMap { name in
            verbs.first { $0.last == name }
        }
        let hint = meant.map { Prose.didYouMean(([start] + $0).joined(separator: " ")) }
        return DeskError(
            .usage, .noVerb("\(start) \(word)"), hint: .joined(hint, .tryHelp(help)))
    }

    /// The words of everything below a command, what stands nearest first.
    private static func verbs(of command: any ParsableCommand.Type) -> [[String]] {
        let below = command.configuration.subcommands
        return below.map { [$0.configuration.commandName] }
            + below.flatMap { sub in verbs(of: sub).map { [sub.configuration.commandName] + $0 } }
    }
}
