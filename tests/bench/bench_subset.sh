#!/bin/bash
# SPDX-License-Identifier: MIT
# What a subset costs: 1 % of the customers of a web shop with their orders, items, events and everything
# these refer to, compared with `pg_dump -Fp` of the whole database; and the same number of customers out
# of databases of three sizes. Also how close the estimate of `decant-cli plan` comes.
#
#   bench_subset.sh DECANT_CLI [CUSTOMERS] [ROUNDS]
#
# CUSTOMERS (default 1000000) is the largest size, 12 rows for each; the others are a quarter and a
# sixteenth of it. Goals at the largest: ratio <= 0.15, peak <= 512 MiB.
set -euo pipefail
cli=$(readlink -f "${1:?decant-cli of an optimised build}")
customers=${2:-1000000}
rounds=${3:-3}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d /tmp/decant-bench.XXXXXX)
chmod 755 "$work"
sandbox=$here/../../installer/sandbox.sh
trap '"$sandbox" postgres stop "$work/pg" >/dev/null 2>&1 || :; rm -rf "$work"' EXIT
eval "$("$sandbox" postgres start "$work/pg" --set shared_buffers=512MB)"
export PGHOST=$HOST PGPORT=$PORT PGUSER=$USER
PGPASSWORD=$(<"$PASSWORD_FILE")
export PGPASSWORD DECANT_SHOP_PASSWORD=$PGPASSWORD
PATH=$BIN_DIR:$PATH

# project DATABASE NAME LINE: a project that takes customers by LINE and all that belongs to them
project()
{
    mkdir -p "$work/$2"
    {
        cat <<TOML
format = 1
name = "bench"

[service.shop]
kind = "postgres"

[service.shop.source]
host = "$PGHOST"
port = $PGPORT
database = "$1"
user = "$PGUSER"

[service.shop.subset]
"*" = { mode = "needed" }
"public.customers" = $3

[service.shop.subset.relations."public.orders"]
orders_customer_id_fkey = { children = "all" }

[service.shop.subset.relations."public.items"]
items_order_id_fkey = { children = "all" }

[service.shop.subset.relations."public.events"]
events_customer_id_fkey = { children = "all" }
TOML
        psql -XqAt -d "$1" <<'SQL'
SELECT CASE WHEN attnum = 1 THEN format(E'\n[service.shop.masking."public.%s"]\n', relname) ELSE '' END
       || attname || ' = { keep = "made up" }'
FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid
WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 ORDER BY relname, attnum
SQL
    } >"$work/$2/decant.toml"
}
# seconds of a snapshot and its peak memory in MiB
snapshot()
{
    rm -rf "$work/state"
    /usr/bin/time -f '%e %M' -o "$work/time" "$cli" --work-dir "$work/state" snapshot --fresh "$work/$1" \
        >"$work/cli.log" 2>&1 || { tail -n 20 "$work/cli.log" >&2 && exit 1; }
    awk '{ printf "%.2f %.0f\n", $1, $2 / 1024 }' "$work/time"
}
median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

echo "customers rows pg_dump_s one_percent_s ratio peak_mib taken_rows fixed_s estimate_rows"
fixed=$((customers / 160))
for part in 16 4 1; do
    count=$((customers / part))
    psql -XqAt -d postgres -c "CREATE DATABASE shop$part"
    psql -XqAt -v ON_ERROR_STOP=1 -v customers="$count" -d "shop$part" -f "$here/subsetdata.sql"
    project "shop$part" "percent$part" '{ mode = "percent", percent = 1.0 }'
    project "shop$part" "fixed$part" "{ mode = \"newest\", rows = $fixed, order = \"id DESC\" }"
    rm -f "$work"/*.times
    for ((round = 1; round <= rounds; round++)); do
        /usr/bin/time -f %e -o "$work/time" pg_dump -Fp -d "shop$part" >"$work/plain.sql"
        cat "$work/time" >>"$work/dump.times"
        snapshot "percent$part" >>"$work/percent.times"
        snapshot "fixed$part" >>"$work/fixed.times"
    done
    taken=$(snapshot "percent$part" >/dev/null
        find "$work/state" -name manifest.json -exec sed -n 's/.*"rows": *\([0-9]*\).*/\1/p' {} + | awk '{ s += $1 } END { print s }')
    estimate=$("$cli" --json plan "$work/percent$part" | sed -n 's/.*"event":"result".*/&/p' | tail -n 1 |
        python3 -c 'import json, sys; print(json.load(sys.stdin)["services"][0]["rows"])')
    dump=$(median <"$work/dump.times")
    percent=$(median <"$work/percent.times")
    peak=$(awk '{ if ($2 > m) m = $2 } END { print m }' "$work/percent.times")
    ratio=$(awk -v a="$percent" -v b="$dump" 'BEGIN { printf "%.3f", a / b }')
    echo "$count $((12 * count)) $dump $percent $ratio $peak $taken $(median <"$work/fixed.times") $estimate"
    psql -XqAt -d postgres -c "DROP DATABASE shop$part"
done
awk -v r="$ratio" -v p="$peak" 'BEGIN { exit !(r <= 0.15 && p <= 512) }' ||
    { echo "the goal is missed: ratio <= 0.15 and peak <= 512 MiB" >&2 && exit 1; }
