import DeskCLI
import DeskCommands
import DeskModel

extension CompletionScript {
    var fish: String {
        var lines = ""
        // What another tool completes is left to its own script.
        let tools = tool.subcommands.compactMap(\.path.last).filter { Tool(rawValue: $0) != nil }
        if !tools.isEmpty {
            lines +=
                "complete -c \(name) -n '__\(name)_of \(tools.joined(separator: " "))' -x -a '(__\(name)_rest)'\n"
        }
        for command in commands() where !tools.contains(command.path.dropFirst().first ?? "") {
            let words = command.path.dropFirst().joined(separator: " ")
            if !command.subcommands.isEmpty {
                for verb in command.subcommands {
                    lines +=
                        "complete -c \(name) -n '__\(name)_here \(words)' -x -a \(verb.path.last ?? "")"
                        + " -d \(quoted(verb.abstract))\n"
                }
                for kind in names(command) {
                    lines +=
                        "complete -c \(name) -n '__\(name)_here \(words)' -x -a '(__\(name)_ask \(kind))'\n"
                }
                continue
            }
            let condition = "__\(name)_in \(words)"
            let isStandard = commands().contains { noun in
                noun.standard.map { noun.path + [$0] } == command.path
            }
            for argument in command.arguments {
                lines += line(
                    argument, of: command,
                    if: isStandard
                        ? "\(condition); or __\(name)_standard \(words)"
                            + (name == "queue" ? "; or __queue_viewed" : "") : condition)
            }
        }
        // Where a verb would stand, a view may be named, and its flags follow.
        let verbs = tool.subcommands.compactMap(\.path.last).joined(separator: " ")
        let viewed =
            name != "queue"
            ? ""
            : """
            # Whether a view is named where a verb would stand.
            function __queue_viewed
                set -l typed (commandline -opc)
                set -q typed[2]; and not string match -q -- '-*' $typed[2]; and not contains -- $typed[2] \(verbs)
            end


            """
        return """
            # fish completion for \(name); written by `make golden`.

            # Whether exactly these words were typed.
            function __\(name)_here
                set -l typed (commandline -opc)
                test "$typed[2..-1]" = "$argv"
            end

            # Whether the verb typed is this one.
            function __\(name)_in
                set -l typed (commandline -opc)
                set -l last (math (count $argv) + 1)
                test (count $typed) -ge $last; and test "$typed[2..$last]" = "$argv"
            end

            # Whether this verb is meant as no other was typed where it would stand.
            function __\(name)_standard
                set -l typed (commandline -opc)
                set typed[1] ''
                set -l above '' $argv[1..-2]
                set -l line (string join ' ' -- $typed)
                string match -qr -- '^'(string join ' ' -- $above)'( -.*)?$' $line
            end

            \(viewed)# Whether the verb is of one of these tools.
            function __\(name)_of
                set -l typed (commandline -opc)
                contains -- "$typed[2]" $argv
            end

            # What that tool would offer.
            function __\(name)_rest
                set -l typed (commandline -opc)
                complete -C (string join ' ' -- (string escape -- $typed[2..-1]) (commandline -ct))
            end

            # Asks the desk for what may stand here.
            function __\(name)_ask
                set -l typed (commandline -opc)
                set -l begun (commandline -ct | string replace -r -- '^(--[^=]*=)?["\\']?' '' | string unescape)
                $typed[1] ---describe $argv[1] "$begun" $typed[2..-1] 2>/dev/null </dev/null
            end

            # One more of a list that commas part.
            function __\(name)_list
                set -l head (commandline -ct | string replace -r -- '^--[^=]*=' '' | string replace -r -- '[^,-]*$' '')
                set -q head[1]; or set head ''
                printf '%s\\n' $head$argv
            end

            complete -c \(name) -f
            \(lines)
            """
    }

    private func line(
        _ argument: ArgumentDescription, of command: CommandDescription, if condition: String
    ) -> String {
        var line = "complete -c \(name) -n '\(condition)'"
        for flag in argument.names {
            line += flag.hasPrefix("--") ? " -l \(flag.dropFirst(2))" : " -s \(flag.dropFirst())"
        }
        let value = CompletionValue(argument, of: command)
        switch value {
        case .none where argument.kind == .positional: return ""
        case .none: line += argument.kind == .option ? " -x" : ""
        case .files: line += argument.kind == .option ? " -rF" : " -F"
        case .folders: line += " -x -a '(__fish_complete_directories)'"
        case .words(let words): line += " -x -a '\(words.joined(separator: " "))'"
        case .list(let words): line += " -x -a '(__\(name)_list \(words.joined(separator: " ")))'"
        case .ask(let kind): line += " -x -a '(__\(name)_ask \(kind.rawValue))'"
        }
        return line + " -d \(quoted(argument.abstract))\n"
    }

    private func quoted(_ text: String) -> String {
        let escaped = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
        return "'" + escaped.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
            + "'"
    }
}
