# fish completion for ticket; written by `make golden`.

# Whether exactly these words were typed.
function __ticket_here
    set -l typed (commandline -opc)
    test "$typed[2..-1]" = "$argv"
end

# Whether the verb typed is this one.
function __ticket_in
    set -l typed (commandline -opc)
    set -l last (math (count $argv) + 1)
    test (count $typed) -ge $last; and test "$typed[2..$last]" = "$argv"
end

# Asks the desk for what may stand here.
function __ticket_ask
    set -l typed (commandline -opc)
    $typed[1] ---complete $argv[1] (commandline -ct) $typed[2..-1] 2>/dev/null </dev/null
end

complete -c ticket -f
complete -c ticket -n '__ticket_here ' -x -a create -d 'Open a ticket.'
complete -c ticket -n '__ticket_here ' -x -a list -d 'List tickets, newest first.'
complete -c ticket -n '__ticket_here ' -x -a show -d 'Show one ticket with all that belongs to it.'
complete -c ticket -n '__ticket_in create' -l from -x -a '(__ticket_ask account)' -d 'The account that asks; with --by it may be left out.'
complete -c ticket -n '__ticket_in create' -l subject -x -d 'What it is about, in one line.'
complete -c ticket -n '__ticket_in create' -s m -l message -x -d 'The text.'
complete -c ticket -n '__ticket_in create' -s F -l file -rF -d 'A file with the text; - is the standard input.'
complete -c ticket -n '__ticket_in create' -l error -x -d 'The error message, word for word.'
complete -c ticket -n '__ticket_in create' -l steps -x -d 'What was done before it happened.'
complete -c ticket -n '__ticket_in create' -l available -x -d 'When the customer sits at the computer, such as "Mon-Fri 8-11".'
complete -c ticket -n '__ticket_in create' -l phone -x -d 'The number to call back.'
complete -c ticket -n '__ticket_in create' -l channel -x -a 'web phone email api' -d 'How the request came.'
complete -c ticket -n '__ticket_in create' -l topic -x -a '(__ticket_ask topic)' -d 'What it is about, from the managed list.'
complete -c ticket -n '__ticket_in create' -l deadline -x -d 'The customer\'s own date, such as 2026-12-10 or "2026-12-10 12:00".'
complete -c ticket -n '__ticket_in create' -l fast -d 'The paid fast response.'
complete -c ticket -n '__ticket_in create' -l accept-price -x -d 'The price of the fast response that was accepted.'
complete -c ticket -n '__ticket_in create' -s n -l dry-run -d 'Do everything, then roll it back.'
complete -c ticket -n '__ticket_in create' -l yes -d 'Answer confirmations with yes.'
complete -c ticket -n '__ticket_in create' -l format -x -a 'table plain json jsonl csv tsv ids' -d 'How the answer is printed: table, plain, json, jsonl, csv, tsv or ids.'
complete -c ticket -n '__ticket_in create' -l json -d 'Print JSON; errors are JSON on stderr too.'
complete -c ticket -n '__ticket_in create' -l columns -x -d 'Print these columns, separated by commas; ? lists them.'
complete -c ticket -n '__ticket_in create' -l sort -x -d 'Sort by these columns; -key sorts downwards.'
complete -c ticket -n '__ticket_in create' -l limit -x -d 'Print no more than so many rows.'
complete -c ticket -n '__ticket_in create' -l no-header -d 'Print no heading.'
complete -c ticket -n '__ticket_in create' -l csv-raw -d 'Do not put \' before CSV cells that a spreadsheet would calculate.'
complete -c ticket -n '__ticket_in create' -l db -rF -d 'The database to work on.'
complete -c ticket -n '__ticket_in create' -l as -x -a '(__ticket_ask consultant)' -d 'Act as another consultant (admins only; both are recorded).'
complete -c ticket -n '__ticket_in create' -l by -x -a '(__ticket_ask account)' -d 'Act for this person of a customer, with their rights.'
complete -c ticket -n '__ticket_in create' -l at -x -d 'Answer as of this time (reading and dry runs only).'
complete -c ticket -n '__ticket_in create' -l lang -x -a 'cs en' -d 'The language of prose: cs or en.'
complete -c ticket -n '__ticket_in create' -l color -x -a 'auto always never' -d 'When to use colour: auto, always or never.'
complete -c ticket -n '__ticket_in create' -s q -l quiet -d 'Print ids only, and no talk that is not needed.'
complete -c ticket -n '__ticket_in create' -l no-input -d 'Never ask; fail where an answer is needed.'
complete -c ticket -n '__ticket_in create' -l no-pager -d 'Do not show long answers in a pager.'
complete -c ticket -n '__ticket_in create' -l debug -d 'Explain faults of the tool itself.'
complete -c ticket -n '__ticket_in create' -l version -d 'Show the version.'
complete -c ticket -n '__ticket_in create' -s h -l help -d 'Show help information.'
complete -c ticket -n '__ticket_in list' -l state -x -a 'new open waiting resolved closed all' -d 'Only in this state; all shows closed ones too.'
complete -c ticket -n '__ticket_in list' -l owner -x -a '(__ticket_ask consultant)' -d 'Only this consultant\'s, mine, or no one\'s.'
complete -c ticket -n '__ticket_in list' -l org -x -a '(__ticket_ask organisation)' -d 'Only of this organisation.'
complete -c ticket -n '__ticket_in list' -l requester -x -a '(__ticket_ask account)' -d 'Only from this account.'
complete -c ticket -n '__ticket_in list' -l lane -x -a 'fast standard' -d 'Only in this lane.'
complete -c ticket -n '__ticket_in list' -l topic -x -a '(__ticket_ask topic)' -d 'Only of this topic.'
complete -c ticket -n '__ticket_in list' -l channel -x -a 'web phone email api' -d 'Only those that came so.'
complete -c ticket -n '__ticket_in list' -l due -x -d 'Only if our word is due before, such as 2h.'
complete -c ticket -n '__ticket_in list' -l created -x -d 'Only opened since, such as 7d or 2026-12-01.'
complete -c ticket -n '__ticket_in list' -l updated -x -d 'Only changed since, such as 2h.'
complete -c ticket -n '__ticket_in list' -l text -x -d 'Only with these words.'
complete -c ticket -n '__ticket_in list' -l format -x -a 'table plain json jsonl csv tsv ids' -d 'How the answer is printed: table, plain, json, jsonl, csv, tsv or ids.'
complete -c ticket -n '__ticket_in list' -l json -d 'Print JSON; errors are JSON on stderr too.'
complete -c ticket -n '__ticket_in list' -l columns -x -d 'Print these columns, separated by commas; ? lists them.'
complete -c ticket -n '__ticket_in list' -l sort -x -d 'Sort by these columns; -key sorts downwards.'
complete -c ticket -n '__ticket_in list' -l limit -x -d 'Print no more than so many rows.'
complete -c ticket -n '__ticket_in list' -l no-header -d 'Print no heading.'
complete -c ticket -n '__ticket_in list' -l csv-raw -d 'Do not put \' before CSV cells that a spreadsheet would calculate.'
complete -c ticket -n '__ticket_in list' -l db -rF -d 'The database to work on.'
complete -c ticket -n '__ticket_in list' -l as -x -a '(__ticket_ask consultant)' -d 'Act as another consultant (admins only; both are recorded).'
complete -c ticket -n '__ticket_in list' -l by -x -a '(__ticket_ask account)' -d 'Act for this person of a customer, with their rights.'
complete -c ticket -n '__ticket_in list' -l at -x -d 'Answer as of this time (reading and dry runs only).'
complete -c ticket -n '__ticket_in list' -l lang -x -a 'cs en' -d 'The language of prose: cs or en.'
complete -c ticket -n '__ticket_in list' -l color -x -a 'auto always never' -d 'When to use colour: auto, always or never.'
complete -c ticket -n '__ticket_in list' -s q -l quiet -d 'Print ids only, and no talk that is not needed.'
complete -c ticket -n '__ticket_in list' -l no-input -d 'Never ask; fail where an answer is needed.'
complete -c ticket -n '__ticket_in list' -l no-pager -d 'Do not show long answers in a pager.'
complete -c ticket -n '__ticket_in list' -l debug -d 'Explain faults of the tool itself.'
complete -c ticket -n '__ticket_in list' -l version -d 'Show the version.'
complete -c ticket -n '__ticket_in list' -s h -l help -d 'Show help information.'
complete -c ticket -n '__ticket_in show' -x -a '(__ticket_ask ticket)' -d 'The number of the ticket.'
complete -c ticket -n '__ticket_in show' -l format -x -a 'table plain json jsonl csv tsv ids' -d 'How the answer is printed: table, plain, json, jsonl, csv, tsv or ids.'
complete -c ticket -n '__ticket_in show' -l json -d 'Print JSON; errors are JSON on stderr too.'
complete -c ticket -n '__ticket_in show' -l columns -x -d 'Print these columns, separated by commas; ? lists them.'
complete -c ticket -n '__ticket_in show' -l sort -x -d 'Sort by these columns; -key sorts downwards.'
complete -c ticket -n '__ticket_in show' -l limit -x -d 'Print no more than so many rows.'
complete -c ticket -n '__ticket_in show' -l no-header -d 'Print no heading.'
complete -c ticket -n '__ticket_in show' -l csv-raw -d 'Do not put \' before CSV cells that a spreadsheet would calculate.'
complete -c ticket -n '__ticket_in show' -l db -rF -d 'The database to work on.'
complete -c ticket -n '__ticket_in show' -l as -x -a '(__ticket_ask consultant)' -d 'Act as another consultant (admins only; both are recorded).'
complete -c ticket -n '__ticket_in show' -l by -x -a '(__ticket_ask account)' -d 'Act for this person of a customer, with their rights.'
complete -c ticket -n '__ticket_in show' -l at -x -d 'Answer as of this time (reading and dry runs only).'
complete -c ticket -n '__ticket_in show' -l lang -x -a 'cs en' -d 'The language of prose: cs or en.'
complete -c ticket -n '__ticket_in show' -l color -x -a 'auto always never' -d 'When to use colour: auto, always or never.'
complete -c ticket -n '__ticket_in show' -s q -l quiet -d 'Print ids only, and no talk that is not needed.'
complete -c ticket -n '__ticket_in show' -l no-input -d 'Never ask; fail where an answer is needed.'
complete -c ticket -n '__ticket_in show' -l no-pager -d 'Do not show long answers in a pager.'
complete -c ticket -n '__ticket_in show' -l debug -d 'Explain faults of the tool itself.'
complete -c ticket -n '__ticket_in show' -l version -d 'Show the version.'
complete -c ticket -n '__ticket_in show' -s h -l help -d 'Show help information.'
