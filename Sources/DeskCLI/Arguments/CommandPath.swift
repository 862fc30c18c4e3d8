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

    /// What is wrong with the word that follows where a verb should; nil where none does. `others` are words that
    /// may stand there besides.
    func unknownVerb(besides others: () -> [String] = { [] }) -> DeskError? {
        guard !command.configuration.subcommands.isEmpty, let word = rest.first else { return nil }
        let start = words.joined(separator: " ")
        guard word.utf8.first != UInt8(ascii: "-") else {
            // What is meant where no verb is named knows its flags itself.
            guard command.configuration.defaultSubcommand == nil else { return nil }
            return DeskError(.usage, .verbBefore(word), hint: .tryHelp(help))
        }
        let verbs = CommandPath.verbs(of: command) + others().map { [$0] }
        let names = verbs.compactMap(\.last)
        let synonym = CommandPath.synonyms[word]?.first(where: names.contains)
        let meant = (synonym ?? NearMatch.of(word, among: names)).flatMap { name in
            verbs.first { $0.last == name }
        }
        let hint = meant.map { Prose.didYouMean(([start] + $0).joined(separator: " ")) }
        return DeskError(
            .usage, .noVerb("\(start) \(word)"), hint: .joined(hint, .tryHelp(help)))
    }

    /// What other tools call it, with our words for it.
    private static let synonyms = [
        "ls": ["list"], "new": ["create"], "add": ["create", "set"], "open": ["create", "reopen"],
        "cat": ["show"],
        "view": ["show"], "get": ["show"], "rm": ["remove", "erase", "disable"],
        "delete": ["remove", "erase", "disable"], "assign": ["give"], "claim": ["take"],
        "answer": ["reply"], "comment": ["note"], "done": ["resolve"], "find": ["search"], "log": ["history"],
        "rename": ["edit"], "update": ["edit"], "status": ["stats", "doctor"],
    ]

    /// The words of everything below a command, what stands nearest first.
    private static func verbs(of command: any ParsableCommand.Type) -> [[String]] {
        let below = command.configuration.subcommands
        return below.map { [$0.configuration.commandName] }
            + below.flatMap { sub in verbs(of: sub).map { [sub.configuration.commandName] + $0 } }
    }
}
