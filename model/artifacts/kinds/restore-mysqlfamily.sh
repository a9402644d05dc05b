#!/bin/sh
# Restores a Decant snapshot into a @title@ data folder that an image can start from at once.
# Runs in the donor stage of the Dockerfile next to it; the same file serves every @title@ service.
# It is plain POSIX sh and needs nothing but the tools of the base image.
#
#   DECANT_SNAPSHOT_DIR  the snapshot                               (/decant-snapshot)
#   DECANT_TARGET_DIR    receives mysql, relations.tsv, manifest.txt        (/decant)
#   DECANT_DATABASE      name of the database here                (as in the source)
#   DECANT_USER          administrator of the image                        (@user@)
#   DECANT_PASSWORD      its well-known password for local use             (@user@)
#   DECANT_JOBS          parallel sessions                     (one per processor)
#   DECANT_SNAPSHOT_HASH content hash of the snapshot, noted in manifest.txt
set -eu

snapshot=${DECANT_SNAPSHOT_DIR:-/decant-snapshot}
target=${DECANT_TARGET_DIR:-/decant}
data=$target/mysql
steps=8
step=0
stepname=start
work=
server=

# ---- saying what happens -------------------------------------------------------------------

# begin NAME: the next step starts. Decant reads these lines as progress.
begin() {
    step=$((step + 1))
    stepname=$1
    echo "DECANT step=$step of=$steps name=$stepname"
}

# progress DONE TOTAL: within the step.
progress() {
    echo "DECANT step=$step of=$steps name=$stepname done=$1 total=$2"
}

fail() {
    echo "DECANT error step=$stepname $*" >&2
    exit 1
}

# What the server wrote last, so that the reason for a failure is in the build log.
show_server_log() {
    [ -s "$work/server.log" ] || return 0
    echo "The last lines of the server log:" >&2
    tail -n 20 "$work/server.log" >&2
}

# first_error FILE: what the client complained about.
first_error() {
    grep -E '^ERROR ' "$1" | head -n 1
}

# shellcheck disable=SC2329 # called by trap
cleanup() {
    status=$?
    trap - EXIT
    [ -z "$server" ] || kill -KILL "$server" 2>/dev/null || :
    [ -z "$work" ] || rm -rf "$work"
    exit "$status"
}

# ---- preparing -----------------------------------------------------------------------------

find_programs() {
    PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
    export PATH
    for program in $programs; do
        command -v "$program" >/dev/null \
            || fail "the base image has no $program: choose an official @title@ image of @oldest@ or newer, or install it in image.donor_extra"
    done
}

# The server refuses to run as root: continue as the database user, who must own the data.
become_database_user() {
    [ "$(id -u)" = 0 ] || return 0
    id mysql >/dev/null 2>&1 || fail "the base image has no user 'mysql'"
    mkdir -p "$data"
    chmod 755 "$target"
    chmod 700 "$data"
    chown "$(id -u mysql):$(id -g mysql)" "$target" "$data"
    if command -v gosu >/dev/null; then
        exec gosu mysql sh "$0"
    elif command -v setpriv >/dev/null; then
        exec setpriv --reuid=mysql --regid="$(id -g mysql)" --init-groups sh "$0"
    fi
    fail "the base image has neither gosu nor setpriv to leave root with"
}

read_snapshot() {
    for file in database.env schema.sql after.sql checks.sql; do
        [ -r "$snapshot/$file" ] || fail "$snapshot/$file is missing or not readable by $(id -un)"
    done
    # shellcheck disable=SC1091 # written by Decant as KEY='value' lines
    . "$snapshot/database.env"
    database=${DECANT_DATABASE:-${DECANT_DB_NAME:-}}
    [ -n "$database" ] || fail "$snapshot/database.env does not name the database"
    user=${DECANT_USER:-@user@}
    password=${DECANT_PASSWORD:-@user@}
    jobs=${DECANT_JOBS:-0}
    [ "$jobs" -gt 0 ] || jobs=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    version=$("$daemon" --no-defaults --version | sed 's/.* Ver \([0-9.]*\).*/\1/')
    source_version=${DECANT_SERVER_VERSION:-$version}
    [ "$(series "$source_version")" -le "$(series "$version")" ] \
        || fail "the base image has @title@ $version, the source is $source_version: choose an image.base that is not older"
    compression=${DECANT_COMPRESSION:-none}
    [ "$compression" = none ] || command -v "$compression" >/dev/null \
        || fail "the base image has no $compression to read the data with: set image.compression = \"gzip\" in the project, or install $compression in image.donor_extra"
}

