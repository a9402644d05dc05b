#!/bin/bash
# SPDX-License-Identifier: MIT
# How long a masked snapshot of one large table takes, compared with `pg_dump -Fp > file` of the same
# table, and how much memory it needs. Runs are interleaved; the ratios count, not the seconds.
#
#   bench_snapshot.sh DECANT_CLI [ROWS] [ROUNDS] [FOLDER]      (1000000 rows are 565 MB of COPY text)
#
# Goals: ratio <= 1.0 with 8 masked columns and zstd, at most 256 MiB.
set -euo pipefail
cli=$(readlink -f "${1:?decant-cli of an optimised build}")
rows=${2:-1000000}
rounds=${3:-5}
here=$(cd "$(dirname "$0")" && pwd)
work=${4:-$(mktemp -d /tmp/decant-bench.XXXXXX)}
mkdir -p "$work"
chmod 755 "$work"
sandbox=$here/../../installer/sandbox.sh
trap '"$sandbox" postgres stop "$work/pg" >/dev/null 2>&1 || :; [ -n "${4:-}" ] || rm -rf "$work"' EXIT

eval "$("$sandbox" postgres start "$work/pg" --set shared_buffers=512MB)"
export PGHOST=$HOST PGPORT=$PORT PGUSER=$USER PGDATABASE=shop
PGPASSWORD=$(<"$PASSWORD_FILE")
export PGPASSWORD
PATH=$BIN_DIR:$PATH
psql -XqAt -d postgres -c "CREATE DATABASE shop"
psql -XqAt -v ON_ERROR_STOP=1 -v rows="$rows" -f "$here/snapshotdata.sql"

mkdir -p "$work/project"
cat >"$work/project/decant.toml" <<TOML
format = 1
name = "bench"

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

# timed NAME COMMAND...: seconds and peak KiB into NAME.times
timed()
{
    local name=$1
    shift
    /usr/bin/time -f '%e %M' -a -o "$work/$name.times" "$@"
}
median() { sort -n "$1" | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

for ((round = 1; round <= rounds; round++)); do
    timed pg_dump sh -c "pg_dump -Fp -t customers > '$work/plain.sql'"
    rm -rf "$work/state"
    timed decant "$cli" --work-dir "$work/state" snapshot "$work/project" >"$work/cli.log" 2>&1 || {
        tail -n 20 "$work/cli.log" >&2
        exit 1
    }
done
plain=$(median "$work/pg_dump.times")
decant=$(median "$work/decant.times")
peak=$(awk '{ if ($2 > m) m = $2 } END { printf "%.0f", m / 1024 }' "$work/decant.times")
ratio=$(awk -v a="$decant" -v b="$plain" 'BEGIN { printf "%.2f", a / b }')
echo "rows=$rows rounds=$rounds pg_dump_s=$plain decant_s=$decant ratio=$ratio peak_mib=$peak"
awk -v r="$ratio" -v p="$peak" 'BEGIN { exit !(r <= 1.0 && p <= 256) }' ||
    { echo "the goal is missed: ratio <= 1.0 and peak <= 256 MiB" >&2 && exit 1; }
