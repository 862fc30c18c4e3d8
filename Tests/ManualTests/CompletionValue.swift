import DeskCLI
import DeskCommands
import DeskModel
import DeskTesting

/// What a shell can offer for a value.
enum CompletionValue: Equatable {
    case none
    case files
    case folders
    case words([String])
    /// Several of these words, parted by commas.
    case list([String])
    /// The desk is asked: see `CandidateKind`.
    case ask(CandidateKind)

    /// Decided by the name of the flag, and of the value, which mean the same in every verb.
    init(_ argument: ArgumentDescription, of command: CommandDescription) {
        if !argument.values.isEmpty {
            self = .words(argument.values)
        } else if argument.files == .files {
            self = .files
        } else if argument.files == .folders {
            self = .folders
        } else {
            self =
                argument.kind == .positional
                ? CompletionValue(positional: argument.valueName, of: command)
                : ["--columns", "--sort"].contains(argument.name)
                    ? .list(Self.columns(of: command))
                    : CompletionValue(option: argument.name, argument.valueName)
        }
    }

    /// The columns of what a verb answers, which are its keys in JSON.
    private static func columns(of command: CommandDescription) -> [String] {
        let isBelow = command.path.count > 1 && Tool(rawValue: command.path[1]) != nil
        let verb = command.path.dropFirst(isBelow ? 1 : 0).joined(separator: " ")
        let shape = shapes.all.first { ($0.list + $0.one).contains(verb) }
        return shape.map { shapes.keys(of: $0).map(\.name) } ?? []
    }

    private static let shapes = Shapes(Golden("Tests/ManualTests/Parts/shapes").read() ?? "")

    private init(option name: String, _ value: String) {
        switch name {
        case "--org": self = .ask(.organisation)
        case "--by", "--from", "--requester", "--consent": self = .ask(.account)
        case "--as", "--to": self = .ask(.consultant)
        case "--owner": self = .ask(.owner)
        case "--topic": self = .ask(.topic)
        case "--text" where value == "key": self = .ask(.text)
        case "--file", "--output", "--verdicts", "--attach", "--recover": self = .files
        default: self = .none
        }
    }

    private init(positional value: String, of command: CommandDescription) {
        let verb = command.path.drop { $0 == "desk" }
        switch value {
        case "email": self = .ask(.account)
        case "code", "org", "organisation": self = .ask(.organisation)
        case "into" where verb.first == "account": self = .ask(.account)
        case "n", "number", "ticket", "into", "a", "b":
            let isHandedOver = verb.last == "give"
            self =
                ["ticket", "queue"].contains(verb.first) ? .ask(isHandedOver ? .handover : .ticket) : .none
        case "login": self = .ask(.consultant)
        case "key":
            self = verb.first == "text" ? .ask(.text) : .words(Rule.Key.allCases.map(\.rawValue))
        case "view": self = .ask(.view)
        case "file", "path", "files": self = .files
        case "folder": self = .folders
        case "name", "topic": self = verb.first == "topic" ? .ask(.topic) : .none
        default: self = .none
        }
    }
}
