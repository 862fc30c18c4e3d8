# bash completion for org; written by `make golden`.

# What may follow a command: verbs and names in their place, flags, options=value, places of arguments.
_org_about() {
    case $1 in
    'org')
        verbs='create import export list show edit suspend activate contract-email administrator whoami'
        names='alias'
        ;;
    'org create')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--name=- --contract-email=- --ico=- --contract=- --language=cs,en --if-exists=fail,skip,update --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'org import')
        flags='--ignore-unknown -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--input=csv,jsonl --encoding=utf-8,windows-1250 --map=- --if-exists=fail,skip,update --on-error=abort,continue --verdicts=file --jobs=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+rows,created,updated,unchanged,skipped,failed --sort=+rows,created,updated,unchanged,skipped,failed --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='file'
        ;;
    'org export')
        flags='--yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,contract_emails,language,status,suspended_reason --sort=+code,name,ico,contract,contract_emails,language,status,suspended_reason --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'org list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--seat=unregistered,vacant,silent,single,healthy --status=active,suspended --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'org show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'org edit')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--name=- --ico=- --contract=- --language=cs,en --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'org suspend')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'org activate')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'org contract-email')
        verbs='list add remove'
        ;;
    'org contract-email list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+email,createdAt --sort=+email,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'org contract-email add')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation @account'
        ;;
    'org contract-email remove')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation @account'
        ;;
    'org administrator')
        verbs='list recover appoint approve'
        ;;
    'org administrator list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'org administrator recover')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--email=- --name=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'org administrator appoint')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,organisation,email,reason,proposedBy,approvedBy,state --sort=+id,organisation,email,reason,proposedBy,approvedBy,state --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation @account'
        ;;
    'org administrator approve')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,organisation,email,reason,proposedBy,approvedBy,state --sort=+id,organisation,email,reason,proposedBy,approvedBy,state --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-'
        ;;
    'org whoami')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --sort=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    esac
}

# Words of the command line up to the cursor, with those put together again that bash takes apart
# at @, = and colons.
_org_words() {
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
_org_unquote() {
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
_org_offer() {
    local kind=$1 begun=$2 line plain open
    local -a asked
    case $kind in
    -) ;;
    file) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -f -- "$begun") ;;
    folder) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -d -- "$begun") ;;
    @*)
        for line in "${words[@]:1}"; do _org_unquote "$line"; asked+=("$plain"); done
        _org_unquote "$begun"
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

_org() {
    local -a words offers=()
    local at=org i=1 verbs= names= flags= options= places= cur option kind place=0 word skip= ended=
    COMPREPLY=()
    _org_words
    cur=${words[${#words[@]} - 1]}
    _org_about "$at"
    while ((i < ${#words[@]} - 1)) && [[ " $verbs " == *" ${words[i]} "* ]]; do
        at+=" ${words[i]}"
        verbs= names= flags= options= places=
        _org_about "$at"
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
            [[ ${kind%%=*} == "$option" ]] && _org_offer "${kind#*=}" "$cur" && break
        done
    elif [[ $cur == -* && -z $ended ]]; then
        for word in $flags $options; do
            word=${word%%=*}
            [[ $word == "$cur"* ]] && offers+=("$word")
        done
    else
        if [[ -n $verbs && $i -eq $((${#words[@]} - 1)) ]]; then
            for word in $verbs; do [[ $word == "$cur"* ]] && offers+=("$word"); done
            for kind in $names; do _org_offer "@$kind" "$cur"; done
        fi
        for kind in $places; do
            if ((place == 0)) || [[ $kind == *... ]]; then _org_offer "${kind%...}" "$cur"; break; fi
            ((place--))
        done
    fi
    # readline replaces what follows the last of its word breaks, of which there are none in quotes.
    local breaks= broken= plain open
    _org_unquote "$cur"
    for word in @ = :; do [[ -z $open && $COMP_WORDBREAKS == *"$word"* ]] && breaks+=$word; done
    [[ -n $breaks && $cur == *[$breaks]* ]] && broken=${cur%"${cur##*[$breaks]}"}
    # A word may begin with @, as it is where a host's name would follow.
    broken=${broken%@}
    for word in ${offers[@]+"${offers[@]}"}; do COMPREPLY+=("${word#"$broken"}"); done
}

complete -F _org org
