# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154  # test_servers is set by testserverfolder.sh
# A private Redis or Valkey: own folder, own port, own password, nothing on disk.

redis_start()
{
    need_command redis-server redis-server
    need_command redis-cli redis-tools
    redis_launch redis-server redis-cli "$@"
}

valkey_start()
{
    local programs=$test_servers/valkey/usr/bin
    [[ -x $programs/valkey-server ]] || fail 3 "no Valkey server is here (installer/dependencies.sh --tests)"
    redis_launch "$programs/valkey-server" "$programs/valkey-cli" "$@"
}

# redis_launch SERVER CLIENT ARGUMENT...
redis_launch()
{
    local server=$1 client=$2
    shift 2
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
    folder=$(private_folder "$folder")
    ! recorded_process_runs "$folder/redis.process" || fail "a server already runs in $folder"
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
        setsid "$server" "$folder/redis.conf" >/dev/null 2>&1 </dev/null &
        process_identity $! >"$folder/redis.process"
        wait_until 15 redis_answers_or_is_gone "$client" "$folder" "$port" || break
        recorded_process_runs "$folder/redis.process" && break
        [[ -z $wanted ]] || break
    done
    if ! recorded_process_runs "$folder/redis.process"; then
        tail -n 5 "$folder/server.log" >&2 || :
        redis_stop "$folder"
        fail "${server##*/} did not start"
    fi
    printf 'HOST=127.0.0.1\nPORT=%s\nPASSWORD_FILE=%s/password\nVERSION=%s\n' "$port" "$folder" \
        "$("$server" --version | sed -E 's/.*v=([0-9.]+).*/\1/')"
}

# redis_answers_or_is_gone CLIENT FOLDER PORT
redis_answers_or_is_gone()
{
    [[ $(REDISCLI_AUTH=$(<"$2/password") "$1" -h 127.0.0.1 -p "$3" ping 2>/dev/null) == PONG ]] ||
        ! recorded_process_runs "$2/redis.process"
}

valkey_stop()
{
    redis_stop "$@"
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
