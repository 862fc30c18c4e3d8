# bash completion for desk; written by `make golden`.

# What may follow a command: verbs and names in their place, flags, options=value, places of arguments.
_desk_about() {
    case $1 in
    'desk')
        verbs='init consultant rule calendar price topic text mail audit check doctor backup restore export import convert schedule serve web config whoami account org queue ticket'
        names='alias'
        ;;
    'desk init')
        flags='--demo --yes -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk consultant')
        verbs='create list show edit disable away key'
        ;;
    'desk consultant create')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--name=- --email=- --role=admin,consultant,web --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --sort=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@consultant'
        ;;
    'desk consultant list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --sort=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk consultant show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --sort=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@consultant'
        ;;
    'desk consultant edit')
        flags='--enable -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--name=- --email=- --role=admin,consultant,web --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --sort=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@consultant'
        ;;
    'desk consultant disable')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --sort=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@consultant'
        ;;
    'desk consultant away')
        flags='--back -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--until=- --to=@consultant --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --sort=+login,name,email,role,disabled,awayUntilAt,awayTo,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@consultant'
        ;;
    'desk consultant key')
        verbs='add list remove'
        ;;
    'desk consultant key add')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+login,type,fingerprint,comment,disabled,createdAt,key --sort=+login,type,fingerprint,comment,disabled,createdAt,key --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@consultant'
        ;;
    'desk consultant key list')
        flags='--authorized-keys --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+login,type,fingerprint,comment,disabled,createdAt,key --sort=+login,type,fingerprint,comment,disabled,createdAt,key --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@consultant'
        ;;
    'desk consultant key remove')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+login,type,fingerprint,comment,disabled,createdAt,key --sort=+login,type,fingerprint,comment,disabled,createdAt,key --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@consultant -'
        ;;
    'desk rule')
        verbs='list show set'
        ;;
    'desk rule list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+key,value,default,unit,range,meaning,isSet --sort=+key,value,default,unit,range,meaning,isSet --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk rule show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+key,value,default,unit,range,meaning,isSet --sort=+key,value,default,unit,range,meaning,isSet --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='attachment.count,attachment.mailed,attachment.size,argon2.lanes,argon2.memory,argon2.passes,claim.lease,close.after,desk.name,disk.reserve,flood.day,flood.hour,hours,lock.first,lock.free,lock.longest,lock.stop,mail.keep,once.keep,password.minimum,quota.organisation,quota.person,quota.ticket,remind.after,remote.address,remote.alarm,seat.silent,target.fast,target.standard,tell.fast,tell.owner,timezone,token.email-change,token.invitation,token.registration,token.reset,web.attempts,web.idle,web.reads,web.reads-all,web.session'
        ;;
    'desk rule set')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+key,value,default,unit,range,meaning,isSet,movedTickets,moved --sort=+key,value,default,unit,range,meaning,isSet,movedTickets,moved --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='attachment.count,attachment.mailed,attachment.size,argon2.lanes,argon2.memory,argon2.passes,claim.lease,close.after,desk.name,disk.reserve,flood.day,flood.hour,hours,lock.first,lock.free,lock.longest,lock.stop,mail.keep,once.keep,password.minimum,quota.organisation,quota.person,quota.ticket,remind.after,remote.address,remote.alarm,seat.silent,target.fast,target.standard,tell.fast,tell.owner,timezone,token.email-change,token.invitation,token.registration,token.reset,web.attempts,web.idle,web.reads,web.reads-all,web.session -'
        ;;
    'desk calendar')
        verbs='show check add remove'
        ;;
    'desk calendar show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--year=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+date,reason --sort=+date,reason --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk calendar check')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+date,working,reason,hours --sort=+date,working,reason,hours --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-'
        ;;
    'desk calendar add')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+date,working,reason,hours --sort=+date,working,reason,hours --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-'
        ;;
    'desk calendar remove')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+date,working,reason,hours --sort=+date,working,reason,hours --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-'
        ;;
    'desk price')
        verbs='list set'
        ;;
    'desk price list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+product,amount,currency,from,current --sort=+product,amount,currency,from,current --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk price set')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--from=@account --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+product,amount,currency,from,current --sort=+product,amount,currency,from,current --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='fast - -'
        ;;
    'desk topic')
        verbs='create list disable'
        ;;
    'desk topic create')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,state,openTickets --sort=+name,state,openTickets --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@topic'
        ;;
    'desk topic list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,state,openTickets --sort=+name,state,openTickets --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk topic disable')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,state,openTickets --sort=+name,state,openTickets --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@topic'
        ;;
    'desk text')
        verbs='set list show remove'
        ;;
    'desk text set')
        flags='--editor --everyone -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+key,consultant,body --sort=+key,consultant,body --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@text'
        ;;
    'desk text list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+key,consultant,body --sort=+key,consultant,body --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk text show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+key,consultant,body --sort=+key,consultant,body --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@text'
        ;;
    'desk text remove')
        flags='--everyone -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+key,consultant,body --sort=+key,consultant,body --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@text'
        ;;
    'desk mail')
        verbs='list show deliver retry'
        ;;
    'desk mail list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=queued,sent,failed --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,kind,state,recipient,ticket,messageId,attempts,createdAt,nextAt,sentAt,lastError --sort=+id,kind,state,recipient,ticket,messageId,attempts,createdAt,nextAt,sentAt,lastError --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk mail show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,kind,state,recipient,ticket,messageId,attempts,createdAt,nextAt,sentAt,lastError --sort=+id,kind,state,recipient,ticket,messageId,attempts,createdAt,nextAt,sentAt,lastError --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-'
        ;;
    'desk mail deliver')
        flags='--json --yes -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--limit=- --pass-over=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk mail retry')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,kind,state,recipient,ticket,messageId,attempts,createdAt,nextAt,sentAt,lastError --sort=+id,kind,state,recipient,ticket,messageId,attempts,createdAt,nextAt,sentAt,lastError --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-'
        ;;
    'desk audit')
        verbs='list show verify head export'
        ;;
    'desk audit list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--subject=- --actor=- --since=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,at,osUser,actingFor,verb,subject,changes,hash --sort=+id,at,osUser,actingFor,verb,subject,changes,hash --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk audit show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,at,osUser,actingFor,verb,subject,changes,hash --sort=+id,at,osUser,actingFor,verb,subject,changes,hash --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-'
        ;;
    'desk audit verify')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--head=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+ok,entries,erased,head,firstBad,fault,subject,field --sort=+ok,entries,erased,head,firstBad,fault,subject,field --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk audit head')
        flags='--yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--append=file --mail=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+at,entries,head --sort=+at,entries,head --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk audit export')
        flags='--yes -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk check')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+check,ok,findings,hint,mended,advice --sort=+check,ok,findings,hint,mended,advice --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk doctor')
        flags='--fix --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+check,ok,findings,hint,mended,advice --sort=+check,ok,findings,hint,mended,advice --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk backup')
        flags='--json --yes -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--keep=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='folder'
        ;;
    'desk restore')
        flags='--force --yes --json -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='folder'
        ;;
    'desk export')
        flags='--tables --password-hashes --json --yes -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='folder'
        ;;
    'desk import')
        flags='--ignore-unknown --password-hashes -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--on-error=abort,continue --verdicts=file --numbers=keep,new --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+rows,created,updated,unchanged,skipped,failed,files --sort=+rows,created,updated,unchanged,skipped,failed,files --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='folder'
        ;;
    'desk convert')
        flags='--json --yes -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--source=- --zone=- --state=- --own=- --open-since=- --map=- --encoding=utf-8,windows-1250 --on-error=abort,continue --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='rt,zammad,osticket,zendesk,mbox,csv file folder'
        ;;
    'desk schedule')
        flags='--install --yes -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--for=crontab,systemd -o=folder --output=folder --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk serve')
        flags='-q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@consultant'
        ;;
    'desk web')
        flags='-q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--listen=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk config')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+key,value,from --sort=+key,value,from --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk whoami')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --sort=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account')
        verbs='create import export data erase list show edit email promote demote move merge disable enable unlock register invite reset password history whoami'
        ;;
    'desk account create')
        flags='--invite --no-password --password-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--org=@organisation --name=- --role=administrator,user --phone=- --language=cs,en --password-fd=- --if-exists=fail,skip,update --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account import')
        flags='--ignore-unknown --invite -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--input=csv,jsonl --encoding=utf-8,windows-1250 --map=- --if-exists=fail,skip,update --on-error=abort,continue --verdicts=file --jobs=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+rows,created,updated,unchanged,skipped,failed --sort=+rows,created,updated,unchanged,skipped,failed --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='file'
        ;;
    'desk account export')
        flags='--password-hashes --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--org=@organisation --format=table,plain,json,jsonl,csv,tsv,ids --columns=+email,name,organisation,role,phone,language,password_hash,state,disabled_reason --sort=+email,name,organisation,role,phone,language,password_hash,state,disabled_reason --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account data')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-o=folder --output=folder --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account erase')
        flags='--vacate -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --also=- --not=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,state,places --sort=+id,email,state,places --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account list')
        flags='--locked --never --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--org=@organisation --role=administrator,user --state=invited,active,disabled,erased --unused-for=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account edit')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--name=- --phone=- --language=cs,en --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account email')
        verbs='change confirm'
        ;;
    'desk account email change')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account -'
        ;;
    'desk account email confirm')
        flags='--token-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account promote')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account demote')
        flags='--vacate -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account move')
        flags='--vacate -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account @organisation'
        ;;
    'desk account merge')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+email,merged,tickets,comments,attachments,letters,remoteSessions,watching,mails --sort=+email,merged,tickets,comments,attachments,letters,remoteSessions,watching,mails --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account @account'
        ;;
    'desk account disable')
        flags='--vacate -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account enable')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account unlock')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account register')
        verbs='start confirm'
        ;;
    'desk account register start')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--org=@organisation --email=- --name=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+accepted --sort=+accepted --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account register confirm')
        flags='--password-stdin --token-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--password-fd=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account invite')
        verbs='send list revoke'
        ;;
    'desk account invite send')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account invite list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=live,used,expired,revoked --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --sort=+id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account invite revoke')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account reset')
        verbs='request redeem list revoke expire'
        ;;
    'desk account reset request')
        flags='--print -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+token,id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --sort=+token,id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account reset redeem')
        flags='--password-stdin --token-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--password-fd=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account reset list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=live,used,expired,revoked --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --sort=+id,purpose,email,organisation,state,issuedAt,expiresAt,usedAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account reset revoke')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account reset expire')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--keep=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+expired,removed --sort=+expired,removed --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account password')
        verbs='verify change set census'
        ;;
    'desk account password verify')
        flags='--password-stdin --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--password-fd=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account password change')
        flags='--password-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--password-fd=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account password set')
        flags='--password-stdin -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--password-fd=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account password census')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+algorithm,memory,passes,lanes,accounts,upgrade --sort=+algorithm,memory,passes,lanes,accounts,upgrade --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk account history')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,at,osUser,actingFor,verb,subject,changes,hash --sort=+id,at,osUser,actingFor,verb,subject,changes,hash --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@account'
        ;;
    'desk account whoami')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --sort=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk org')
        verbs='create import export list show edit suspend activate contract-email administrator whoami'
        ;;
    'desk org create')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--name=- --contract-email=- --ico=- --contract=- --language=cs,en --if-exists=fail,skip,update --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'desk org import')
        flags='--ignore-unknown -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--input=csv,jsonl --encoding=utf-8,windows-1250 --map=- --if-exists=fail,skip,update --on-error=abort,continue --verdicts=file --jobs=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+rows,created,updated,unchanged,skipped,failed --sort=+rows,created,updated,unchanged,skipped,failed --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='file'
        ;;
    'desk org export')
        flags='--yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,contract_emails,language,status,suspended_reason --sort=+code,name,ico,contract,contract_emails,language,status,suspended_reason --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk org list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--seat=unregistered,vacant,silent,single,healthy --status=active,suspended --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk org show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'desk org edit')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--name=- --ico=- --contract=- --language=cs,en --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'desk org suspend')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'desk org activate')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'desk org contract-email')
        verbs='list add remove'
        ;;
    'desk org contract-email list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+email,createdAt --sort=+email,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'desk org contract-email add')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation @account'
        ;;
    'desk org contract-email remove')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation @account'
        ;;
    'desk org administrator')
        verbs='list recover appoint approve'
        ;;
    'desk org administrator list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --sort=+id,email,name,phone,organisation,role,state,lockedUntil,language,lastLoginAt,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'desk org administrator recover')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--email=- --name=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --sort=+code,name,ico,contract,language,status,seat,contractEmails,administrators,accounts,openTickets,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation'
        ;;
    'desk org administrator appoint')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,organisation,email,reason,proposedBy,approvedBy,state --sort=+id,organisation,email,reason,proposedBy,approvedBy,state --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@organisation @account'
        ;;
    'desk org administrator approve')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,organisation,email,reason,proposedBy,approvedBy,state --sort=+id,organisation,email,reason,proposedBy,approvedBy,state --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-'
        ;;
    'desk org whoami')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --sort=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk queue')
        verbs='list next call explain forecast sweep stats watch board view whoami'
        names='view'
        _desk_about "$1 list"
        ;;
    'desk queue list')
        flags='--mine --unowned --reachable --later --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=new,open,waiting,resolved,closed,all --owner=@owner --org=@organisation --requester=@account --lane=fast,standard --topic=@topic --channel=web,phone,email,api --due=- --created=- --updated=- --text=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,position --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,position --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk queue next')
        flags='--reachable --peek -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--topic=@topic --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk queue call')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--within=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,name,phone,opensAt,closesAt,calls --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,name,phone,opensAt,closesAt,calls --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk queue explain')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,state,position,size,terms,dueFrom,target,overtakenBy,overtakers --sort=+number,subject,state,position,size,terms,dueFrom,target,overtakenBy,overtakers --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk queue forecast')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,state,position,ahead,dueAt,expectedAt,answers,workingSeconds,since --sort=+number,subject,state,position,ahead,dueAt,expectedAt,answers,workingSeconds,since --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk queue sweep')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+returned,reminded,closed,alarms --sort=+returned,reminded,closed,alarms --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk queue stats')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--since=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+since,until,created,responded,resolved,open,ages,firstResponse,resolution,withinTarget,reachByHour,missedWindows,lostMinutes,days --sort=+since,until,created,responded,resolved,open,ages,firstResponse,resolution,withinTarget,reachByHour,missedWindows,lostMinutes,days --limit=- --delimiter=- --group-by=day,consultant,org,topic --db=file --host=- --as=@consultant --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk queue watch')
        flags='--mine --unowned --reachable --later --no-bell -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=new,open,waiting,resolved,closed,all --owner=@owner --org=@organisation --requester=@account --lane=fast,standard --topic=@topic --channel=web,phone,email,api --due=- --created=- --updated=- --text=- --every=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk queue board')
        flags='-q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-o=file --output=file --since=- --refresh=- --lines=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk queue view')
        verbs='save list show remove'
        ;;
    'desk queue view save')
        flags='--mine --unowned --reachable --later --everyone -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=new,open,waiting,resolved,closed,all --owner=@owner --org=@organisation --requester=@account --lane=fast,standard --topic=@topic --channel=web,phone,email,api --due=- --created=- --updated=- --text=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,consultant,flags --sort=+name,consultant,flags --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-'
        ;;
    'desk queue view list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,consultant,flags --sort=+name,consultant,flags --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk queue view show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,consultant,flags --sort=+name,consultant,flags --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@view'
        ;;
    'desk queue view remove')
        flags='--everyone -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+name,consultant,flags --sort=+name,consultant,flags --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@view'
        ;;
    'desk queue whoami')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --sort=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk ticket')
        verbs='create show brief list history edit available take release give steal reply note ask receive wait resolve close reopen search attach attachment call remote time fast watch unwatch split merge unmerge link unlink export ingest original import whoami'
        ;;
    'desk ticket create')
        flags='--editor --fast -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--from=@account --subject=- -m=- --message=- -F=file --file=file --recover=file --error=- --steps=- --attach=file --available=- --phone=- --channel=web,phone,email,api --topic=@topic --deadline=- --accept-price=- --input=json,jsonl --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk ticket show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket brief')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=new,open,waiting,resolved,closed,all --owner=@owner --org=@organisation --requester=@account --lane=fast,standard --topic=@topic --channel=web,phone,email,api --due=- --created=- --updated=- --text=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk ticket history')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+at,actor,verb,changes --sort=+at,actor,verb,changes --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket edit')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file --subject=- --topic=@topic --deadline=- --phone=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'desk ticket available')
        flags='--clear -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -...'
        ;;
    'desk ticket take')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'desk ticket release')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket give')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@handover...'
        ;;
    'desk ticket steal')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket reply')
        flags='--editor --wait --resolve -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file -m=- --message=- -F=file --file=file --recover=file --text=@text --attach=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'desk ticket note')
        flags='--editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file -m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'desk ticket ask')
        flags='--missing --editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket receive')
        flags='--editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--from=@account -m=- --message=- -F=file --file=file --recover=file --attach=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket wait')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file --until=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'desk ticket resolve')
        flags='--editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file -m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'desk ticket close')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'desk ticket reopen')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket search')
        flags='--exact --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=new,open,waiting,resolved,closed,all --owner=@owner --org=@organisation --requester=@account --lane=fast,standard --topic=@topic --channel=web,phone,email,api --due=- --created=- --updated=- --text=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,snippet --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,snippet --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-...'
        ;;
    'desk ticket attach')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket file...'
        ;;
    'desk ticket attachment')
        verbs='list save remove'
        ;;
    'desk ticket attachment list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,name,type,size,sha256,createdAt --sort=+id,name,type,size,sha256,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket attachment save')
        flags='--force --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-o=file --output=file --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,name,type,size,sha256,createdAt --sort=+id,name,type,size,sha256,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -'
        ;;
    'desk ticket attachment remove')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -'
        ;;
    'desk ticket call')
        flags='--editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--result=reached,no-answer,busy,voicemail,wrong-number -m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket remote')
        verbs='start stop list'
        ;;
    'desk ticket remote start')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--session=- --consent=@account --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket remote stop')
        flags='--editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket remote list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+ticket,id,session,consultant,consent,startedAt,stoppedAt,changes,tooLong --sort=+ticket,id,session,consultant,consent,startedAt,stoppedAt,changes,tooLong --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket time')
        verbs='add report'
        _desk_about "$1 add"
        ;;
    'desk ticket time add')
        flags='--billable --editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -'
        ;;
    'desk ticket time report')
        flags='--by-consultant --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--month=- --org=@organisation --format=table,plain,json,jsonl,csv,tsv,ids --columns=+organisation,consultant,tickets,seconds,billableSeconds --sort=+organisation,consultant,tickets,seconds,billableSeconds --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk ticket fast')
        verbs='quote accept waive charges'
        ;;
    'desk ticket fast quote')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+amount,currency,from --sort=+amount,currency,from --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk ticket fast accept')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--price=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket fast waive')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket fast charges')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--month=- --org=@organisation --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,organisation,amount,currency,acceptedBy,acceptedAt,waived --sort=+number,organisation,amount,currency,acceptedBy,acceptedAt,waived --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk ticket watch')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket @account'
        ;;
    'desk ticket unwatch')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket @account'
        ;;
    'desk ticket split')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--subject=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -'
        ;;
    'desk ticket merge')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket @ticket'
        ;;
    'desk ticket unmerge')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket link')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket relates,duplicates,blocks @ticket'
        ;;
    'desk ticket unlink')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket @ticket'
        ;;
    'desk ticket export')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-o=folder --output=folder --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'desk ticket ingest')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--again=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+outcome,ticket,messageId --sort=+outcome,ticket,messageId --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'desk ticket original')
        flags='--force -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-o=file --output=file --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -'
        ;;
    'desk ticket import')
        flags='--ignore-unknown -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--on-error=abort,continue --verdicts=file --numbers=keep,new --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+rows,created,updated,unchanged,skipped,failed,files --sort=+rows,created,updated,unchanged,skipped,failed,files --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='file'
        ;;
    'desk ticket whoami')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --sort=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    esac
}

