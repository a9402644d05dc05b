#!/bin/sh
# Restores a Decant snapshot into a @title@ data folder that an image can start from at once.
# Runs in the donor stage of the Dockerfile next to it; the same file serves every @title@ service.
# It is plain POSIX sh and needs nothing but the tools of the base image.
#
#   DECANT_SNAPSHOT_DIR  the snapshot                               (/decant-snapshot)
#   DECANT_TARGET_DIR    receives @user@, relations.tsv, manifest.txt  (/decant)
#   DECANT_SNAPSHOT_HASH content hash of the snapshot, noted in manifest.txt
set -eu

snapshot=${DECANT_SNAPSHOT_DIR:-/decant-snapshot}
target=${DECANT_TARGET_DIR:-/decant}
data=$target/@user@
steps=4
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

show_server_log() {
    [ -s "$work/server.log" ] || return 0
    echo "The last lines of the server log:" >&2
    tail -n 20 "$work/server.log" >&2
}

# shellcheck disable=SC2329 # called by trap
cleanup() {
    status=$?
    trap - EXIT
    [ -z "$server" ] || kill -KILL "$server" 2>/dev/null || :
    [ -z "$work" ] || rm -rf "$work"
    exit "$status"
}

# ---- the server ----------------------------------------------------------------------------

become_database_user() {
    [ "$(id -u)" = 0 ] || return 0
    id @user@ >/dev/null 2>&1 || fail "the base image has no user '@user@'"
    mkdir -p "$data"
    chmod 755 "$target"
    chmod 700 "$data"
    chown "$(id -u @user@):$(id -g @user@)" "$target" "$data"
    if command -v gosu >/dev/null; then
        exec gosu @user@ sh "$0"
    elif command -v setpriv >/dev/null; then
        exec setpriv --reuid=@user@ --regid="$(id -g @user@)" --init-groups sh "$0"
    elif command -v su-exec >/dev/null; then
        exec su-exec @user@ sh "$0"
    fi
    fail "the base image has none of gosu, setpriv, su-exec to leave root with"
}

read_snapshot() {
    [ -r "$snapshot/database.env" ] || fail "$snapshot/database.env is missing or not readable by $(id -un)"
    # shellcheck disable=SC1091 # written by Decant as KEY='value' lines
    . "$snapshot/database.env"
    version=$(@user@-server --version | sed 's/.*v=\([0-9.]*\).*/\1/')
    source_major=${DECANT_SERVER_MAJOR:-${version%%.*}}
    [ "$source_major" -le "${version%%.*}" ] \
        || fail "the base image has @title@ $version, the source is $source_major: choose an image.base that is not older"
    compression=${DECANT_COMPRESSION:-none}
    [ "$compression" = none ] || command -v "$compression" >/dev/null \
        || fail "the base image has no $compression to read the data with: set image.compression = \"gzip\" in the project, or install $compression in image.donor_extra"
}

# start_server: no network, own socket: nobody else can come in; saves only when told to, and without
# compression: layers are compressed anyway, and values can be searched for.
start_server() {
    : >"$work/server.log"
    @user@-server --dir "$data" --port 0 --unixsocket "$work/socket" --save '' --appendonly no \
        --rdbcompression no --databases "${DECANT_DATABASES:-16}" --logfile "$work/server.log" >/dev/null 2>&1 &
    server=$!
    limit=$(($(date +%s) + 120))
    until [ "$(ask ping 2>/dev/null)" = PONG ]; do
        if ! kill -0 "$server" 2>/dev/null || [ "$(date +%s)" -ge "$limit" ]; then
            show_server_log
            fail "the server did not start"
        fi
    done
}

ask() {
    @user@-cli -s "$work/socket" "$@"
}

stop_server() {
    ask shutdown nosave >/dev/null 2>&1 || :
    wait "$server" || {
        show_server_log
        fail "the server did not stop cleanly"
    }
    server=
}

# keys: how many there are in all databases.
keys() {
    ask info keyspace | sed -n 's/^db[0-9]*:keys=\([0-9]*\),.*/\1/p' | {
        sum=0
        while read -r count; do
            sum=$((sum + count))
        done
        echo "$sum"
    }
}

# ---- the data ------------------------------------------------------------------------------

decompress() {
    case $compression in
        none) cat "$1" ;;
        *) "$compression" -dcq "$1" ;;
    esac
}

load_files() {
    total=0
    for file in "$snapshot"/data/*; do
        [ ! -e "$file" ] || total=$((total + 1))
    done
    done=0
    for file in "$snapshot"/data/*; do
        [ -e "$file" ] || continue
        {
            decompress "$file" || : >"$work/unreadable"
        } | ask --pipe >"$work/out" 2>&1 || {
            # The reply may quote a value, so only its kind is shown.
            grep -o '^errors: .*' "$work/out" >&2 || :
            show_server_log
            fail "${file##*/} could not be loaded"
        }
        [ ! -e "$work/unreadable" ] || fail "${file##*/} cannot be read to its end"
        done=$((done + 1))
        progress "$done" "$total"
    done
}

main() {
    for program in @user@-server @user@-cli; do
        command -v "$program" >/dev/null || fail "the base image has no $program: choose an official @title@ image"
    done
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
    begin load
    start_server
    load_files
    loaded=$(keys)
    begin save
    ask save >"$work/out" 2>&1
    grep -q '^OK' "$work/out" || fail "the data could not be saved: $(cat "$work/out")"
    stop_server
    begin prove
    start_server
    found=$(keys)
    stop_server
    [ "$found" = "$loaded" ] || fail "the saved file holds $found of $loaded keys"
    printf 'dump.rdb\ttable\tkeys\tkeys\n' >"$target/relations.tsv"
    {
        echo "server: @title@ $version"
        echo "keys: $found"
        echo "snapshot: ${DECANT_SNAPSHOT_HASH:-unknown}"
        echo "data_kb: $(du -sk "$data" | cut -f1)"
    } >"$target/manifest.txt"
    chmod 644 "$target/manifest.txt" "$target/relations.tsv"
    sed 's/^/DECANT fact /' "$target/manifest.txt"
}

main
