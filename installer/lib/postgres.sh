# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154  # test_servers is set by testserverfolder.sh
# A private PostgreSQL cluster: own folder, own port, own superuser.

# Prints the program folder of the given or of the newest installed major version.
postgres_bin_dir()
{
    local major=${1:-} folder
    if [[ -n $major ]]; then
        folder=/usr/lib/postgresql/$major/bin
        # One that dependencies.sh --tests fetched.
        [[ -x $folder/postgres ]] ||
            folder=$test_servers/postgresql/$major/bin
    else
        folder=$(printf '%s\n' /usr/lib/postgresql/*/bin/postgres | sort -V | tail -n 1)
        folder=${folder%/postgres}
    fi
    [[ -x $folder/postgres ]] ||
        fail 3 "no PostgreSQL ${major:+$major }server is installed (package postgresql${major:+-$major}; installer/dependencies.sh --services)"
    echo "$folder"
}

# postgres_client_dir BIN MAJOR: where psql, pg_dump and pg_restore for a server of that version are
postgres_client_dir()
{
    local bin=$1 major=$2 folder
    for folder in "$bin" $(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V) \
        "$test_servers/postgresql-client-17/usr/lib/postgresql/17/bin"; do
        [[ -x $folder/psql ]] || continue
        echo "$folder"
        (($(basename "$(dirname "$folder")") < major)) || return 0
    done | tail -n 1
}

# The server refuses to run as root: root starts it as this user.
postgres_user()
{
    local user
    for user in postgres nobody; do
        if getent passwd "$user" >/dev/null; then
            echo "$user"
            return 0
        fi
    done
    fail 3 "neither user postgres nor nobody exists, and PostgreSQL does not run as root"
}

as_postgres_user()
{
    if ((EUID == 0)); then
        local user
        user=$(postgres_user)
        setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups -- "$@"
    else
        "$@"
    fi
}

postgres_start()
{
    local folder='' port='' major='' primary=''
    local -a settings=()
    while (($#)); do
        case $1 in
        --major) major=${2:?} && shift ;;
        --set) settings+=("${2:?}") && shift ;;
        --standby-of) primary=${2:?} && shift ;;
        -*) usage ;;
        *) if [[ -z $folder ]]; then folder=$1; else port=$1; fi ;;
        esac
        shift
    done
    folder=$(private_folder "$folder")
    local bin
    bin=$(postgres_bin_dir "$major")
    ((EUID != 0)) || chown "$(postgres_user)": "$folder"
    as_postgres_user test -x "$folder" ||
        fail "user $(postgres_user) cannot enter $folder: choose a folder below one that others may enter"
    if [[ -e $folder/data/postmaster.pid ]]; then
        fail "a cluster already runs (or ran and crashed) in $folder; stop it first"
    fi

    if [[ -n $primary ]]; then
        postgres_copy_cluster "$folder" "$bin" "$primary" "${settings[@]}"
    else
        postgres_create_cluster "$folder" "$bin" "${settings[@]}"
    fi
    postgres_launch "$folder" "$bin" "$port"
    cat <<LINES
HOST=127.0.0.1
PORT=$(<"$folder/port")
USER=decant
PASSWORD_FILE=$folder/password
SOCKET_DIR=$folder
MAJOR=$(<"$folder/data/PG_VERSION")
BIN_DIR=$bin
CLIENT_DIR=$(postgres_client_dir "$bin" "$(<"$folder/data/PG_VERSION")")
LINES
}

# postgres_create_cluster FOLDER BIN SETTING...: does nothing when there is one
postgres_create_cluster()
{
    local folder=$1 bin=$2 setting
    shift 2
    [[ ! -s $folder/data/PG_VERSION ]] || return 0
    (umask 077 && random_password >"$folder/password")
    ((EUID != 0)) || chown "$(postgres_user)": "$folder/password"
    (cd / && as_postgres_user "$bin/initdb" --pgdata="$folder/data" --username=decant \
        --pwfile="$folder/password" --auth-host=scram-sha-256 --auth-local=trust \
        --encoding=UTF8 --locale=C.UTF-8 --no-sync) >"$folder/initdb.log" 2>&1 </dev/null || {
        tail -n 5 "$folder/initdb.log" >&2
        fail "initdb failed; its log is $folder/initdb.log"
    }
    ((EUID != 0)) || chown root: "$folder/password"
    {
        echo "listen_addresses = '127.0.0.1'"
        echo "unix_socket_directories = '${folder//\'/\'\'}'"
        echo "unix_socket_permissions = 0700"
        echo "fsync = off"
        echo "full_page_writes = off"
        echo "max_connections = 50"
        echo "logging_collector = off"
        for setting in "$@"; do
            echo "${setting%%=*} = '${setting#*=}'"
        done
    } >>"$folder/data/postgresql.conf"
}

# postgres_copy_cluster FOLDER BIN PRIMARY SETTING...: a hot standby of the cluster that runs in PRIMARY, with
# the same password; does nothing when there is one
postgres_copy_cluster()
{
    local folder=$1 bin=$2 primary=$3 setting
    shift 3
    [[ ! -s $folder/data/PG_VERSION ]] || return 0
    (umask 077 && cp "$primary/password" "$folder/password")
    (cd / && as_postgres_user "$bin/pg_basebackup" --pgdata="$folder/data" --write-recovery-conf \
        --checkpoint=fast --no-sync --host="$primary" --port="$(<"$primary/port")" --username=decant) \
        >"$folder/initdb.log" 2>&1 </dev/null || {
        tail -n 5 "$folder/initdb.log" >&2
        fail "pg_basebackup failed; its log is $folder/initdb.log"
    }
    {
        echo "unix_socket_directories = '${folder//\'/\'\'}'"
        for setting in "$@"; do
            echo "${setting%%=*} = '${setting#*=}'"
        done
    } >>"$folder/data/postgresql.conf"
}

# postgres_launch FOLDER BIN [PORT]: without a port, tries free ones until the server gets one
postgres_launch()
{
    local folder=$1 bin=$2 wanted=${3:-} tries
    for ((tries = 0; tries < 5; tries++)); do
        echo "${wanted:-$(free_port)}" >"$folder/port"
        if (cd / && as_postgres_user setsid "$bin/pg_ctl" --pgdata="$folder/data" --wait --timeout=60 \
            --log="$folder/data/server.log" --options="-p $(<"$folder/port")" start) \
            >"$folder/pg_ctl.log" 2>&1 </dev/null; then
            return 0
        fi
        if [[ -n $wanted ]] || ! grep -qs 'could not bind' "$folder/data/server.log"; then
            break
        fi
    done
    tail -n 8 "$folder/data/server.log" >&2 || :
    fail "PostgreSQL did not start in $folder"
}

postgres_stop()
{
    (($# == 1)) || usage
    local folder=$1
    [[ -d $folder ]] || return 0
    folder=$(cd -- "$folder" && pwd)
    if [[ -s $folder/data/PG_VERSION ]]; then
        local bin
        bin=$(postgres_bin_dir "$(<"$folder/data/PG_VERSION")")
        if [[ -e $folder/data/postmaster.pid ]]; then
            (cd / && as_postgres_user "$bin/pg_ctl" --pgdata="$folder/data" --mode=immediate --wait stop) \
                >/dev/null 2>&1 </dev/null || say "the server of $folder was not running"
        fi
    fi
    rm -rf -- "$folder/data" "$folder"/{password,port,initdb.log,pg_ctl.log} "$folder"/.s.PGSQL.*
    rmdir -- "$folder" 2>/dev/null || say "kept $folder: it holds files that are not ours"
}
