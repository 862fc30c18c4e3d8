import DeskCLI
import DeskCore
import DeskModel

/// The hidden first word by which completion scripts ask for what the desk knows:
/// `account ---complete KIND BEGINNING WORDS…`, answered one a line; `---describe` in its place is answered with
/// what each is after a tab.
///
/// It comes before all parsing, so that pressing Tab costs no more than a look.
struct Completion {
    private static let (word, describing) = ("---complete", "---describe")
    /// The kind that no desk knows, but whoever types: aliases of their `desk.toml`.
    package static let alias = "alias"
    /// The most of a description that is shown.
    private static let longest = 60
    let describes: Bool
    /// What the desk is asked for; nil for aliases.
    let kind: CandidateKind?
    let beginning: String
    /// The command line that is being typed, without the tool.
    let words: ArraySlice<String>

    /// Whether a shell asks, and nobody else.
    static func isAsked(by arguments: [String]) -> Bool {
        arguments.first == word || arguments.first == describing
    }

    /// Whether a shell asks for aliases, which are here wherever the desk is.
    static func asksAliases(_ arguments: [String]) -> Bool {
        isAsked(by: arguments) && arguments.dropFirst().first == alias
    }

    /// Nil for arguments that ask nothing of the kind.
    init?(_ arguments: [String]) {
        guard arguments.count >= 3, Completion.isAsked(by: arguments) else { return nil }
        let kind = CandidateKind(rawValue: arguments[1])
        guard kind != nil || Completion.asksAliases(arguments) else { return nil }
        describes = arguments[0] == Completion.describing
        self.kind = kind
        beginning = arguments[2]
        words = arguments.dropFirst(3)
    }

    /// Prints what there is for a tool; nothing at all where anything is wrong.
    func answer(_ launch: Launch, _ tool: Tool) {
        let found =
            kind.map { candidates($0, launch) }
            ?? tool.aliases(launch).filter { $0.word.utf8.starts(with: beginning.utf8) }
        // A shell that has gone away needs no answer.
        try? launch.terminal.write(found.map { line($0) + "\n" }.joined())
        try? launch.terminal.flush()
    }

    private func candidates(_ kind: CandidateKind, _ launch: Launch) -> [Candidate] {
        let global = GlobalOptions(glimpsedIn: words, unfinished: beginning)
        guard let path = try? launch.databasePath(global),
            let caller = try? launch.caller(global, database: path)
        else { return [] }
        return Desk.candidates(
            kind, beginning: beginning, tickets: TicketScope(verb: verb), database: path, caller: caller,
            now: launch.now)
    }

    private func line(_ candidate: Candidate) -> String {
        guard describes, let about = candidate.about else { return candidate.word }
        let text = shown(about)
        let isLong = text.count > Completion.longest
        return candidate.word + "\t" + (isLong ? text.prefix(Completion.longest - 1) + "…" : text)
    }

    /// The verb of a ticket, where the line has come to one.
    private var verb: String? {
        let words = words.first == Tool.ticket.rawValue ? words.dropFirst() : words
        return words.first
    }
}
