# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# A private Redis: own folder, own port, own password, nothing on disk.

redis_start()
{
    local folder='' port=''
    local -a settings=()
    while (($#)); do
        case $1 in
        --set) settings+=("${2:?}") && shift ;;
        -*) usage ;;
        *) if [[ -z $folder ]]; then folder=$1; else port=$1; fi ;;
        esac
        shift
    done
    need_command redis-server redis-server
    need_command redis-cli redis-tools
    folder=$(private_folder "$folder")
    ! recorded_process_runs "$folder/redis.process" || fail "a Redis already runs in $folder"
    [[ -s $folder/password ]] || (umask 077 && random_password >"$folder/password")

    local wanted=$port tries setting
    for ((tries = 0; tries < 5; tries++)); do
        port=${wanted:-$(free_port)}
        # In a file: arguments are seen by everybody.
        (
            umask 077
            {
                printf 'bind 127.0.0.1\nport %s\ndir "%s"\nsave ""\nappendonly no\nlogfile "%s"\n' \
                    "$port" "$folder" "$folder/server.log"
                printf 'requirepass %s\n' "$(<"$folder/password")"
                for setting in "${settings[@]}"; do
                    printf '%s %s\n' "${setting%%=*}" "${setting#*=}"
                done
            } >"$folder/redis.conf"
        )
        setsid redis-server "$folder/redis.conf" >/dev/null 2>&1 </dev/null &
        process_identity $! >"$folder/redis.process"
        wait_until 15 redis_answers_or_is_gone "$folder" "$port" || break
        recorded_process_runs "$folder/redis.process" && break
        [[ -z $wanted ]] || break
    done
    if ! recorded_process_runs "$folder/redis.process"; then
        tail -n 5 "$folder/server.log" >&2 || :
        redis_stop "$folder"
        fail "Redis did not start"
    fi
    printf 'HOST=127.0.0.1\nPORT=%s\nPASSWORD_FILE=%s/password\nVERSION=%s\n' "$port" "$folder" \
        "$(redis-server --version | sed -E 's/.*v=([0-9.]+).*/\1/')"
}

# redis_answers_or_is_gone FOLDER PORT
redis_answers_or_is_gone()
{
    [[ $(REDISCLI_AUTH=$(<"$1/password") redis-cli -h 127.0.0.1 -p "$2" ping 2>/dev/null) == PONG ]] ||
        ! recorded_process_runs "$1/redis.process"
}

redis_stop()
{
    (($# == 1)) || usage
    local folder=$1
    [[ -d $folder ]] || return 0
    folder=$(cd -- "$folder" && pwd)
    stop_recorded_process "$folder/redis.process" 10
    rm -f -- "$folder"/{password,redis.conf,redis.process,server.log,dump.rdb}
    rmdir -- "$folder" 2>/dev/null || say "kept $folder: it holds files that are not ours"
}
