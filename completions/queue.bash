# bash completion for queue; written by `make golden`.

# What may follow a command: verbs, flags, options=value, places of arguments.
_queue_about() {
    case $1 in
    'queue')
        flags='--version -h --help'
        ;;
    esac
}

# Words of the command line up to the cursor, with those put together again that bash takes apart
# at @, = and colons.
_queue_words() {
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

# Offers for a value of the kind $1 that begins with $2.
_queue_offer() {
    local kind=$1 begun=$2 line
    case $kind in
    -) ;;
    file) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -f -- "$begun") ;;
    folder) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -d -- "$begun") ;;
    @*)
        while IFS= read -r line; do offers+=("$line"); done < <(
            "${words[0]}" ---complete "${kind#@}" "$begun" "${words[@]:1}" 2>/dev/null </dev/null) ;;
    *)
        for line in ${kind//,/ }; do [[ $line == "$begun"* ]] && offers+=("$line"); done ;;
    esac
}

_queue() {
    local -a words offers=()
    local at=queue i=1 verbs= flags= options= places= cur option kind place=0 word skip= ended=
    COMPREPLY=()
    _queue_words
    cur=${words[${#words[@]} - 1]}
    _queue_about "$at"
    while ((i < ${#words[@]} - 1)) && [[ " $verbs " == *" ${words[i]} "* ]]; do
        at+=" ${words[i]}"
        verbs= flags= options= places=
        _queue_about "$at"
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
            [[ ${kind%%=*} == "$option" ]] && _queue_offer "${kind#*=}" "$cur" && break
        done
    elif [[ $cur == -* && -z $ended ]]; then
        for word in $flags $options; do
            word=${word%%=*}
            [[ $word == "$cur"* ]] && offers+=("$word")
        done
    else
        if [[ -n $verbs && $i -eq $((${#words[@]} - 1)) ]]; then
            for word in $verbs; do [[ $word == "$cur"* ]] && offers+=("$word"); done
        fi
        for kind in $places; do
            if ((place == 0)) || [[ $kind == *... ]]; then _queue_offer "${kind%...}" "$cur"; break; fi
            ((place--))
        done
    fi
    # readline replaces what follows the last of its word breaks.
    local breaks= broken
    for word in @ = :; do [[ $COMP_WORDBREAKS == *"$word"* ]] && breaks+=$word; done
    broken=
    [[ -n $breaks && $cur == *[$breaks]* ]] && broken=${cur%"${cur##*[$breaks]}"}
    for word in ${offers[@]+"${offers[@]}"}; do COMPREPLY+=("${word#"$broken"}"); done
}

complete -F _queue queue
