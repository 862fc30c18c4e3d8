import DeskModel
import DeskProse

/// What has to be known of a command line before it is parsed, and also when it cannot be parsed.
struct ArgumentScan {
    /// What `--lang` says.
    private(set) var language: Language?
    /// Whether errors are to be told as JSON.
    private(set) var wantsJSON = false
    /// Whether faults are to be explained.
    private(set) var wantsDebug = false
    /// Whether the version is.
    private(set) var asksVersion = false
    /// Where help is asked for: the words that lead to a command. After a flag, a word may be its value.
    private(set) var helpWords: [String]?

    init(_ arguments: [String]) {
        var previous = ""
        if arguments.first == "help" { helpWords = ArgumentScan.words(of: arguments) }
        for argument in arguments {
            if argument == "--" { return }
            if ArgumentScan.asksHelp(argument) { helpWords = ArgumentScan.words(of: arguments) }
            switch argument {
            case "--json": wantsJSON = true
            case "--debug": wantsDebug = true
            case "--version": asksVersion = true
            default: read(argument, after: previous)
            }
            previous = argument
        }
    }

    private mutating func read(_ argument: String, after previous: String) {
        switch previous {
        case "--lang": language = Language(rawValue: argument)
        case "--format": wantsJSON = wantsJSON || ArgumentScan.isJSON(argument)
        default:
            if let value = ArgumentScan.value(of: argument, "--lang=") {
                language = Language(rawValue: value)
            } else if let value = ArgumentScan.value(of: argument, "--format=") {
                wantsJSON = wantsJSON || ArgumentScan.isJSON(value)
            }
        }
    }

    private static func asksHelp(_ argument: String) -> Bool { argument == "-h" || argument == "--help" }

    /// The words before the first flag, without those that ask for help.
    private static func words(of arguments: [String]) -> [String] {
        let words = arguments.filter { !asksHelp($0) }.prefix { $0.utf8.first != UInt8(ascii: "-") }
        return Array(words.first == "help" ? words.dropFirst() : words)
    }

    private static func isJSON(_ format: String) -> Bool { format == "json" || format == "jsonl" }

    private static func value(of argument: String, _ option: String) -> String? {
        guard argument.utf8.starts(with: option.utf8) else { return nil }
        return String(decoding: argument.utf8.dropFirst(option.utf8.count), as: UTF8.self)
    }
}
