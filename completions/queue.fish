# fish completion for queue; written by `make golden`.

# Whether exactly these words were typed.
function __queue_here
    set -l typed (commandline -opc)
    test "$typed[2..-1]" = "$argv"
end

# Whether the verb typed is this one.
function __queue_in
    set -l typed (commandline -opc)
    set -l last (math (count $argv) + 1)
    test (count $typed) -ge $last; and test "$typed[2..$last]" = "$argv"
end

# Asks the desk for what may stand here.
function __queue_ask
    set -l typed (commandline -opc)
    $typed[1] ---complete $argv[1] (commandline -ct) $typed[2..-1] 2>/dev/null </dev/null
end

complete -c queue -f
complete -c queue -n '__queue_in ' -l version -d 'Show the version.'
complete -c queue -n '__queue_in ' -s h -l help -d 'Show help information.'
