# bash completion for queue; written by `make golden`.

# What may follow a command: verbs and names in their place, flags, options=value, places of arguments.
_queue_about() {
    case $1 in
    'queue')
        verbs='list next call explain forecast sweep stats watch board view whoami'
        names='view alias'
        _queue_about "$1 list"
        ;;
    'queue list')
        flags='--mine --unowned --reachable --later --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=new,open,waiting,resolved,closed,all --owner=@owner --org=@organisation --requester=@account --lane=fast,standard --topic=@topic --channel=web,phone,email,api --due=- --created=- --updated=- --text=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,position --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,position --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'queue next')
        flags='--reachable --peek -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--topic=@topic --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'queue call')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--within=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,name,phone,opensAt,closesAt,calls --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,name,phone,opensAt,closesAt,calls --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'queue explain')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,state,position,size,terms,dueFrom,target,overtakenBy,overtakers --sort=+number,subject,state,position,size,terms,dueFrom,target,overtakenBy,overtakers --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'queue forecast')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,state,position,ahead,dueAt,expectedAt,answers,workingSeconds,since --sort=+number,subject,state,position,ahead,dueAt,expectedAt,answers,workingSeconds,since --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'queue sweep')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+returned,reminded,closed,alarms --sort=+returned,reminded,closed,alarms --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'queue stats')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--since=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+since,until,created,responded,resolved,open,ages,firstResponse,resolution,withinTarget,reachByHour,missedWindows,lostMinutes,days --sort=+since,until,created,responded,resolved,open,ages,firstResponse,resolution,withinTarget,reachByHour,missedWindows,lostMinutes,days --limit=- --delimiter=- --group-by=day,consultant,org,topic --db=file --host=- --as=@consultant --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'queue watch')
        flags='--mine --unowned --reachable --later --no-bell -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=new,open,waiting,resolved,closed,all --owner=@owner --org=@organisation --requester=@account --lane=fast,standard --topic=@topic --channel=web,phone,email,api --due=- --created=- --updated=- --text=- --every=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'queue board')
        flags='-q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-o=file --output=file --since=- --refresh=- --lines=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'queue view')
        verbs='save list show remove'
        ;;
    'queue view save')
        flags='--mine --unowned --reachable --later --everyone -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=new,open,waiting,resolved,closed,all --owner=@owner --org=@organisation --requester=@account --lane=fast,standard --topic=@topic --channel=web,phone,email,api --due=- --created=- --updated=- --text=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,consultant,flags --sort=+name,consultant,flags --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-'
        ;;
    'queue view list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,consultant,flags --sort=+name,consultant,flags --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'queue view show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,consultant,flags --sort=+name,consultant,flags --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@view'
        ;;
    'queue view remove')
        flags='--everyone -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,consultant,flags --sort=+name,consultant,flags --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@view'
        ;;
    'queue whoami')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --sort=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
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

# What a word means without its quotes, in plain; a quote that is still open, in open.
_queue_unquote() {
    local c i
    plain= open=
    for ((i = 0; i < ${#1}; i++)); do
        c=${1:i:1}
        case $open$c in
        '\' | '"\') ((++i)); plain+=${1:i:1} ;;
        "'" | '"') open=$c ;;
        "''" | '""') open= ;;
        *) plain+=$c ;;
        esac
    done
}

# Offers for a value of the kind $1 that begins with $2.
_queue_offer() {
    local kind=$1 begun=$2 line plain open
    local -a asked
    case $kind in
    -) ;;
    file) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -f -- "$begun") ;;
    folder) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -d -- "$begun") ;;
    @*)
        for line in "${words[@]:1}"; do _queue_unquote "$line"; asked+=("$plain"); done
        _queue_unquote "$begun"
        # What the desk knows was written by others: it is quoted, or where a quote is open and
        # would not hold it, not offered.
        while IFS= read -r line; do
            if [[ -z $open ]]; then printf -v line %q "$line"; fi
            if [[ -z $open || $line != *[\\\"\'\`\$!]* ]]; then offers+=("$line"); fi
        done < <("${words[0]}" ---complete "${kind#@}" "$plain" "${asked[@]}" 2>/dev/null </dev/null) ;;
    +*)
        open=${begun##*,} plain=${begun%"${begun##*,}"}
        if [[ $open == -* ]]; then plain+=- open=${open#-}; fi
        for line in ${kind//[+,]/ }; do [[ $line == "$open"* ]] && offers+=("$plain$line"); done ;;
    *)
        for line in ${kind//,/ }; do [[ $line == "$begun"* ]] && offers+=("$line"); done ;;
    esac
}

_queue() {
    local -a words offers=()
    local at=queue i=1 verbs= names= flags= options= places= cur option kind place=0 word skip= ended=
    COMPREPLY=()
    _queue_words
    cur=${words[${#words[@]} - 1]}
    _queue_about "$at"
    while ((i < ${#words[@]} - 1)) && [[ " $verbs " == *" ${words[i]} "* ]]; do
        at+=" ${words[i]}"
        verbs= names= flags= options= places=
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
            for kind in $names; do _queue_offer "@$kind" "$cur"; done
        fi
        for kind in $places; do
            if ((place == 0)) || [[ $kind == *... ]]; then _queue_offer "${kind%...}" "$cur"; break; fi
            ((place--))
        done
    fi
    # readline replaces what follows the last of its word breaks, of which there are none in quotes.
    local breaks= broken= plain open
    _queue_unquote "$cur"
    for word in @ = :; do [[ -z $open && $COMP_WORDBREAKS == *"$word"* ]] && breaks+=$word; done
    [[ -n $breaks && $cur == *[$breaks]* ]] && broken=${cur%"${cur##*[$breaks]}"}
    # A word may begin with @, as it is where a host's name would follow.
    broken=${broken%@}
    for word in ${offers[@]+"${offers[@]}"}; do COMPREPLY+=("${word#"$broken"}"); done
}

complete -F _queue queue
