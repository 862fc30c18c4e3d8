# bash completion for ticket; written by `make golden`.

# What may follow a command: verbs and names in their place, flags, options=value, places of arguments.
_ticket_about() {
    case $1 in
    'ticket')
        verbs='create show brief list history edit available take release give steal reply note ask receive wait resolve close reopen search attach attachment call remote time fast watch unwatch split merge unmerge link unlink export ingest original import whoami'
        names='alias'
        ;;
    'ticket create')
        flags='--editor --fast -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--from=@account --subject=- -m=- --message=- -F=file --file=file --recover=file --error=- --steps=- --attach=file --available=- --phone=- --channel=web,phone,email,api --topic=@topic --deadline=- --accept-price=- --input=json,jsonl --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'ticket show')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket brief')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=new,open,waiting,resolved,closed,all --owner=@owner --org=@organisation --requester=@account --lane=fast,standard --topic=@topic --channel=web,phone,email,api --due=- --created=- --updated=- --text=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'ticket history')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+at,actor,verb,changes --sort=+at,actor,verb,changes --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket edit')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file --subject=- --topic=@topic --deadline=- --phone=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'ticket available')
        flags='--clear -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -...'
        ;;
    'ticket take')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'ticket release')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket give')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@handover...'
        ;;
    'ticket steal')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket reply')
        flags='--editor --wait --resolve -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file -m=- --message=- -F=file --file=file --recover=file --text=@text --attach=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'ticket note')
        flags='--editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file -m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'ticket ask')
        flags='--missing --editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket receive')
        flags='--editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--from=@account -m=- --message=- -F=file --file=file --recover=file --attach=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket wait')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file --until=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'ticket resolve')
        flags='--editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file -m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'ticket close')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--expect=- --verdicts=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket...'
        ;;
    'ticket reopen')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket search')
        flags='--exact --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--state=new,open,waiting,resolved,closed,all --owner=@owner --org=@organisation --requester=@account --lane=fast,standard --topic=@topic --channel=web,phone,email,api --due=- --created=- --updated=- --text=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,snippet --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,snippet --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='-...'
        ;;
    'ticket attach')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket file...'
        ;;
    'ticket attachment')
        verbs='list save remove'
        ;;
    'ticket attachment list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,name,type,size,sha256,createdAt --sort=+id,name,type,size,sha256,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket attachment save')
        flags='--force --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-o=file --output=file --format=table,plain,json,jsonl,csv,tsv,ids --columns=+id,name,type,size,sha256,createdAt --sort=+id,name,type,size,sha256,createdAt --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -'
        ;;
    'ticket attachment remove')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -'
        ;;
    'ticket call')
        flags='--editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--result=reached,no-answer,busy,voicemail,wrong-number -m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket remote')
        verbs='start stop list'
        ;;
    'ticket remote start')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--session=- --consent=@account --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket remote stop')
        flags='--editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket remote list')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+ticket,id,session,consultant,consent,startedAt,stoppedAt,changes,tooLong --sort=+ticket,id,session,consultant,consent,startedAt,stoppedAt,changes,tooLong --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket time')
        verbs='add report'
        _ticket_about "$1 add"
        ;;
    'ticket time add')
        flags='--billable --editor -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-m=- --message=- -F=file --file=file --recover=file --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -'
        ;;
    'ticket time report')
        flags='--by-consultant --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--month=- --org=@organisation --format=table,plain,json,jsonl,csv,tsv,ids --columns=+organisation,consultant,tickets,seconds,billableSeconds --sort=+organisation,consultant,tickets,seconds,billableSeconds --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'ticket fast')
        verbs='quote accept waive charges'
        ;;
    'ticket fast quote')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+amount,currency,from --sort=+amount,currency,from --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'ticket fast accept')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--price=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket fast waive')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--reason=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket fast charges')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--month=- --org=@organisation --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,organisation,amount,currency,acceptedBy,acceptedAt,waived --sort=+number,organisation,amount,currency,acceptedBy,acceptedAt,waived --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'ticket watch')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket @account'
        ;;
    'ticket unwatch')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket @account'
        ;;
    'ticket split')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--subject=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -'
        ;;
    'ticket merge')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket @ticket'
        ;;
    'ticket unmerge')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket link')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket relates,duplicates,blocks @ticket'
        ;;
    'ticket unlink')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket @ticket'
        ;;
    'ticket export')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-o=folder --output=folder --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --sort=+number,subject,organisation,requester,lane,state,owner,channel,topic,createdAt,updatedAt,dueAt,overdue,deadline,laterAt,reachable,information,description,errorMessage,steps,phone,windows,price,respondedAt,resolvedAt,comments,attachments,calls,remoteSessions,time,links,watchers,history --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket'
        ;;
    'ticket ingest')
        flags='-n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--again=- --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+outcome,ticket,messageId --sort=+outcome,ticket,messageId --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    'ticket original')
        flags='--force -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='-o=file --output=file --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='@ticket -'
        ;;
    'ticket import')
        flags='--ignore-unknown -n --dry-run --yes --json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--on-error=abort,continue --verdicts=file --numbers=keep,new --once=- --format=table,plain,json,jsonl,csv,tsv,ids --columns=+rows,created,updated,unchanged,skipped,failed,files --sort=+rows,created,updated,unchanged,skipped,failed,files --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        places='file'
        ;;
    'ticket whoami')
        flags='--json --no-header --excel --csv-raw -q --quiet --no-input --no-pager --no-migrate --debug --version -h --help'
        options='--format=table,plain,json,jsonl,csv,tsv,ids --columns=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --sort=+database,databaseFrom,host,osUser,consultant,name,email,role,actingFor,organisation,mailer,from,language,version --limit=- --delimiter=- --db=file --host=- --as=@consultant --by=@account --at=- --lang=cs,en --color=auto,always,never'
        ;;
    esac
}

