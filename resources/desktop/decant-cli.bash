# SPDX-License-Identifier: MIT
# bash completion for decant-cli. Commands and options are asked of the program itself, so they are never stale.
_decant_cli()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= each commands
    commands=$("${COMP_WORDS[0]}" --help 2>/dev/null | sed -n '/^Subcommands:/,$s/^  \([a-z][a-z-]*\).*/\1/p')
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if grep -qxF -- "$each" <<<"$commands"; then
            command=$each
            break
        fi
    done
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$("${COMP_WORDS[0]}" ${command:+"$command"} --help 2>/dev/null |
            grep -oE -- '(^| |,)--[a-z][a-z-]*' | tr -d ' ,' | sort -u) --json --work-dir --engine" -- "$word")
    elif [[ -z $command && $before != --work-dir && $before != --engine ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")
    else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _decant_cli decant-cli
