package import DeskModel
import DeskProse

/// The help of one command, laid out to fit a screen.
///
/// Flags that every verb has are named in one line each and explained in desk(7):
/// spelled out, they would push the verb's own off the screen.
package struct HelpPage {
    private let path: [String]
    private let command: CommandInfo
    private let language: Language
    private let width: Int

    /// The help of a verb, for a width in cells.
    package init(_ command: CommandInfo, path: [String], language: Language, width: Int) {
        self.command = command
        self.path = path
        self.language = language
        self.width = min(max(width, 40), 100)
    }

    /// The page, ending with a line feed.
    package var text: String {
        var lines = DisplayWidth.wrap(command.abstract[language], to: width)
        lines += [""] + usage
        if !command.subcommands.isEmpty { lines += section(.helpVerbs, rows: verbs(of: command, after: [])) }
        let own = command.arguments.filter { !common.contains($0.title) }
        lines += section(.helpArguments, rows: own.filter { $0.kind == .positional }.map(row))
        lines += section(.helpOptions, rows: own.filter { $0.kind != .positional }.map(row))
        lines += sharedLines
        if !command.example.isEmpty {
            lines += ["", Prose.helpExample[language]]
            lines += command.example.split(separator: "\n").flatMap { example(String($0)) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A command line; where it is too long, broken before flags as a shell takes it.
    private func example(_ line: String) -> [String] {
        var pieces: [String] = []
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            if pieces.isEmpty || word.hasPrefix("--") {
                pieces.append(String(word))
            } else {
                pieces[pieces.count - 1] += " " + word
            }
        }
        var lines: [String] = []
        var current = " "
        for (index, piece) in pieces.enumerated() {
            let end = index == pieces.count - 1 ? 0 : 2
            if index > 0, DisplayWidth.of(current) + 1 + DisplayWidth.of(piece) + end > width {
                lines.append(current + " \\")
                current = "     "
            }
            current += " " + piece
        }
        return lines + [current]
    }

    private var common: Set<String> { Set(SharedFlags.groups.flatMap(\.flags)) }

    private var usage: [String] {
        var parts = path
        if !command.subcommands.isEmpty { parts.append("<\(Prose.helpVerb[language])>") }
        for argument in command.arguments where argument.kind == .positional {
            let value = "<\(argument.valueName)>" + (argument.isRepeating ? "…" : "")
            parts.append(argument.isOptional ? "[\(value)]" : value)
        }
        for argument in command.arguments where argument.kind == .option && !argument.isOptional {
            parts.append("\(argument.title) <\(argument.valueName)>" + (argument.isRepeating ? "…" : ""))
        }
        parts.append("[\(Prose.helpFlags[language])]")
        return DisplayWidth.wrap(Prose.helpUsage[language] + " " + parts.joined(separator: " "), to: width)
    }

    /// Verbs with what they do; a noun's few verbs are spelled out, a whole tool's are not.
    private func verbs(of command: CommandInfo, after words: [String]) -> [(String, String)] {
        command.subcommands.flatMap { sub -> [(String, String)] in
            let words = words + [sub.name]
            let isNoun = sub.subcommands.allSatisfy(\.subcommands.isEmpty) && sub.subcommands.count < 8
            return sub.subcommands.isEmpty || !isNoun
                ? [(words.joined(separator: " "), sub.abstract[language])] : verbs(of: sub, after: words)
        }
    }

    private func row(_ argument: ParameterInfo) -> (String, String) {
        let value = "<\(argument.valueName)>"
        let head =
            switch argument.kind {
            case .positional: value
            case .option: argument.names.joined(separator: ", ") + " " + value
            case .flag: argument.names.joined(separator: ", ")
            }
        var text = argument.abstract[language]
        if !argument.words.isEmpty { text += " (\(argument.words.joined(separator: ", ")))" }
        if let standard = argument.standard { text += " " + Prose.helpDefault(standard)[language] }
        return (head, text)
    }

    /// The flags that many verbs share, a line for each group.
    private var sharedLines: [String] {
        let names = Set(command.arguments.map(\.title))
        var lines: [String] = []
        for group in SharedFlags.groups {
            let flags = group.flags.filter(names.contains)
            guard !flags.isEmpty else { continue }
            let wrapped = DisplayWidth.wrap(flags.joined(separator: " "), to: width - 2)
            lines += ["", group.title[language]] + wrapped.map { "  " + $0 }
        }
        return lines
    }

    private func section(_ title: Prose, rows: [(String, String)]) -> [String] {
        guard !rows.isEmpty else { return [] }
        let column = min(rows.reduce(0) { max($0, DisplayWidth.of($1.0)) } + 4, 30)
        var lines = ["", title[language]]
        for (head, text) in rows {
            let wrapped = DisplayWidth.wrap(text, to: max(20, width - column))
            let indent = String(repeating: " ", count: column)
            let fits = DisplayWidth.of(head) + 4 <= column
            if !fits { lines.append("  " + head) }
            for (index, part) in wrapped.enumerated() {
                lines.append(
                    index == 0 && fits ? DisplayWidth.pad("  " + head, to: column) + part : indent + part)
            }
        }
        return lines
    }
}