# series 10.11.19: 1011
series() {
    echo "$1" | sed 's/^\([0-9]*\)\.\([0-9]*\).*/\1 \2/' | {
        read -r major minor
        echo $((major * 100 + minor))
    }
}

# quoted TEXT: as an SQL string.
quoted() {
    printf "'%s'" "$(printf '%s' "$1" | sed "s/\\\\/\\\\\\\\/g; s/'/''/g")"
}

# identifier NAME: as an SQL name.
identifier() {
    # shellcheck disable=SC2016 # the quotes of SQL
    printf '`%s`' "$(printf '%s' "$1" | sed 's/`/``/g')"
}

# ---- the server ----------------------------------------------------------------------------

# @server@

# start_server OPTION...: no network, own socket: nobody else can come in. No durability: a broken
# build is thrown away. Everything that is only for the restore stands on the command line.
start_server() {
    : >"$work/server.log"
    # shellcheck disable=SC2086 # options are words
    "$daemon" --no-defaults --datadir="$data" --socket="$work/socket" --pid-file="$work/pid" \
        --skip-networking --log-error="$work/server.log" --skip-log-bin --event-scheduler=OFF \
        --innodb-flush-log-at-trx-commit=0 --innodb-doublewrite=0 --secure-file-priv= \
        --innodb-buffer-pool-size=256M --innodb-buffer-pool-dump-at-shutdown=0 $more_options "$@" \
        >"$work/out" 2>&1 &
    server=$!
    limit=$(($(date +%s) + 120))
    until echo 'SELECT 1' | sql '' >/dev/null 2>&1; do
        if ! kill -0 "$server" 2>/dev/null || [ "$(date +%s)" -ge "$limit" ]; then
            show_server_log
            fail "the server did not start"
        fi
    done
}

# stop_server: with everything written to its place, and proved to be so.
stop_server() {
    echo 'SET GLOBAL innodb_fast_shutdown = 0; SHUTDOWN;' | sql ''
    wait "$server" || {
        show_server_log
        fail "the server did not stop cleanly"
    }
    server=
    grep -q 'Shutdown complete' "$work/server.log" || {
        show_server_log
        fail "the server did not say that its shutdown was complete"
    }
}

# sql DATABASE: runs a script (stdin) and stops at the first error.
sql() {
    "$client" --no-defaults --socket="$work/socket" --user="$login" --default-character-set=utf8mb4 \
        --batch --skip-column-names ${1:+--database="$1"}
}

# run_script FILE
run_script() {
    sql "$database" <"$snapshot/$1" >"$work/out" 2>&1 || {
        cat "$work/out" >&2
        show_server_log
        fail "$1: $(first_error "$work/out")"
    }
}

# ---- the data ------------------------------------------------------------------------------

create_database() {
    {
        printf 'CREATE DATABASE %s CHARACTER SET %s COLLATE %s;\n' "$(identifier "$database")" \
            "$(quoted "${DECANT_DB_ENCODING:-utf8mb4}")" "$(quoted "${DECANT_DB_COLLATE:-utf8mb4_general_ci}")"
    } | sql '' >"$work/out" 2>&1 || {
        cat "$work/out" >&2
        fail "the database '$database' could not be created"
    }
}

# decompress FILE...: the rows of all parts, one after the other.
decompress() {
    case $compression in
        none) cat "$@" ;;
        *) "$compression" -dcq "$@" ;;
    esac
}

# load_table NUMBER: the rows go through a pipe, so that they never lie unpacked in the image.
load_table() {
    pipe=$work/pipes/$1
    mkfifo -m 644 "$pipe"
    # shellcheck disable=SC2046 # file names made of digits and dots
    (cd "$snapshot" && decompress $(cat "load/$1.files")) >"$pipe" &
    reader=$!
    {
        cat <<'SQL'
SET NAMES utf8mb4, time_zone = '+00:00', foreign_key_checks = 0, unique_checks = 0,
    sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES';
SQL
        [ ! -e "$snapshot/load/$1.before" ] || cat "$snapshot/load/$1.before"
        printf 'LOAD DATA INFILE %s ' "$(quoted "$pipe")"
        cat "$snapshot/load/$1.sql"
    } | sql "$database" >"$work/taken/$1/out" 2>&1 || {
        kill "$reader" 2>/dev/null || :
        return 1
    }
    # What cannot be read to its end must not pass for a shorter table.
    wait "$reader" || {
        echo "ERROR the data file of table $1 cannot be read" >"$work/taken/$1/out"
        return 1
    }
    rm -f "$pipe"
}

