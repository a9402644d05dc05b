#!/bin/bash
# SPDX-License-Identifier: MIT
# bench_restore.sh [RUNS [CUSTOMERS]]: what a default restore leaves and costs (pg_restore of a
# default pg_dump -Fc into a default cluster) against restore.sh, on the same database of about
# 0.6 GB. Runs are interleaved, the table shows medians. Needs no container engine; as root the
# servers run as the user postgres. Exit code 1 when a bound is exceeded.
set -euo pipefail
runs=${1:-3}
customers=${2:-600000}
root=$(cd "$(dirname "$0")/../.." && pwd)
max_size=0.60
max_time=0.75

work=$(mktemp -d /tmp/decant-bench.XXXXXX)
chmod 755 "$work"
started=
cleanup() {
    [ -z "$started" ] || "$root/installer/sandbox.sh" postgres stop "$work/source" >/dev/null || :
    rm -rf "$work"
}
trap cleanup EXIT

as_user() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=postgres --regid=postgres --init-groups -- "$@"
    else
        "$@"
    fi
}
now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f", b - a }'; }
megabytes() { du -sk --apparent-size "$1" | awk '{ printf "%.1f", $1 / 1024 }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

echo "A source with $customers customers …"
"$root/installer/sandbox.sh" postgres start "$work/source" --set autovacuum=off >"$work/source.env"
started=yes
value() { sed -n "s/^$1=//p" "$work/source.env"; }
PATH=$(value BIN_DIR):$PATH
PGHOST=$(value SOCKET_DIR) PGPORT=$(value PORT) PGUSER=$(value USER) PGPASSWORD=$(cat "$(value PASSWORD_FILE)")
export PATH PGHOST PGPORT PGUSER PGPASSWORD PGDATABASE=bench
psql -Xq -d postgres -c "CREATE DATABASE bench TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"
psql -Xq -v ON_ERROR_STOP=1 -v n="$customers" -f "$root/tests/bench/customers.sql" >/dev/null

echo "Snapshot and default dump …"
bash "$root/tests/support/plainsnapshot.sh" "$work/snapshot" zstd "$work/snapshot"
pg_dump -Fc -f "$work/default.dump"
cp "$work/snapshot/globals.sql" "$work"; cp "$root/model/artifacts/kinds/restore-postgres.sh" "$work/restore.sh"
chmod -R a+rX "$work/snapshot" "$work/default.dump" "$work/globals.sql" "$work/restore.sh"
expected=$(psql -XqAtc 'SELECT count(*) FROM orders')
unset PGHOST PGPORT PGUSER PGPASSWORD PGDATABASE

# As people do it who know the programs and nothing else.
default_restore() {
    initdb -D "$1/pgdata" -U postgres --auth=trust --locale=C.UTF-8 >/dev/null
    pg_ctl -D "$1/pgdata" -l "$1/log" -o "-c listen_addresses= -c unix_socket_directories=$1" -w start >/dev/null
    psql -Xq -h "$1" -U postgres -d postgres -f "$work/globals.sql" >/dev/null
    createdb -h "$1" -U postgres bench
    pg_restore -h "$1" -U postgres -d bench "$work/default.dump"
    pg_ctl -D "$1/pgdata" -m fast -w stop >/dev/null
}
our_restore() {
    env DECANT_SNAPSHOT_DIR="$work/snapshot" DECANT_TARGET_DIR="$1" sh "$work/restore.sh" >"$1/log"
}
export -f default_restore our_restore
export work

# The result must hold the data, or the figures mean nothing.
check_rows() {
    as_user pg_ctl -D "$1/pgdata" -l "$1/checklog" -o "-c listen_addresses= -c unix_socket_directories=$1" -w start >/dev/null
    found=$(psql -XqAt -h "$1" -U postgres -d bench -c 'SELECT count(*) FROM orders')
    as_user pg_ctl -D "$1/pgdata" -m fast -w stop >/dev/null
    [ "$found" = "$expected" ] || { echo "$1 has $found orders instead of $expected" >&2; exit 1; }
}

for ((run = 1; run <= runs; run++)); do
    for way in default our; do
        echo "Run $run of $runs: $way restore …"
        target=$work/$way
        as_user true && install -d -o "$(as_user id -un)" "$target"
        begin=$(now)
        as_user bash -euc "${way}_restore $target"
        since "$begin" >>"$work/$way.seconds"
        echo >>"$work/$way.seconds"
        megabytes "$target/pgdata" >"$work/$way.size"
        megabytes "$target/pgdata/pg_wal" >"$work/$way.wal"
        [ "$run" -gt 1 ] || check_rows "$target"
        rm -rf "$target"
    done
done

awk -v ds="$(median <"$work/default.seconds")" -v os="$(median <"$work/our.seconds")" \
    -v dm="$(cat "$work/default.size")" -v om="$(cat "$work/our.size")" \
    -v dw="$(cat "$work/default.wal")" -v ow="$(cat "$work/our.wal")" \
    -v maxsize=$max_size -v maxtime=$max_time 'BEGIN {
        printf "\n| %-15s | %9s | %9s | %8s |\n", "", "PGDATA MB", "of it WAL", "time s"
        print "|-----------------|-----------|-----------|----------|"
        printf "| %-15s | %9.1f | %9.1f | %8.2f |\n", "default restore", dm, dw, ds
        printf "| %-15s | %9.1f | %9.1f | %8.2f |\n", "restore.sh", om, ow, os
        printf "| %-15s | %9.2f | %9.3f | %8.2f |\n", "ratio", om / dm, ow / dw, os / ds
        printf "| %-15s | %9.2f | %9s | %8.2f |\n", "at most", maxsize, "", maxtime
        exit om / dm > maxsize || os / ds > maxtime
    }'
