#!/bin/bash
# SPDX-License-Identifier: MIT
# plainsnapshot.sh DIR [zstd|gzip|none [SEEN_AS]]: writes the database of the PG* environment as a snapshot
# folder, without masking and without Decant's own data plane. For tests of the restore script,
# which will find the folder at SEEN_AS (/decant-snapshot).
set -euo pipefail
dir=$1
compression=${2:-zstd}
seen_as=${3:-/decant-snapshot}
export PSQLRC=/dev/null
case $compression in
    zstd) suffix=.zst pack="zstd -1 -q" unpack="zstd -dcq" ;;
    gzip) suffix=.gz pack="gzip -1" unpack="gzip -dc" ;;
    *) suffix="" pack="cat" unpack="cat" ;;
esac
query() { psql -XqAt -v ON_ERROR_STOP=1 -c "$1"; }

mkdir -p "$dir/load" "$dir/data"
pg_dump -Fc --schema-only -f "$dir/schema.dump"
pg_dumpall --roles-only --no-role-passwords | grep -vE '^(CREATE|ALTER) ROLE postgres[ ;]' >"$dir/globals.sql"

number=0
rows=0
while IFS=$'\t' read -r table columns; do
    number=$((number + 1))
    name=$(printf '%05d' "$number")
    query "COPY (SELECT $columns FROM ONLY $table) TO STDOUT" | $pack >"$dir/data/$name.copy$suffix"
    rows=$((rows + $(query "SELECT count(*) FROM ONLY $table")))
    cat >"$dir/load/$name.sql" <<SQL
BEGIN;
TRUNCATE ONLY $table;
COPY $table ($columns) FROM PROGRAM '$unpack $seen_as/data/$name.copy$suffix' WITH (FREEZE);
COMMIT;
SQL
done < <(query "
    SELECT format('%I.%I', nspname, relname) || chr(9) || string_agg(quote_ident(attname), ', ' ORDER BY attnum)
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace JOIN pg_attribute a ON attrelid = c.oid
    WHERE relkind = 'r' AND nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema'
      AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    GROUP BY c.oid, nspname, relname ORDER BY pg_relation_size(c.oid) DESC")

query "SELECT format('SELECT pg_catalog.setval(%L, %s, true);', format('%I.%I', schemaname, sequencename), last_value)
       FROM pg_sequences WHERE last_value IS NOT NULL" >"$dir/after.sql"
query "SELECT format('REFRESH MATERIALIZED VIEW %I.%I;', schemaname, matviewname) FROM pg_matviews WHERE ispopulated" \
    >>"$dir/after.sql"
query "SELECT extname || chr(9) || extversion FROM pg_extension" >"$dir/extensions.txt"
query "SELECT 'DECANT_DB_NAME=' || quote_literal(datname) || E'\nDECANT_DB_ENCODING=' || quote_literal(pg_encoding_to_char(encoding))
           || E'\nDECANT_DB_COLLATE=' || quote_literal(datcollate) || E'\nDECANT_DB_CTYPE=' || quote_literal(datctype)
           || E'\nDECANT_SERVER_MAJOR=' || quote_literal(current_setting('server_version_num')::int / 10000)
       FROM pg_database WHERE datname = current_database()" >"$dir/database.env"
printf "DECANT_COMPRESSION='%s'\nDECANT_TABLES='%d'\nDECANT_ROWS='%d'\n" "$compression" "$number" "$rows" >>"$dir/database.env"