# Words of the command line up to the cursor, with those put together again that bash takes apart
# at @, = and colons.
_desk_words() {
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
_desk_unquote() {
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
_desk_offer() {
    local kind=$1 begun=$2 line plain open
    local -a asked
    case $kind in
    -) ;;
    file) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -f -- "$begun") ;;
    folder) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -d -- "$begun") ;;
    @*)
        for line in "${words[@]:1}"; do _desk_unquote "$line"; asked+=("$plain"); done
        _desk_unquote "$begun"
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

_desk() {
    local -a words offers=()
    local at=desk i=1 verbs= names= flags= options= places= cur option kind place=0 word skip= ended=
    COMPREPLY=()
    _desk_words
    cur=${words[${#words[@]} - 1]}
    _desk_about "$at"
    while ((i < ${#words[@]} - 1)) && [[ " $verbs " == *" ${words[i]} "* ]]; do
        at+=" ${words[i]}"
        verbs= names= flags= options= places=
        _desk_about "$at"
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
            [[ ${kind%%=*} == "$option" ]] && _desk_offer "${kind#*=}" "$cur" && break
        done
    elif [[ $cur == -* && -z $ended ]]; then
        for word in $flags $options; do
            word=${word%%=*}
            [[ $word == "$cur"* ]] && offers+=("$word")
        done
    else
        if [[ -n $verbs && $i -eq $((${#words[@]} - 1)) ]]; then
            for word in $verbs; do [[ $word == "$cur"* ]] && offers+=("$word"); done
            for kind in $names; do _desk_offer "@$kind" "$cur"; done
        fi
        for kind in $places; do
            if ((place == 0)) || [[ $kind == *... ]]; then _desk_offer "${kind%...}" "$cur"; break; fi
            ((place--))
        done
    fi
    # readline replaces what follows the last of its word breaks, of which there are none in quotes.
    local breaks= broken= plain open
    _desk_unquote "$cur"
    for word in @ = :; do [[ -z $open && $COMP_WORDBREAKS == *"$word"* ]] && breaks+=$word; done
    [[ -n $breaks && $cur == *[$breaks]* ]] && broken=${cur%"${cur##*[$breaks]}"}
    # A word may begin with @, as it is where a host's name would follow.
    broken=${broken%@}
    for word in ${offers[@]+"${offers[@]}"}; do COMPREPLY+=("${word#"$broken"}"); done
}

complete -F _desk desk
