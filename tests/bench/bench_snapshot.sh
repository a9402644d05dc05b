#!/bin/bash
# SPDX-License-Identifier: MIT
# How long a masked snapshot of one large table takes, compared with `pg_dump -Fp > file` of the same
# table, and how much memory it needs. Runs are interleaved; the ratios count, not the seconds.
#
#   bench_snapshot.sh DECANT_CLI [ROWS] [ROUNDS] [FOLDER]
#
# 1000000 rows are 565 MB of COPY text. A server that sandbox.sh started in FOLDER/pg is used and left
# running, with its data; else one is started for this run.
# One line per round, then the medians: wall seconds, processor seconds of the client (with its children)
# and of the server, peak memory of the largest process. Goals: ratio <= 1.0 with 8 masked columns and
# zstd, at most 256 MiB.
set -euo pipefail
cli=$(readlink -f "${1:?decant-cli of an optimised build}")
rows=${2:-1000000}
rounds=${3:-5}
here=$(cd "$(dirname "$0")" && pwd)
work=${4:-$(mktemp -d /tmp/decant-bench.XXXXXX)}
mkdir -p "$work"
chmod 755 "$work"
sandbox=$here/../../installer/sandbox.sh
if [ -e "$work/pg/data/postmaster.pid" ]; then
    HOST=127.0.0.1 PORT=$(<"$work/pg/port") USER=decant PASSWORD_FILE=$work/pg/password
    read -r postmaster <"$work/pg/data/postmaster.pid"
    BIN_DIR=$(dirname "$(readlink "/proc/$postmaster/exe")")
else
    trap '"$sandbox" postgres stop "$work/pg" >/dev/null 2>&1 || :; [ -n "${4:-}" ] || rm -rf "$work"' EXIT
    eval "$("$sandbox" postgres start "$work/pg" --set shared_buffers=512MB)"
    read -r postmaster <"$work/pg/data/postmaster.pid"
fi
export PGHOST=$HOST PGPORT=$PORT PGUSER=$USER PGDATABASE=shop
PGPASSWORD=$(<"$PASSWORD_FILE")
export PGPASSWORD
PATH=$BIN_DIR:$PATH
if [ "$(psql -XqAt -c "SELECT count(*) FROM customers" 2>/dev/null)" != "$rows" ]; then
    psql -XqAt -d postgres -c "DROP DATABASE IF EXISTS shop" -c "CREATE DATABASE shop"
    psql -XqAt -v ON_ERROR_STOP=1 -v rows="$rows" -f "$here/snapshotdata.sql"
fi

mkdir -p "$work/project"
cat >"$work/project/decant.toml" <<TOML
format = 1
name = "bench"
key_fingerprint = "8085b7b5af74e7cf"

[service.shop]
kind = "postgres"

[service.shop.source]
host = "$PGHOST"
port = $PGPORT
database = "shop"
user = "$PGUSER"
TOML
cat "$here/snapshotmasking.toml" >>"$work/project/decant.toml"
export DECANT_SHOP_PASSWORD=$PGPASSWORD
DECANT_KEY=$(printf '%064d' 7)
export DECANT_KEY

# Processor ticks of the sessions that have ended.
server_ticks()
{
    sed 's/.*) //' "/proc/$postmaster/stat" | awk '{ print $14 + $15 }'
}

# timed NAME COMMAND...: "wall client server peak" (seconds and MiB) as a line of NAME.times
timed()
{
    local name=$1 before after
    shift
    before=$(server_ticks)
    /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@"
    # A session may end a moment after its client; nothing else runs on this server.
    while [ "$(psql -XqAt -c "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'")" != 1 ]; do :; done
    after=$(server_ticks)
    awk -v t="$((after - before))" -v hz="$(getconf CLK_TCK)" \
        '{ printf "%.2f %.2f %.2f %.0f\n", $1, $2 + $3, t / hz, $4 / 1024 }' "$work/time" >>"$work/$name.times"
}
plain() { timed pg_dump sh -c "pg_dump -Fp -t customers > '$work/plain.sql'"; }
masked()
{
    rm -rf "$work/state"
    timed decant "$cli" --work-dir "$work/state" snapshot "$work/project" >"$work/cli.log" 2>&1 || {
        tail -n 20 "$work/cli.log" >&2
        exit 1
    }
}
# medians FILE: of every column
medians()
{
    local column
    for column in 1 2 3 4; do
        cut -d' ' -f$column "$1" | sort -n | awk '{ a[NR] = $1 } END { printf "%s ", a[int((NR + 1) / 2)] }'
    done
}

rm -f "$work"/*.times
echo "variant round wall_s client_cpu_s server_cpu_s peak_mib"
for ((round = 1; round <= rounds; round++)); do
    if ((round % 2)); then plain && masked; else masked && plain; fi
    echo "pg_dump $round $(tail -n 1 "$work/pg_dump.times")"
    echo "decant $round $(tail -n 1 "$work/decant.times")"
done
read -r plain_wall plain_cpu plain_server _ <<<"$(medians "$work/pg_dump.times")"
read -r wall cpu server _ <<<"$(medians "$work/decant.times")"
peak=$(awk '{ if ($4 > m) m = $4 } END { print m }' "$work/decant.times")
ratio=$(awk -v a="$wall" -v b="$plain_wall" 'BEGIN { printf "%.2f", a / b }')
echo "rows=$rows rounds=$rounds"
echo "pg_dump: wall_s=$plain_wall client_cpu_s=$plain_cpu server_cpu_s=$plain_server"
echo "decant:  wall_s=$wall client_cpu_s=$cpu server_cpu_s=$server peak_mib=$peak ratio=$ratio"
awk -v r="$ratio" -v p="$peak" 'BEGIN { exit !(r <= 1.0 && p <= 256) }' ||
    { echo "the goal is missed: ratio <= 1.0 and peak <= 256 MiB" >&2 && exit 1; }