# One of the workers: takes the next table nobody took yet, largest first. mkdir is the lock.
load_worker() {
    for file in "$snapshot"/load/*.sql; do
        [ ! -e "$work/load-failed" ] || return 1
        name=${file##*/}
        name=${name%.sql}
        mkdir "$work/taken/$name" 2>/dev/null || continue
        if ! load_table "$name"; then
            mkdir "$work/load-failed" 2>/dev/null || return 1
            echo "$name" >"$work/load-failed/name"
            return 1
        fi
        : >"$work/loaded/$name"
        # shellcheck disable=SC2012 # names are numbers
        progress "$(ls "$work/loaded" | wc -l | tr -d ' ')" "$1"
    done
}

load_tables() {
    mkdir "$work/taken" "$work/loaded" "$work/pipes"
    total=0
    for file in "$snapshot"/load/*.sql; do
        [ -e "$file" ] || continue
        total=$((total + 1))
    done
    [ "$total" = "${DECANT_TABLES:-$total}" ] \
        || fail "the snapshot has $total load files, its database.env says $DECANT_TABLES"
    [ "$total" -gt 0 ] || return 0
    pids=
    worker=0
    while [ "$worker" -lt "$jobs" ]; do
        load_worker "$total" &
        pids="$pids $!"
        worker=$((worker + 1))
    done
    failed=
    for pid in $pids; do
        wait "$pid" || failed=yes
    done
    [ -z "$failed" ] || {
        show_server_log
        name=$(cat "$work/load-failed/name" 2>/dev/null || echo '?')
        fail "load/$name: $(first_error "$work/taken/$name/out")"
    }
}

# Rows were loaded without looking at foreign keys: every line that comes back names a broken one.
check_foreign_keys() {
    run_script checks.sql
    [ ! -s "$work/out" ] || fail "rows refer to rows that do not exist: $(tr '\n' ' ' <"$work/out")"
}

# The well-known login for local use. It does not appear in the process list.
set_password() {
    accounts "$(quoted "$user")" "$(quoted "$password")" | sql '' >"$work/out" 2>&1 || {
        cat "$work/out" >&2
        fail "the user '$user' could not be prepared"
    }
    login=mysql
}

# ---- finishing -----------------------------------------------------------------------------

# Which file belongs to which table: Decant names the bytes of a layer with it.
write_relation_map() {
    (
        cd "$data"
        for folder in */; do
            folder=${folder%/}
            case $folder in
                mysql | sys | performance_schema | '#'*) ;;
                *)
                    for file in "$folder"/*; do
                        name=${file##*/}
                        name=${name%%.*}
                        name=${name%%#*}
                        printf '%s\ttable\t%s.%s\t%s.%s\n' "$file" "$database" "$name" "$database" "$name"
                    done
                    ;;
            esac
        done
        for file in mysql/* mysql.ibd sys/* performance_schema/* ibdata* undo* aria_log_control '#ib'*.dblwr; do
            printf '%s\tcatalog\tsystem tables\t\n' "$file"
        done
        for file in ib_logfile* aria_log.* '#innodb_redo'/*; do
            printf '%s\twal\tredo log\t\n' "$file"
        done
    ) >"$target/relations.tsv"
}

write_manifest() {
    {
        echo "server: @title@ $version"
        echo "database: $database"
        echo "administrator: $user"
        echo "tables: $total"
        echo "rows: ${DECANT_ROWS:-unknown}"
        echo "snapshot: ${DECANT_SNAPSHOT_HASH:-unknown}"
        echo "data_kb: $(du -sk "$data" | cut -f1)"
    } >"$target/manifest.txt"
    chmod 644 "$target/manifest.txt" "$target/relations.tsv"
}

main() {
    find_programs
    become_database_user
    umask 077
    work=$(mktemp -d "${TMPDIR:-/tmp}/decant.XXXXXX")
    trap cleanup EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    export LC_ALL=C

    begin check
    read_snapshot
    mkdir -p "$data"
    [ -z "$(ls -A "$data")" ] || fail "$data is not empty"
    begin initdb
    create_system_tables
    start_server
    begin schema
    create_database
    run_script schema.sql
    begin load
    load_tables
    [ ! -s "$snapshot/image.sql" ] || run_script image.sql
    begin constraints
    check_foreign_keys
    begin after
    run_script after.sql
    begin finish
    set_password
    stop_server
    # A second start with the small redo log of the image; it must find nothing to recover.
    begin prove
    # shellcheck disable=SC2086 # options are words
    start_server $image_options
    ! grep -qiE "$recovery" "$work/server.log" || fail "the data folder was not cleanly shut down"
    stop_server
    rm -rf "$data"/*.pid "$data/ibtmp1" "$data/ib_buffer_pool"
    remove_leftovers
    write_relation_map
    write_manifest
    sed 's/^/DECANT fact /' "$target/manifest.txt"
}

main
