# fish completion for account; written by `make golden`.

# Whether exactly these words were typed.
function __account_here
    set -l typed (commandline -opc)
    test "$typed[2..-1]" = "$argv"
end

# Whether the verb typed is this one.
function __account_in
    set -l typed (commandline -opc)
    set -l last (math (count $argv) + 1)
    test (count $typed) -ge $last; and test "$typed[2..$last]" = "$argv"
end

# Asks the desk for what may stand here.
function __account_ask
    set -l typed (commandline -opc)
    $typed[1] ---complete $argv[1] (commandline -ct) $typed[2..-1] 2>/dev/null </dev/null
end

complete -c account -f
complete -c account -n '__account_here ' -x -a create -d 'Add an account.'
complete -c account -n '__account_here ' -x -a list -d 'List accounts.'
complete -c account -n '__account_here ' -x -a show -d 'Show one account.'
complete -c account -n '__account_in create' -x -a '(__account_ask account)' -d 'The person\'s address, which is their login.'
complete -c account -n '__account_in create' -l org -x -a '(__account_ask organisation)' -d 'The organisation\'s code.'
complete -c account -n '__account_in create' -l name -x -d 'The person\'s name.'
complete -c account -n '__account_in create' -l role -x -a 'administrator user' -d 'What the person may do: user or administrator.'
complete -c account -n '__account_in create' -l phone -x -d 'The person\'s telephone number.'
complete -c account -n '__account_in create' -l language -x -a 'cs en' -d 'The language the person is written to in; else the organisation\'s.'
complete -c account -n '__account_in create' -l invite -d 'Mail the person a code to choose a password with (the default).'
complete -c account -n '__account_in create' -l no-password -d 'No password and no invitation for now.'
complete -c account -n '__account_in create' -l if-exists -x -a 'fail skip update' -d 'What to do with one that exists.'
complete -c account -n '__account_in create' -s n -l dry-run -d 'Do everything, then roll it back.'
complete -c account -n '__account_in create' -l yes -d 'Answer confirmations with yes.'
complete -c account -n '__account_in create' -l format -x -a 'table plain json jsonl csv tsv ids' -d 'How the answer is printed: table, plain, json, jsonl, csv, tsv or ids.'
complete -c account -n '__account_in create' -l json -d 'Print JSON; errors are JSON on stderr too.'
complete -c account -n '__account_in create' -l columns -x -d 'Print these columns, separated by commas; ? lists them.'
complete -c account -n '__account_in create' -l sort -x -d 'Sort by these columns; -key sorts downwards.'
complete -c account -n '__account_in create' -l limit -x -d 'Print no more than so many rows.'
complete -c account -n '__account_in create' -l no-header -d 'Print no heading.'
complete -c account -n '__account_in create' -l csv-raw -d 'Do not put \' before CSV cells that a spreadsheet would calculate.'
complete -c account -n '__account_in create' -l db -rF -d 'The database to work on.'
complete -c account -n '__account_in create' -l as -x -a '(__account_ask consultant)' -d 'Act as another consultant (admins only; both are recorded).'
complete -c account -n '__account_in create' -l by -x -a '(__account_ask account)' -d 'Act for this person of a customer, with their rights.'
complete -c account -n '__account_in create' -l at -x -d 'Answer as of this time (reading and dry runs only).'
complete -c account -n '__account_in create' -l lang -x -a 'cs en' -d 'The language of prose: cs or en.'
complete -c account -n '__account_in create' -l color -x -a 'auto always never' -d 'When to use colour: auto, always or never.'
complete -c account -n '__account_in create' -s q -l quiet -d 'Print ids only, and no talk that is not needed.'
complete -c account -n '__account_in create' -l no-input -d 'Never ask; fail where an answer is needed.'
complete -c account -n '__account_in create' -l no-pager -d 'Do not show long answers in a pager.'
complete -c account -n '__account_in create' -l debug -d 'Explain faults of the tool itself.'
complete -c account -n '__account_in create' -l version -d 'Show the version.'
complete -c account -n '__account_in create' -s h -l help -d 'Show help information.'
complete -c account -n '__account_in list' -l org -x -a '(__account_ask organisation)' -d 'Only people of this organisation.'
complete -c account -n '__account_in list' -l role -x -a 'administrator user' -d 'Only people of this role.'
complete -c account -n '__account_in list' -l state -x -a 'invited active disabled erased' -d 'Only accounts in this state.'
complete -c account -n '__account_in list' -l unused-for -x -d 'Only those unused for so long, such as 180d.'
complete -c account -n '__account_in list' -l format -x -a 'table plain json jsonl csv tsv ids' -d 'How the answer is printed: table, plain, json, jsonl, csv, tsv or ids.'
complete -c account -n '__account_in list' -l json -d 'Print JSON; errors are JSON on stderr too.'
complete -c account -n '__account_in list' -l columns -x -d 'Print these columns, separated by commas; ? lists them.'
complete -c account -n '__account_in list' -l sort -x -d 'Sort by these columns; -key sorts downwards.'
complete -c account -n '__account_in list' -l limit -x -d 'Print no more than so many rows.'
complete -c account -n '__account_in list' -l no-header -d 'Print no heading.'
complete -c account -n '__account_in list' -l csv-raw -d 'Do not put \' before CSV cells that a spreadsheet would calculate.'
complete -c account -n '__account_in list' -l db -rF -d 'The database to work on.'
complete -c account -n '__account_in list' -l as -x -a '(__account_ask consultant)' -d 'Act as another consultant (admins only; both are recorded).'
complete -c account -n '__account_in list' -l by -x -a '(__account_ask account)' -d 'Act for this person of a customer, with their rights.'
complete -c account -n '__account_in list' -l at -x -d 'Answer as of this time (reading and dry runs only).'
complete -c account -n '__account_in list' -l lang -x -a 'cs en' -d 'The language of prose: cs or en.'
complete -c account -n '__account_in list' -l color -x -a 'auto always never' -d 'When to use colour: auto, always or never.'
complete -c account -n '__account_in list' -s q -l quiet -d 'Print ids only, and no talk that is not needed.'
complete -c account -n '__account_in list' -l no-input -d 'Never ask; fail where an answer is needed.'
complete -c account -n '__account_in list' -l no-pager -d 'Do not show long answers in a pager.'
complete -c account -n '__account_in list' -l debug -d 'Explain faults of the tool itself.'
complete -c account -n '__account_in list' -l version -d 'Show the version.'
complete -c account -n '__account_in list' -s h -l help -d 'Show help information.'
complete -c account -n '__account_in show' -x -a '(__account_ask account)' -d 'The person\'s address, which is their login.'
complete -c account -n '__account_in show' -l format -x -a 'table plain json jsonl csv tsv ids' -d 'How the answer is printed: table, plain, json, jsonl, csv, tsv or ids.'
complete -c account -n '__account_in show' -l json -d 'Print JSON; errors are JSON on stderr too.'
complete -c account -n '__account_in show' -l columns -x -d 'Print these columns, separated by commas; ? lists them.'
complete -c account -n '__account_in show' -l sort -x -d 'Sort by these columns; -key sorts downwards.'
complete -c account -n '__account_in show' -l limit -x -d 'Print no more than so many rows.'
complete -c account -n '__account_in show' -l no-header -d 'Print no heading.'
complete -c account -n '__account_in show' -l csv-raw -d 'Do not put \' before CSV cells that a spreadsheet would calculate.'
complete -c account -n '__account_in show' -l db -rF -d 'The database to work on.'
complete -c account -n '__account_in show' -l as -x -a '(__account_ask consultant)' -d 'Act as another consultant (admins only; both are recorded).'
complete -c account -n '__account_in show' -l by -x -a '(__account_ask account)' -d 'Act for this person of a customer, with their rights.'
complete -c account -n '__account_in show' -l at -x -d 'Answer as of this time (reading and dry runs only).'
complete -c account -n '__account_in show' -l lang -x -a 'cs en' -d 'The language of prose: cs or en.'
complete -c account -n '__account_in show' -l color -x -a 'auto always never' -d 'When to use colour: auto, always or never.'
complete -c account -n '__account_in show' -s q -l quiet -d 'Print ids only, and no talk that is not needed.'
complete -c account -n '__account_in show' -l no-input -d 'Never ask; fail where an answer is needed.'
complete -c account -n '__account_in show' -l no-pager -d 'Do not show long answers in a pager.'
complete -c account -n '__account_in show' -l debug -d 'Explain faults of the tool itself.'
complete -c account -n '__account_in show' -l version -d 'Show the version.'
complete -c account -n '__account_in show' -s h -l help -d 'Show help information.'
