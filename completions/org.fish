# fish completion for org; written by `make golden`.

# Whether exactly these words were typed.
function __org_here
    set -l typed (commandline -opc)
    test "$typed[2..-1]" = "$argv"
end

# Whether the verb typed is this one.
function __org_in
    set -l typed (commandline -opc)
    set -l last (math (count $argv) + 1)
    test (count $typed) -ge $last; and test "$typed[2..$last]" = "$argv"
end

# Asks the desk for what may stand here.
function __org_ask
    set -l typed (commandline -opc)
    $typed[1] ---complete $argv[1] (commandline -ct) $typed[2..-1] 2>/dev/null </dev/null
end

complete -c org -f
complete -c org -n '__org_here ' -x -a create -d 'Add an organisation.'
complete -c org -n '__org_here ' -x -a list -d 'List organisations.'
complete -c org -n '__org_here ' -x -a show -d 'Show one organisation.'
complete -c org -n '__org_in create' -x -a '(__org_ask organisation)' -d 'The organisation\'s code, such as mesto-kolin.'
complete -c org -n '__org_in create' -l name -x -d 'The organisation\'s name.'
complete -c org -n '__org_in create' -l contract-email -x -d 'An address named in the contract.'
complete -c org -n '__org_in create' -l ico -x -d 'The Czech company number, 8 digits.'
complete -c org -n '__org_in create' -l contract -x -d 'The contract number.'
complete -c org -n '__org_in create' -l language -x -a 'cs en' -d 'The language its people are written to in.'
complete -c org -n '__org_in create' -l if-exists -x -a 'fail skip update' -d 'What to do with one that exists.'
complete -c org -n '__org_in create' -s n -l dry-run -d 'Do everything, then roll it back.'
complete -c org -n '__org_in create' -l yes -d 'Answer confirmations with yes.'
complete -c org -n '__org_in create' -l format -x -a 'table plain json jsonl csv tsv ids' -d 'How the answer is printed: table, plain, json, jsonl, csv, tsv or ids.'
complete -c org -n '__org_in create' -l json -d 'Print JSON; errors are JSON on stderr too.'
complete -c org -n '__org_in create' -l columns -x -d 'Print these columns, separated by commas; ? lists them.'
complete -c org -n '__org_in create' -l sort -x -d 'Sort by these columns; -key sorts downwards.'
complete -c org -n '__org_in create' -l limit -x -d 'Print no more than so many rows.'
complete -c org -n '__org_in create' -l no-header -d 'Print no heading.'
complete -c org -n '__org_in create' -l csv-raw -d 'Do not put \' before CSV cells that a spreadsheet would calculate.'
complete -c org -n '__org_in create' -l db -rF -d 'The database to work on.'
complete -c org -n '__org_in create' -l as -x -a '(__org_ask consultant)' -d 'Act as another consultant (admins only; both are recorded).'
complete -c org -n '__org_in create' -l by -x -a '(__org_ask account)' -d 'Act for this person of a customer, with their rights.'
complete -c org -n '__org_in create' -l at -x -d 'Answer as of this time (reading and dry runs only).'
complete -c org -n '__org_in create' -l lang -x -a 'cs en' -d 'The language of prose: cs or en.'
complete -c org -n '__org_in create' -l color -x -a 'auto always never' -d 'When to use colour: auto, always or never.'
complete -c org -n '__org_in create' -s q -l quiet -d 'Print ids only, and no talk that is not needed.'
complete -c org -n '__org_in create' -l no-input -d 'Never ask; fail where an answer is needed.'
complete -c org -n '__org_in create' -l no-pager -d 'Do not show long answers in a pager.'
complete -c org -n '__org_in create' -l debug -d 'Explain faults of the tool itself.'
complete -c org -n '__org_in create' -l version -d 'Show the version.'
complete -c org -n '__org_in create' -s h -l help -d 'Show help information.'
complete -c org -n '__org_in list' -l seat -x -a 'unregistered vacant silent single healthy' -d 'Only those whose administration is manned so.'
complete -c org -n '__org_in list' -l status -x -a 'active suspended' -d 'Only those of this status.'
complete -c org -n '__org_in list' -l format -x -a 'table plain json jsonl csv tsv ids' -d 'How the answer is printed: table, plain, json, jsonl, csv, tsv or ids.'
complete -c org -n '__org_in list' -l json -d 'Print JSON; errors are JSON on stderr too.'
complete -c org -n '__org_in list' -l columns -x -d 'Print these columns, separated by commas; ? lists them.'
complete -c org -n '__org_in list' -l sort -x -d 'Sort by these columns; -key sorts downwards.'
complete -c org -n '__org_in list' -l limit -x -d 'Print no more than so many rows.'
complete -c org -n '__org_in list' -l no-header -d 'Print no heading.'
complete -c org -n '__org_in list' -l csv-raw -d 'Do not put \' before CSV cells that a spreadsheet would calculate.'
complete -c org -n '__org_in list' -l db -rF -d 'The database to work on.'
complete -c org -n '__org_in list' -l as -x -a '(__org_ask consultant)' -d 'Act as another consultant (admins only; both are recorded).'
complete -c org -n '__org_in list' -l by -x -a '(__org_ask account)' -d 'Act for this person of a customer, with their rights.'
complete -c org -n '__org_in list' -l at -x -d 'Answer as of this time (reading and dry runs only).'
complete -c org -n '__org_in list' -l lang -x -a 'cs en' -d 'The language of prose: cs or en.'
complete -c org -n '__org_in list' -l color -x -a 'auto always never' -d 'When to use colour: auto, always or never.'
complete -c org -n '__org_in list' -s q -l quiet -d 'Print ids only, and no talk that is not needed.'
complete -c org -n '__org_in list' -l no-input -d 'Never ask; fail where an answer is needed.'
complete -c org -n '__org_in list' -l no-pager -d 'Do not show long answers in a pager.'
complete -c org -n '__org_in list' -l debug -d 'Explain faults of the tool itself.'
complete -c org -n '__org_in list' -l version -d 'Show the version.'
complete -c org -n '__org_in list' -s h -l help -d 'Show help information.'
complete -c org -n '__org_in show' -x -a '(__org_ask organisation)' -d 'The organisation\'s code, such as mesto-kolin.'
complete -c org -n '__org_in show' -l format -x -a 'table plain json jsonl csv tsv ids' -d 'How the answer is printed: table, plain, json, jsonl, csv, tsv or ids.'
complete -c org -n '__org_in show' -l json -d 'Print JSON; errors are JSON on stderr too.'
complete -c org -n '__org_in show' -l columns -x -d 'Print these columns, separated by commas; ? lists them.'
complete -c org -n '__org_in show' -l sort -x -d 'Sort by these columns; -key sorts downwards.'
complete -c org -n '__org_in show' -l limit -x -d 'Print no more than so many rows.'
complete -c org -n '__org_in show' -l no-header -d 'Print no heading.'
complete -c org -n '__org_in show' -l csv-raw -d 'Do not put \' before CSV cells that a spreadsheet would calculate.'
complete -c org -n '__org_in show' -l db -rF -d 'The database to work on.'
complete -c org -n '__org_in show' -l as -x -a '(__org_ask consultant)' -d 'Act as another consultant (admins only; both are recorded).'
complete -c org -n '__org_in show' -l by -x -a '(__org_ask account)' -d 'Act for this person of a customer, with their rights.'
complete -c org -n '__org_in show' -l at -x -d 'Answer as of this time (reading and dry runs only).'
complete -c org -n '__org_in show' -l lang -x -a 'cs en' -d 'The language of prose: cs or en.'
complete -c org -n '__org_in show' -l color -x -a 'auto always never' -d 'When to use colour: auto, always or never.'
complete -c org -n '__org_in show' -s q -l quiet -d 'Print ids only, and no talk that is not needed.'
complete -c org -n '__org_in show' -l no-input -d 'Never ask; fail where an answer is needed.'
complete -c org -n '__org_in show' -l no-pager -d 'Do not show long answers in a pager.'
complete -c org -n '__org_in show' -l debug -d 'Explain faults of the tool itself.'
complete -c org -n '__org_in show' -l version -d 'Show the version.'
complete -c org -n '__org_in show' -s h -l help -d 'Show help information.'
