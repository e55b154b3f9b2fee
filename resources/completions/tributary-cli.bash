# bash completion for tributary-cli. The options are those that the program itself lists.

_tributary_cli_options() {
    LC_ALL=C "$1" "$2" --help 2>/dev/null | sed -n 's/^ *\(-[A-Za-z], \)\{0,1\}\(--[a-z][a-z-]*\).*/\2/p'
}

_tributary_cli_commands() {
    LC_ALL=C "$1" help 2>/dev/null | sed -n '/^Commands/,/^$/s/^  \([a-z][a-z]*\) .*/\1/p'
}

_tributary_cli_words() {
    # shellcheck disable=SC2207
    COMPREPLY=($(compgen -W "$1" -- "$2"))
}

_tributary_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=get word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        get | probe | bench | add | verify | list | pause | resume | cancel | remove | limit | help) command=$word && break ;;
        esac
    done
    COMPREPLY=()
    case $previous in
    --on-conflict) _tributary_cli_words "rename overwrite skip fail" "$current" && return ;;
    --assembly) _tributary_cli_words "direct temp memory" "$current" && return ;;
    --retry-policy) _tributary_cli_words "exponential lenient backoff" "$current" && return ;;
    --progress) _tributary_cli_words "auto bar lines none" "$current" && return ;;
    --proxy) _tributary_cli_words "system none http:// https:// socks5://" "$current" && return ;;
    -c | --connections) _tributary_cli_words "auto" "$current" && return ;;
    -A | --user-agent) _tributary_cli_words "browser" "$current" && return ;;
    -d | --dir | --temp-dir)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$current") && return
        ;;
    esac
    case $current in
    -*) _tributary_cli_words "$(_tributary_cli_options "$1" "$command")" "$current" ;;
    *)
        compopt -o filenames 2>/dev/null
        [ "$COMP_CWORD" != 1 ] || _tributary_cli_words "$(_tributary_cli_commands "$1")" "$current"
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
        ;;
    esac
}

complete -F _tributary_cli tributary-cli
