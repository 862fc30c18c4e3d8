import DeskCLI
import DeskModel

/// The completion scripts of one tool, one a shell.
///
/// Our own and not the parser's: in bash its script breaks email addresses at `@` and knows no
/// `--flag=value`, and none of them can tell that two flags take the same kind of thing.
struct CompletionScript {
    let tool: CommandDescription

    var name: String { tool.path[0] }

    /// All commands: the tool, its nouns and its verbs.
    func commands(_ command: CommandDescription? = nil) -> [CommandDescription] {
        let command = command ?? tool
        return [command] + command.subcommands.flatMap { commands($0) }
    }

    /// Whether a view may stand where a verb of a command does.
    func takesViews(_ command: CommandDescription) -> Bool {
        command.path == ["queue"] || command.path == ["desk", "queue"]
    }

    /// What is asked for besides verbs where a verb of a command may stand.
    func names(_ command: CommandDescription) -> [String] {
        (takesViews(command) ? [CandidateKind.view.rawValue] : [])
            + (command.path.count == 1 ? ["alias"] : [])
    }

    // MARK: bash

    var bash: String {
        var table = ""
        for command in commands() {
            table += "    '\(command.name)')\n"
            if !command.subcommands.isEmpty {
                table +=
                    "        verbs='\(command.subcommands.map { $0.path.last ?? "" }.joined(separator: " "))'\n"
                if !names(command).isEmpty {
                    table += "        names='\(names(command).joined(separator: " "))'\n"
                }
                if let standard = command.standard { table += "        _\(name)_about \"$1 \(standard)\"\n" }
            } else {
                let flags = command.arguments.filter { $0.kind == .flag }.flatMap(\.names)
                let options = command.arguments.filter { $0.kind == .option }
                    .flatMap { option in option.names.map { "\($0)=\(word(option, command))" } }
                let places = command.arguments.filter { $0.kind == .positional }
                    .map { "\(word($0, command))\($0.isRepeating ? "..." : "")" }
                table += "        flags='\(flags.joined(separator: " "))'\n"
                if !options.isEmpty { table += "        options='\(options.joined(separator: " "))'\n" }
                if !places.isEmpty { table += "        places='\(places.joined(separator: " "))'\n" }
            }
            table += "        ;;\n"
        }
        return """
            # bash completion for \(name); written by `make golden`.

            # What may follow a command: verbs and names in their place, flags, options=value, places of arguments.
            _\(name)_about() {
                case $1 in
            \(table)    esac
            }

            # Words of the command line up to the cursor, with those put together again that bash takes apart
            # at @, = and colons.
            _\(name)_words() {
                local rest=${COMP_LINE:0:COMP_POINT} trimmed word i
                words=()
                for ((i = 0; i <= COMP_CWORD; i++)); do
                    trimmed=${rest#"${rest%%[![:space:]]*}"}
                    word=${COMP_WORDS[i]}
                    ((i == COMP_CWORD)) && word=$trimmed
                    if ((i > 0)) && [[ -n $rest && $trimmed == "$rest" ]]; then
                        words[${#words[@]} - 1]+=$word
                    else
                        words+=("$word")
                    fi
                    rest=${trimmed#"$word"}
                done
            }

            # What a word means without its quotes, in plain; a quote that is still open, in open.
            _\(name)_unquote() {
                local c i
                plain= open=
                for ((i = 0; i < ${#1}; i++)); do
                    c=${1:i:1}
                    case $open$c in
                    '\\' | '"\\') ((++i)); plain+=${1:i:1} ;;
                    "'" | '"') open=$c ;;
                    "''" | '""') open= ;;
                    *) plain+=$c ;;
                    esac
                done
            }

            # Offers for a value of the kind $1 that begins with $2.
            _\(name)_offer() {
                local kind=$1 begun=$2 line plain open
                local -a asked
                case $kind in
                -) ;;
                file) compopt -o filenames 2>/dev/null
                    while IFS= read -r line; do offers+=("$line"); done < <(compgen -f -- "$begun") ;;
                folder) compopt -o filenames 2>/dev/null
                    while IFS= read -r line; do offers+=("$line"); done < <(compgen -d -- "$begun") ;;
                @*)
                    for line in "${words[@]:1}"; do _\(name)_unquote "$line"; asked+=("$plain"); done
                    _\(name)_unquote "$begun"
                    # What the desk knows was written by others: it is quoted, or where a quote is open and
                    # would not hold it, not offered.
                    while IFS= read -r line; do
                        if [[ -z $open ]]; then printf -v line %q "$line"; fi
                        if [[ -z $open || $line != *[\\\\\\"\\'\\`\\$!]* ]]; then offers+=("$line"); fi
                    done < <("${words[0]}" ---complete "${kind#@}" "$plain" "${asked[@]}" 2>/dev/null </dev/null) ;;
                +*)
                    open=${begun##*,} plain=${begun%"${begun##*,}"}
                    if [[ $open == -* ]]; then plain+=- open=${open#-}; fi
                    for line in ${kind//[+,]/ }; do [[ $line == "$open"* ]] && offers+=("$plain$line"); done ;;
                *)
                    for line in ${kind//,/ }; do [[ $line == "$begun"* ]] && offers+=("$line"); done ;;
                esac
            }

            _\(name)() {
                local -a words offers=()
                local at=\(name) i=1 verbs= names= flags= options= places= cur option kind place=0 word skip= ended=
                COMPREPLY=()
                _\(name)_words
                cur=${words[${#words[@]} - 1]}
                _\(name)_about "$at"
                while ((i < ${#words[@]} - 1)) && [[ " $verbs " == *" ${words[i]} "* ]]; do
                    at+=" ${words[i]}"
                    verbs= names= flags= options= places=
                    _\(name)_about "$at"
                    ((i++))
                done
                for word in "${words[@]:i:${#words[@]} - 1 - i}"; do
                    if [[ -n $skip ]]; then skip=; continue; fi
                    case $ended$word in
                    --) ended=-- ;;
                    -*=*) ;;
                    -*) [[ -z $ended && " $options" == *" $word="* ]] && skip=$word || { [[ -n $ended ]] && ((place++)); } ;;
                    *) ((place++)) ;;
                    esac
                done
                if [[ -n $skip || ($cur == --*=* && -z $ended) ]]; then
                    option=${skip:-${cur%%=*}}
                    [[ -n $skip ]] || cur=${cur#*=}
                    for kind in $options; do
                        [[ ${kind%%=*} == "$option" ]] && _\(name)_offer "${kind#*=}" "$cur" && break
                    done
                elif [[ $cur == -* && -z $ended ]]; then
                    for word in $flags $options; do
                        word=${word%%=*}
                        [[ $word == "$cur"* ]] && offers+=("$word")
                    done
                else
                    if [[ -n $verbs && $i -eq $((${#words[@]} - 1)) ]]; then
                        for word in $verbs; do [[ $word == "$cur"* ]] && offers+=("$word"); done
                        for kind in $names; do _\(name)_offer "@$kind" "$cur"; done
                    fi
                    for kind in $places; do
                        if ((place == 0)) || [[ $kind == *... ]]; then _\(name)_offer "${kind%...}" "$cur"; break; fi
                        ((place--))
                    done
                fi
                # readline replaces what follows the last of its word breaks, of which there are none in quotes.
                local breaks= broken= plain open
                _\(name)_unquote "$cur"
                for word in @ = :; do [[ -z $open && $COMP_WORDBREAKS == *"$word"* ]] && breaks+=$word; done
                [[ -n $breaks && $cur == *[$breaks]* ]] && broken=${cur%"${cur##*[$breaks]}"}
                # A word may begin with @, as it is where a host's name would follow.
                broken=${broken%@}
                for word in ${offers[@]+"${offers[@]}"}; do COMPREPLY+=("${word#"$broken"}"); done
            }

            complete -F _\(name) \(name)

            """
    }

    /// A value in the table of the script.
    private func word(_ argument: ArgumentDescription, _ command: CommandDescription) -> String {
        switch CompletionValue(argument, of: command) {
        case .none: "-"
        case .files: "file"
        case .folders: "folder"
        case .words(let words): words.joined(separator: ",")
        case .list(let words): words.isEmpty ? "-" : "+" + words.joined(separator: ",")
        case .ask(let kind): "@\(kind.rawValue)"
        }
    }
}
