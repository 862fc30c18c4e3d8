# bash completion for account; written by `make golden`.

# What may follow a command: verbs and names in their place, flags, options=value, places of arguments.
_account_about() {
    case $1 in
    'account')
        verbs='create import export data erase list show edit email promote demote move merge disable enable unlock register invite reset password history whoami'
        names='alias'
        ;;
    'account create')
        flags='--invite --no-password --password-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--org=@organisation --name=- --role=administrator,user --phone=- --language=cs,en --password-fd=- --if-exists=fail,skip,update --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account import')
        flags='--ignore-unknown --invite -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--input=csv,jsonl --encoding=utf-8,windows-1250 --map=- --if-exists=fail,skip,update --on-error=abort,continue --verdicts=file --jobs=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+rows,created,updated,unchanged,skipped,failed --sort=+rows,created,updated,unchanged,skipped,failed --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='file'
        ;;
    'account export')
        flags='--password-hashes --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--org=@organisation --format=table,plain,json,jsonl,csv,tsv,ids --columns=+email,name,organisation,role,phone,language,password_hash,state,disabled_reason --sort=+email,name,organisation,role,phone,language,password_hash,state,disabled_reason --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'account data')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-o=folder --output=folder --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account erase')
        flags='--vacate -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --also=- --not=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,state,places --sort=+id,email,state,places --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account list')
        flags='--locked --never --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--org=@organisation --role=administrator,user --state=invited,active,disabled,erased --unused-for=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'account show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account edit')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--name=- --phone=- --language=cs,en --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account email')
        verbs='change confirm'
        ;;
    'account email change')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account -'
        ;;
    'account email confirm')
        flags='--token-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'account promote')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account demote')
        flags='--vacate -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account move')
        flags='--vacate -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account @organisation'
        ;;
    'account merge')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+email,merged,tickets,comments,attachments,letters,remoteSessions,watching,mails --sort=+email,merged,tickets,comments,attachments,letters,remoteSessions,watching,mails --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account @account'
        ;;
    'account disable')
        flags='--vacate -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account enable')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account unlock')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account register')
        verbs='start confirm'
        ;;
    'account register start')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--org=@organisation --email=- --name=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+accepted --sort=+accepted --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'account register confirm')
        flags='--password-stdin --token-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--password-fd=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'account invite')
        verbs='send list revoke'
        ;;
    'account invite send')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account invite list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=live,used,expired,revoked --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --sort=+id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'account invite revoke')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account reset')
        verbs='request redeem list revoke expire'
        ;;
    'account reset request')
        flags='--print -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+token,id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --sort=+token,id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account reset redeem')
        flags='--password-stdin --token-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--password-fd=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'account reset list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=live,used,expired,revoked --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --sort=+id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'account reset revoke')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account reset expire')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--keep=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+expired,removed --sort=+expired,removed --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'account password')
        verbs='verify change set census'
        ;;
    'account password verify')
        flags='--password-stdin --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--password-fd=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account password change')
        flags='--password-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--password-fd=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account password set')
        flags='--password-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--password-fd=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account password census')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+algorithm,memory,passes,lanes,accounts,upgrade --sort=+algorithm,memory,passes,lanes,accounts,upgrade --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'account history')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,at,osUser,actingFor,verb,subject,changes,hash --sort=+id,at,osUser,actingFor,verb,subject,changes,hash --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'account whoami')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --sort=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    esac
}

# Words of the command line up to the cursor, with those put together again that bash takes apart
# at @, = and colons.
_account_words() {
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
_account_unquote() {
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
_account_offer() {
    local kind=$1 begun=$2 line plain open
    local -a asked
    case $kind in
    -) ;;
    file) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -f -- "$begun") ;;
    folder) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -d -- "$begun") ;;
    @*)
        for line in "${words[@]:1}"; do _account_unquote "$line"; asked+=("$plain"); done
        _account_unquote "$begun"
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

_account() {
    local -a words offers=()
    local at=account i=1 verbs= names= flags= options= places= cur option kind place=0 word skip= ended=
    COMPREPLY=()
    _account_words
    cur=${words[${#words[@]} - 1]}
    _account_about "$at"
    while ((i < ${#words[@]} - 1)) && [[ " $verbs " == *" ${words[i]} "* ]]; do
        at+=" ${words[i]}"
        verbs= names= flags= options= places=
        _account_about "$at"
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
            [[ ${kind%%=*} == "$option" ]] && _account_offer "${kind#*=}" "$cur" && break
        done
    elif [[ $cur == -* && -z $ended ]]; then
        for word in $flags $options; do
            word=${word%%=*}
            [[ $word == "$cur"* ]] && offers+=("$word")
        done
    else
        if [[ -n $verbs && $i -eq $((${#words[@]} - 1)) ]]; then
            for word in $verbs; do [[ $word == "$cur"* ]] && offers+=("$word"); done
            for kind in $names; do _account_offer "@$kind" "$cur"; done
        fi
        for kind in $places; do
            if ((place == 0)) || [[ $kind == *... ]]; then _account_offer "${kind%...}" "$cur"; break; fi
            ((place--))
        done
    fi
    # readline replaces what follows the last of its word breaks, of which there are none in quotes.
    local breaks= broken= plain open
    _account_unquote "$cur"
    for word in @ = :; do [[ -z $open && $COMP_WORDBREAKS == *"$word"* ]] && breaks+=$word; done
    [[ -n $breaks && $cur == *[$breaks]* ]] && broken=${cur%"${cur##*[$breaks]}"}
    # A word may begin with @, as it is where a host's name would follow.
    broken=${broken%@}
    for word in ${offers[@]+"${offers[@]}"}; do COMPREPLY+=("${word#"$broken"}"); done
}

complete -F _account account
