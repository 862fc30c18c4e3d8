import DeskCLI
import DeskModel

extension CompletionScript {
    var zsh: String {
        var verbs = ""
        var arguments = ""
        for command in commands() {
            if command.subcommands.isEmpty {
                arguments += "    '\(command.name)') _arguments -s : \(specifications(command)) ;;\n"
            } else {
                let list = command.subcommands.map { verb in
                    "        \(quoted("\(verb.path.last ?? ""):\(verb.abstract)"))\n"
                }
                verbs += "    '\(command.name)') verbs=(\n\(list.joined())        ) ;;\n"
            }
        }
        let standard = commands().compactMap { command in
            command.standard.map {
                "    [[ $at == '\(command.name)' && $words[2] == -* ]] && at+=' \($0)'\n"
                    + (takesViews(command)
                        ? "    [[ $at == '\(command.name)' && CURRENT -gt 2 ]] && at+=' \($0)' && shift words && (( CURRENT-- ))\n"
                        : "")
            }
        }
        let named = commands().flatMap { command in
            names(command).map { "\n        [[ $at == '\(command.name)' ]] && _\(name)_ask \($0)" }
        }
        return """
            #compdef \(name)
            # zsh completion for \(name); written by `make golden`.

            # Asks the desk for what may stand here: the last argument; those before it are for compadd.
            _\(name)_ask() {
                local -a found about
                found=(${(f)"$($tool ---describe $argv[-1] "${(Q)PREFIX}" "${(@Q)words[2,-1]}" 2>/dev/null </dev/null)"})
                about=("${(@)found/$'\t'/  -- }")
                found=("${(@)found%%$'\t'*}")
                compadd "${(@)argv[1,-2]}" -l -d about -a found
            }

            # Offers one more of a list that commas part.
            _\(name)_list() {
                compset -P '*,'
                compset -P '-'
                compadd -- "$@"
            }

            _\(name)_verbs() {
                case $at in
            \(verbs)    *) verbs=() ;;
                esac
            }

            _\(name)() {
                local at=\(name) tool=$words[1]
                local -a verbs
                _\(name)_verbs
                while (( CURRENT > 2 )) && (( ${verbs[(I)$words[2]:*]} )); do
                    at+=" $words[2]"
                    shift words
                    (( CURRENT-- ))
                    _\(name)_verbs
                done
            \(standard.joined())    if (( $#verbs && CURRENT == 2 )) && [[ $words[2] != -* ]]; then
                    _describe verb verbs\(named.joined())
                    return
                fi
                case $at in
            \(arguments)    esac
            }

            _\(name) "$@"

            """
    }

    private func specifications(_ command: CommandDescription) -> String {
        var place = 0
        return command.arguments.map { argument in
            let value = argument.valueName.isEmpty ? "value" : argument.valueName
            let abstract = explained(argument.abstract)
            let action = action(argument, command)
            switch argument.kind {
            case .positional:
                place += 1
                return quoted("\(argument.isRepeating ? "*" : String(place)):\(value):\(action)")
            case .flag:
                return argument.names.map { quoted("\($0)[\(abstract)]") }
                    .joined(separator: " ")
            case .option:
                let repeats = argument.isRepeating ? "*" : ""
                return argument.names.map { name in
                    let equals = name.hasPrefix("--") ? "=" : ""
                    return quoted(
                        "\(repeats)\(name)\(equals)[\(abstract)]:\(value):\(action)")
                }.joined(separator: " ")
            }
        }.joined(separator: " ")
    }

    private func action(_ argument: ArgumentDescription, _ command: CommandDescription) -> String {
        switch CompletionValue(argument, of: command) {
        case .none: " "
        case .files: "_files"
        case .folders: "_files -/"
        case .words(let words): "(\(words.joined(separator: " ")))"
        case .list(let words): " _\(name)_list \(words.joined(separator: " "))"
        case .ask(let kind): "_\(name)_ask \(kind.rawValue)"
        }
    }

    /// An explanation in brackets, with those of its own marked for `_arguments`.
    private func explained(_ text: String) -> String {
        text.map { "[]\\".contains($0) ? "\\\($0)" : String($0) }.joined()
    }

    private func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