# Words of the command line up to the cursor, with those put together again that bash takes apart
# at @, = and colons.
_ticket_words() {
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
_ticket_unquote() {
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
_ticket_offer() {
    local kind=$1 begun=$2 line plain open
    local -a asked
    case $kind in
    -) ;;
    file) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -f -- "$begun") ;;
    folder) compopt -o filenames 2>/dev/null
        while IFS= read -r line; do offers+=("$line"); done < <(compgen -d -- "$begun") ;;
    @*)
        for line in "${words[@]:1}"; do _ticket_unquote "$line"; asked+=("$plain"); done
        _ticket_unquote "$begun"
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

_ticket() {
    local -a words offers=()
    local at=ticket i=1 verbs= names= flags= options= places= cur option kind place=0 word skip= ended=
    COMPREPLY=()
    _ticket_words
    cur=${words[${#words[@]} - 1]}
    _ticket_about "$at"
    while ((i < ${#words[@]} - 1)) && [[ " $verbs " == *" ${words[i]} "* ]]; do
        at+=" ${words[i]}"
        verbs= names= flags= options= places=
        _ticket_about "$at"
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
            [[ ${kind%%=*} == "$option" ]] && _ticket_offer "${kind#*=}" "$cur" && break
        done
    elif [[ $cur == -* && -z $ended ]]; then
        for word in $flags $options; do
            word=${word%%=*}
            [[ $word == "$cur"* ]] && offers+=("$word")
        done
    else
        if [[ -n $verbs && $i -eq $((${#words[@]} - 1)) ]]; then
            for word in $verbs; do [[ $word == "$cur"* ]] && offers+=("$word"); done
            for kind in $names; do _ticket_offer "@$kind" "$cur"; done
        fi
        for kind in $places; do
            if ((place == 0)) || [[ $kind == *... ]]; then _ticket_offer "${kind%...}" "$cur"; break; fi
            ((place--))
        done
    fi
    # readline replaces what follows the last of its word breaks, of which there are none in quotes.
    local breaks= broken= plain open
    _ticket_unquote "$cur"
    for word in @ = :; do [[ -z $open && $COMP_WORDBREAKS == *"$word"* ]] && breaks+=$word; done
    [[ -n $breaks && $cur == *[$breaks]* ]] && broken=${cur%"${cur##*[$breaks]}"}
    # A word may begin with @, as it is where a host's name would follow.
    broken=${broken%@}
    for word in ${offers[@]+"${offers[@]}"}; do COMPREPLY+=("${word#"$broken"}"); done
}

complete -F _ticket ticket
