# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# A private MariaDB: own folder, own port, own administrator.

# The server refuses to run as root: root starts it as this user.
mariadb_user()
{
    local user
    for user in mysql nobody; do
        if getent passwd "$user" >/dev/null; then
            echo "$user"
            return 0
        fi
    done
    fail 3 "neither user mysql nor nobody exists, and MariaDB does not run as root"
}

as_mariadb_user()
{
    if ((EUID == 0)); then
        local user
        user=$(mariadb_user)
        setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups -- "$@"
    else
        "$@"
    fi
}

mariadb_server()
{
    PATH=$PATH:/usr/sbin command -v mariadbd ||
        fail 3 "no MariaDB server is installed (package mariadb-server; installer/dependencies.sh --services)"
}

mariadb_start()
{
    local folder='' port=''
    local -a settings=()
    while (($#)); do
        case $1 in
        --set) settings+=("--${2:?}") && shift ;;
        -*) usage ;;
        *) if [[ -z $folder ]]; then folder=$1; else port=$1; fi ;;
        esac
        shift
    done
    local server
    server=$(mariadb_server)
    need_command mariadb-install-db mariadb-server
    folder=$(private_folder "$folder")
    ((EUID != 0)) || chown "$(mariadb_user)": "$folder"
    as_mariadb_user test -x "$folder" ||
        fail "user $(mariadb_user) cannot enter $folder: choose a folder below one that others may enter"
    ! recorded_process_runs "$folder/mariadb.process" || fail "a MariaDB already runs in $folder"

    mariadb_create "$folder"
    mariadb_launch "$folder" "$server" "$port" "${settings[@]}"
    cat <<LINES
HOST=127.0.0.1
PORT=$(<"$folder/port")
USER=decant
PASSWORD_FILE=$folder/password
SOCKET=$folder/mariadb.sock
VERSION=$("$server" --no-defaults --version | sed -E 's/.* Ver ([0-9.]+).*/\1/')
LINES
}

# mariadb_create FOLDER: the system tables and an administrator; does nothing when they are there
mariadb_create()
{
    local folder=$1
    [[ ! -d $folder/data/mysql ]] || return 0
    (cd / && as_mariadb_user mariadb-install-db --no-defaults --datadir="$folder/data" --skip-test-db \
        --auth-root-authentication-method=normal --skip-name-resolve) >"$folder/install.log" 2>&1 </dev/null || {
        tail -n 5 "$folder/install.log" >&2
        fail "mariadb-install-db failed; its log is $folder/install.log"
    }
    mariadb_first_statements "$folder"
}

# mariadb_first_statements FOLDER: makes the password, and what the first start reads once
mariadb_first_statements()
{
    local folder=$1
    (
        umask 077
        random_password >"$folder/password"
        printf "CREATE USER decant@'%%' IDENTIFIED BY '%s';\nGRANT ALL ON *.* TO decant@'%%' WITH GRANT OPTION;\nDROP USER root@localhost;\n" \
            "$(<"$folder/password")" >"$folder/first.sql"
    )
    ((EUID != 0)) || chown "$(mariadb_user)": "$folder/first.sql"
}

# mariadb_launch FOLDER SERVER PORT SETTING...: without a port, tries free ones until the server gets one
mariadb_launch()
{
    local folder=$1 server=$2 wanted=$3 tries port
    shift 3
    local -a first=()
    [[ ! -e $folder/first.sql ]] || first=("--init-file=$folder/first.sql")
    for ((tries = 0; tries < 5; tries++)); do
        port=${wanted:-$(free_port)}
        echo "$port" >"$folder/port"
        : >"$folder/server.log"
        ((EUID != 0)) || chown "$(mariadb_user)": "$folder/server.log"
        (cd / && as_mariadb_user setsid "$server" --no-defaults --datadir="$folder/data" --port="$port" \
            --bind-address=127.0.0.1 --socket="$folder/mariadb.sock" --pid-file="$folder/mariadb.pid" \
            --log-error="$folder/server.log" --innodb-flush-log-at-trx-commit=0 --skip-name-resolve \
            --innodb-fast-shutdown=2 "${first[@]}" "$@") >/dev/null 2>&1 </dev/null &
        wait_until 60 mariadb_answers_or_is_gone "$folder" $! || break
        if [[ -s $folder/mariadb.pid ]]; then
            process_identity "$(<"$folder/mariadb.pid")" >"$folder/mariadb.process"
            rm -f "$folder/first.sql"
            return 0
        fi
        if [[ -n $wanted ]] || ! grep -qs 'Address already in use' "$folder/server.log"; then
            break
        fi
    done
    tail -n 8 "$folder/server.log" >&2 || :
    fail "the server did not start in $folder"
}

# mariadb_answers_or_is_gone FOLDER LAUNCHER
mariadb_answers_or_is_gone()
{
    grep -qs 'ready for connections' "$1/server.log" || ! kill -0 "$2" 2>/dev/null
}

mariadb_stop()
{
    (($# == 1)) || usage
    local folder=$1
    [[ -d $folder ]] || return 0
    folder=$(cd -- "$folder" && pwd)
    stop_recorded_process "$folder/mariadb.process" 20
    rm -rf -- "$folder/data" "$folder"/{password,first.sql,port,install.log,server.log} "$folder"/mariadb.{process,pid,sock}
    rmdir -- "$folder" 2>/dev/null || say "kept $folder: it holds files that are not ours"
}
