# tab SHELL TOOLS ROOT LINE…: types each line and Tab into an interactive bash or zsh, and prints the line
# as it then stands, which the shell tells on C-x p, emptying it. No key is sent that means anything to a terminal which is
# between two lines, and what it echoes of these commands has no end mark.
zmodload zsh/zpty
shell=$1 tools=$2 root=$3
shift 3
export PATH=$tools:$PATH LC_ALL=C.UTF-8 PS1= INPUTRC=/dev/null HISTFILE=/dev/null
case $shell in
bash)
    zpty shell bash --norc --noprofile -i
    zpty -w shell "for f in $root/completions/*.bash; do . \$f; done"
    zpty -w shell "bind 'set bell-style none'; bind -x '\"\\C-xp\": printf \"\\n<%s>E%s\\n\" \"\$READLINE_LINE\" ND; READLINE_LINE= READLINE_POINT=0'"
    ;;
zsh)
    zpty shell zsh -f -i
    zpty -w shell "fpath=($root/completions \$fpath); autoload -Uz compinit; compinit -u -D; unsetopt beep auto_menu"
    zpty -w shell 'dump() { print -r -- $'"'\\n'"'"<$BUFFER>E"ND; BUFFER= }; zle -N dump; bindkey "^Xp" dump'
    ;;
esac
zpty -w shell 'stty columns 1000; echo REA''DY'
zpty -r -m shell told '*READY*'
for line in "$@"; do
    zpty -n -w shell $line$'\t\x18p'
    zpty -r -m shell told '*<*>END*'
    print -r -- ${${told##*<}%>END*}
done
zpty -d shell
