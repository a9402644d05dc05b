#!/bin/sh
# Restores a Decant snapshot into a database folder that an image can start from at once.
# Runs in the donor stage of the Dockerfile next to it; the same file serves every PostgreSQL
# service. It is plain POSIX sh and needs nothing but the tools of the base image.
#
#   DECANT_SNAPSHOT_DIR  the snapshot                               (/decant-snapshot)
#   DECANT_TARGET_DIR    receives pgdata, relations.tsv, manifest.txt       (/decant)
#   DECANT_DATABASE      name of the database here                (as in the source)
#   DECANT_USER          superuser of the image                           (postgres)
#   DECANT_PASSWORD      its well-known password for local use            (postgres)
#   DECANT_JOBS          parallel sessions                     (one per processor)
#   DECANT_SNAPSHOT_HASH content hash of the snapshot, noted in manifest.txt
#   DECANT_LAYERS        in how many layers the image stores the folder                 (1)
#   DECANT_LAYER_BYTES   most bytes of one layer, 0 for any number                      (0)
#
# With more than one layer the folder is spread over layers/1 … layers/N below the target, each as
# it belongs below /: the template databases (from 3 layers on), the largest tables with their
# indexes one by one, all other tables, and in the last layer what is never the same twice
# (catalogs, WAL, control files, visibility maps).
# Tables are then loaded one after the other in a fixed order and file numbers are reserved, so that
# the files of an unchanged table are the same byte by byte at the next build, and so is their layer.
set -eu

snapshot=${DECANT_SNAPSHOT_DIR:-/decant-snapshot}
target=${DECANT_TARGET_DIR:-/decant}
pgdata=$target/pgdata
layers=${DECANT_LAYERS:-1}
layer_bytes=${DECANT_LAYER_BYTES:-0}
steps=9
step=0
stepname=start
work=
running=

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

# A difference between source and image that is no reason to stop. Kept in manifest.txt.
warning() {
    echo "DECANT warning $*"
    echo "warning: $*" >>"$work/warnings"
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

# first_error FILE: what psql or pg_restore complained about, without the file name.
first_error() {
    grep -E 'ERROR: |FATAL: |error: ' "$1" | head -n 1 | sed 's/^psql:[^ ]* *//; s/^pg_restore: //'
}

# shellcheck disable=SC2329 # called by trap
cleanup() {
    status=$?
    trap - EXIT
    [ -z "$running" ] || pg_ctl -D "$pgdata" -m immediate -w stop >/dev/null 2>&1 || :
    [ -z "$work" ] || rm -rf "$work"
    exit "$status"
}

# ---- preparing -----------------------------------------------------------------------------

# The real programs before the wrappers of a distribution, which want a registered cluster.
find_programs() {
    for folder in /usr/lib/postgresql/"${PG_MAJOR:-none}"/bin /usr/local/bin \
        /usr/lib/postgresql/*/bin /usr/libexec/postgresql*; do
        if [ -x "$folder/initdb" ] && [ -x "$folder/pg_controldata" ] && [ -x "$folder/psql" ]; then
            PATH=$folder:$PATH
            break
        fi
    done
    export PATH
    for program in initdb pg_ctl postgres psql pg_restore pg_controldata vacuumdb; do
        command -v "$program" >/dev/null \
            || fail "the base image has no $program: choose an official PostgreSQL image, or install it in image.donor_extra"
    done
}

# The server refuses to run as root: continue as the database user, who must own the data.
become_database_user() {
    [ "$(id -u)" = 0 ] || return 0
    id postgres >/dev/null 2>&1 || fail "the base image has no user 'postgres'"
    mkdir -p "$pgdata"
    chmod 755 "$target"
    chmod 700 "$pgdata"
    chown "$(id -u postgres):$(id -g postgres)" "$target" "$pgdata"
    if command -v gosu >/dev/null; then
        exec gosu postgres sh "$0"
    elif command -v su-exec >/dev/null; then
        exec su-exec postgres sh "$0"
    elif command -v setpriv >/dev/null; then
        exec setpriv --reuid=postgres --regid="$(id -g postgres)" --init-groups sh "$0"
    fi
    fail "the base image has none of gosu, su-exec, setpriv to leave root with"
}

read_snapshot() {
    for file in database.env schema.dump globals.sql; do
        [ -r "$snapshot/$file" ] || fail "$snapshot/$file is missing or not readable by $(id -un)"
    done
    # shellcheck disable=SC1091 # written by Decant as KEY='value' lines
    . "$snapshot/database.env"
    database=${DECANT_DATABASE:-${DECANT_DB_NAME:-}}
    [ -n "$database" ] || fail "$snapshot/database.env does not name the database"
    encoding=${DECANT_DB_ENCODING:-UTF8}
    user=${DECANT_USER:-postgres}
    jobs=${DECANT_JOBS:-0}
    [ "$jobs" -gt 0 ] || jobs=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    export DECANT_IMAGE_DATABASE="$database" DECANT_IMAGE_USER="$user"
    export DECANT_IMAGE_PASSWORD="${DECANT_PASSWORD:-postgres}"
}

# 9.6 and 10 .. 18 as one number: 906, 1000 .. 1800.
version_number() {
    case $1 in
        9.*) echo "9$(echo "$1" | cut -d. -f2 | sed 's/[^0-9].*//; s/^.$/0&/')" ;;
        *) echo "$(echo "$1" | sed 's/[^0-9].*//')00" ;;
    esac
}

check_versions() {
    version_text=$(postgres --version | sed 's/^[^0-9]*//')
    version=$(version_number "$version_text")
    source_version=$(version_number "${DECANT_SERVER_MAJOR:-$version_text}")
    [ "$source_version" -le "$version" ] \
        || fail "the base image has PostgreSQL $version_text, the source is $DECANT_SERVER_MAJOR: choose an image.base that is not older"
}

check_decompressor() {
    compression=${DECANT_COMPRESSION:-none}
    [ "$compression" != none ] || return 0
    command -v "$compression" >/dev/null && return 0
    fail "the base image has no $compression to read the data with: set image.compression = \"gzip\" in the project, or install $compression in image.donor_extra"
}

# ---- an empty cluster ----------------------------------------------------------------------

try_initdb() {
    rm -rf "${pgdata:?}"/*
    # Small WAL segments: the image carries at least one. Without sync: nothing is lost that the
    # build would not do again.
    if [ "$version" -ge 1200 ]; then
        set -- --wal-segsize=1 "$@"
    fi
    initdb -D "$pgdata" -U postgres --auth=trust -N --encoding="$encoding" "$@" >"$work/initdb.log" 2>&1
}

# With the locale of the source where the base image has it; indexes on text are ordered by it.
create_cluster() {
    collate=${DECANT_DB_COLLATE:-C}
    ctype=${DECANT_DB_CTYPE:-$collate}
    try_initdb --lc-collate="$collate" --lc-ctype="$ctype" && return 0
    for fallback in C.UTF-8 C; do
        if try_initdb --locale="$fallback"; then
            warning "the base image has no locale '$collate' for $encoding, the database uses '$fallback': text may be sorted differently"
            collate=$fallback
            ctype=$fallback
            return 0
        fi
    done
    cat "$work/initdb.log" >&2
    fail "initdb could not make a cluster"
}

# Everything that is only for the restore stands on the command line, so that the configuration
# file of the image stays the normal one.
start_server() {
    # No TCP, own socket: nobody else can come in. No durability: a broken build is thrown away.
    options="-c listen_addresses= -c unix_socket_directories='$work'"
    options="$options -c fsync=off -c full_page_writes=off -c synchronous_commit=off"
    # COPY into a table truncated in the same transaction then writes no WAL at all.
    options="$options -c wal_level=minimal -c max_wal_senders=0 -c archive_mode=off"
    options="$options -c autovacuum=off -c maintenance_work_mem=256MB -c checkpoint_timeout=1h"
    # Builds have a /dev/shm of 64 MB: too small for parallel sessions.
    options="$options -c dynamic_shared_memory_type=mmap"
    options="$options -c logging_collector=off -c log_destination=stderr -c log_min_messages=warning -c lc_messages=C"
    if [ "$version" -ge 1200 ]; then
        options="$options -c max_wal_size=2GB -c wal_recycle=off -c wal_init_zero=off -c jit=off"
    else
        # These versions keep old segments for reuse, unless there is no room for them.
        options="$options -c min_wal_size=32MB -c max_wal_size=32MB"
    fi
    # Where tables are restored one by one, all processors work on one index.
    [ "$layers" -eq 1 ] || options="$options -c max_parallel_maintenance_workers=$jobs -c max_parallel_workers=$jobs"
    running=yes
    pg_ctl -D "$pgdata" -l "$work/server.log" -o "$options" -w -t 120 start >"$work/start.log" 2>&1 || {
        cat "$work/start.log" >&2
        show_server_log
        fail "the server did not start"
    }
}

# sql DATABASE [ARGUMENT...]: runs a script (stdin or -f) and stops at the first error. The name
# goes through the environment, where libpq takes it as it is.
sql() {
    PGDATABASE=$1
    export PGDATABASE
    shift
    psql -X -q -v ON_ERROR_STOP=1 "$@"
}

# ---- the database --------------------------------------------------------------------------

# Before the long work: an extension whose files are absent cannot be restored.
# One that must be preloaded needs a line in postgresql.conf.sample as well, by image.donor_extra:
# initdb takes it into the data folder, and so into the image.
check_extensions() {
    [ -s "$snapshot/extensions.txt" ] || return 0
    echo "SELECT name || chr(9) || default_version FROM pg_available_extensions;" \
        | sql postgres -At >"$work/extensions"
    tab=$(printf '\t')
    missing=
    while IFS=$tab read -r name wanted; do
        found=$(grep -F "$name$tab" "$work/extensions" | grep "^$name$tab" | cut -f2)
        if [ -z "$found" ]; then
            missing="$missing $name"
        elif [ "$found" != "$wanted" ]; then
            warning "extension '$name' is $wanted in the source and $found in the image"
        fi
    done <"$snapshot/extensions.txt"
    [ -z "$missing" ] \
        || fail "the base image lacks the extension(s)$missing: install them with image.donor_extra and image.final_extra, or choose an image.base that has them"
}

create_roles() {
    sql postgres -f "$snapshot/globals.sql" >"$work/out" 2>&1 || {
        cat "$work/out" >&2
        fail "globals.sql could not be run"
    }
}

# From template0, so that nothing but the source's own objects is in it.
create_database() {
    export DECANT_COLLATE="$collate" DECANT_CTYPE="$ctype" DECANT_ENCODING="$encoding"
    export DECANT_ICU="${DECANT_DB_ICU_LOCALE:-}" DECANT_OWNER="${DECANT_DB_OWNER:-}"
    provider=
    if [ "$version" -ge 1500 ]; then
        case ${DECANT_DB_PROVIDER:-libc} in
            i | icu) provider="LOCALE_PROVIDER icu ICU_LOCALE :'icu'" ;;
            b | builtin) provider="LOCALE_PROVIDER builtin BUILTIN_LOCALE :'icu'" ;;
            *) provider="LOCALE_PROVIDER libc" ;;
        esac
    fi
    sql template1 >"$work/out" 2>&1 <<SQL || {
\\set name \`printf '%s' "\$DECANT_IMAGE_DATABASE"\`
\\set collate \`printf '%s' "\$DECANT_COLLATE"\`
\\set ctype \`printf '%s' "\$DECANT_CTYPE"\`
\\set encoding \`printf '%s' "\$DECANT_ENCODING"\`
\\set icu \`printf '%s' "\$DECANT_ICU"\`
\\set owner \`printf '%s' "\$DECANT_OWNER"\`
DROP DATABASE IF EXISTS :"name";
CREATE DATABASE :"name" TEMPLATE template0 ENCODING :'encoding' LC_COLLATE :'collate' LC_CTYPE :'ctype' $provider;
SELECT format('ALTER DATABASE %I OWNER TO %I', :'name', rolname) FROM pg_roles WHERE rolname = :'owner' \\gexec
SQL
        cat "$work/out" >&2
        fail "the database '$database' could not be created"
    }
}

# conninfo_database: the database as a connection string, whatever its name looks like.
conninfo_database() {
    printf "dbname='%s'" "$(printf '%s' "$database" | sed "s/[\\\\']/\\\\&/g")"
}

# restore_section SECTION JOBS [LIST]: objects of the schema dump, or those of them that are listed;
# stops at the first that fails.
restore_section() {
    pg_restore -l --section="$1" "$snapshot/schema.dump" | grep '^[0-9]' >"$work/section" || :
    chosen=${3:-$work/section}
    total=$(grep -c . "$chosen" || :)
    {
        pg_restore --exit-on-error --no-password --verbose -j "$2" --section="$1" -L "$chosen" \
            -d "$(conninfo_database)" "$snapshot/schema.dump" 2>&1 \
            || echo "$1" >"$work/section-failed"
    } | count_objects "$total"
    [ ! -e "$work/section-failed" ] || {
        show_server_log
        fail "the $1 objects could not be restored: $(first_error "$work/section.log")"
    }
}

# restore_post_data JOBS: indexes, constraints and all that rests on them. Workers that attach
# indexes of partitions at the same time can leave the index of the parent invalid, and then no key
# may refer to it: so all indexes are built, one worker attaches them, and the rest follows.
restore_post_data() {
    pg_restore -l --section=post-data "$snapshot/schema.dump" | grep '^[0-9]' >"$work/post" || :
    if [ "$1" -eq 1 ] || ! grep -q '^[0-9]*; 0 0 INDEX ATTACH ' "$work/post"; then
        restore_section post-data "$1"
        return
    fi
    grep '^[0-9]*; 0 0 INDEX ATTACH ' "$work/post" >"$work/attached"
    grep -E '^[0-9]+; [0-9]+ [1-9][0-9]* (INDEX|CONSTRAINT) ' "$work/post" >"$work/indexes" || :
    sort "$work/attached" "$work/indexes" >"$work/first"
    grep -vxF -f "$work/first" "$work/post" >"$work/others" || :
    restore_section post-data "$1" "$work/indexes"
    restore_section post-data 1 "$work/attached"
    restore_section post-data "$1" "$work/others"
}

# Shows what pg_restore says about troubles and turns the rest into progress.
count_objects() {
    done=0
    shown=0
    : >"$work/section.log"
    while IFS= read -r line; do
        case $line in
            *": creating "*)
                done=$((done + 1))
                # A schema of thousands of objects needs no thousands of lines.
                if [ $((done - shown)) -ge $(($1 / 100 + 1)) ]; then
                    progress "$done" "$1"
                    shown=$done
                fi
                ;;
            *": error: "* | *": warning: "* | *"Command was: "*)
                echo "$line"
                echo "$line" >>"$work/section.log"
                ;;
        esac
    done
}

# ---- the data ------------------------------------------------------------------------------

# One of the workers: takes the next file nobody took yet, largest first. mkdir is the lock.
load_worker() {
    for file in "$snapshot"/load/*.sql; do
        [ ! -e "$work/load-failed" ] || return 1
        name=${file##*/}
        mkdir "$work/taken/$name" 2>/dev/null || continue
        if ! sql "$database" -f "$file" >"$work/taken/$name/out" 2>&1; then
            mkdir "$work/load-failed" 2>/dev/null || return 1
            cat "$work/taken/$name/out" >&2
            echo "$name" >"$work/load-failed/name"
            return 1
        fi
        : >"$work/loaded/$name"
        # shellcheck disable=SC2012 # names are numbers
        progress "$(ls "$work/loaded" | wc -l | tr -d ' ')" "$1"
    done
}

load_tables() {
    mkdir "$work/taken" "$work/loaded"
    total=0
    for file in "$snapshot"/load/*.sql; do
        [ -e "$file" ] || continue
        total=$((total + 1))
    done
    expected=${DECANT_TABLES:-$total}
    [ "$total" = "$expected" ] || fail "the snapshot has $total load files, its database.env says $expected"
    [ "$total" -gt 0 ] || return 0
    pids=
    worker=0
    workers=$jobs
    [ "$layers" -eq 1 ] || workers=1
    while [ "$worker" -lt "$workers" ]; do
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
        file=$(cat "$work/load-failed/name" 2>/dev/null || echo '?')
        fail "load/$file: $(first_error "$work/taken/$file/out")"
    }
}

# run_optional FILE: a script of the snapshot that not every database needs.
run_optional() {
    [ -s "$snapshot/$1" ] || return 0
    sql "$database" -f "$snapshot/$1" >"$work/out" 2>&1 || {
        cat "$work/out" >&2
        show_server_log
        fail "$1: $(first_error "$work/out")"
    }
}

# Statistics for good plans from the first query on; frozen, so that reading never writes and
# autovacuum finds nothing to do (each written page would be copied up into the container).
vacuum_database() {
    vacuumdb -q --freeze --analyze -j "$jobs" -d "$(conninfo_database)" >"$work/out" 2>&1 || {
        cat "$work/out" >&2
        fail "VACUUM failed"
    }
}

# ---- finishing -----------------------------------------------------------------------------

# The well-known login for local use. The values do not appear in the process list.
set_password() {
    sql postgres >"$work/out" 2>&1 <<'SQL' || {
\set name `printf '%s' "$DECANT_IMAGE_USER"`
\set password `printf '%s' "$DECANT_IMAGE_PASSWORD"`
SELECT format('CREATE ROLE %I', :'name') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec
SELECT set_config('password_encryption', 'scram-sha-256', false) WHERE current_setting('server_version_num')::int >= 100000 \g /dev/null
ALTER ROLE :"name" SUPERUSER LOGIN PASSWORD :'password';
SQL
        cat "$work/out" >&2
        fail "the role '$user' could not be prepared"
    }
}

# Which file belongs to which object: Decant names the bytes of a layer with it.
write_relation_map() {
    sql "$database" >"$target/relations.tsv" 2>"$work/out" <<'SQL' || {
COPY (
    WITH relation AS (
        SELECT c.oid, c.relkind, n.nspname, c.relname, pg_relation_filepath(c.oid) AS path,
               coalesce(i.indrelid, c.oid) AS heap
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             LEFT JOIN pg_index i ON i.indexrelid = c.oid
        WHERE pg_relation_filepath(c.oid) IS NOT NULL
    ), served AS (
        SELECT r.*, coalesce(owner.oid, r.heap) AS served, owner.oid IS NOT NULL AS toast
        FROM relation r LEFT JOIN pg_class owner ON owner.reltoastrelid = r.heap
    )
    SELECT s.path,
           CASE WHEN sn.nspname IN ('pg_catalog', 'information_schema') THEN 'catalog'
                WHEN s.toast THEN 'toast'
                WHEN s.relkind = 'i' THEN 'index'
                WHEN s.relkind = 'S' THEN 'sequence'
                WHEN s.relkind = 'm' THEN 'matview'
                ELSE 'table' END,
           s.nspname || '.' || s.relname, sn.nspname || '.' || sc.relname
    FROM served s JOIN pg_class sc ON sc.oid = s.served JOIN pg_namespace sn ON sn.oid = sc.relnamespace
    UNION ALL
    SELECT 'base/' || oid, 'template', datname, '' FROM pg_database WHERE datname <> current_database()
    ORDER BY 1
) TO STDOUT;
SQL
        cat "$work/out" >&2
        fail "the relation map could not be written"
    }
}

# Large values take numbers from the same counter as files do. Beginning at a round number, the
# files of the indexes have the same names although a table has some values more.
reserve_file_numbers() {
    [ "$layers" -gt 1 ] || return 0
    command -v pg_resetwal >/dev/null || fail "the base image has no pg_resetwal, which image.layers = $layers needs"
    stop_server
    next=$(LC_ALL=C pg_controldata "$pgdata" | sed -n 's/^Latest checkpoint.s NextOID: *//p')
    pg_resetwal -o $(((next / 1000000 + 1) * 1000000)) -D "$pgdata" >"$work/out" 2>&1 || {
        cat "$work/out" >&2
        fail "the numbers of files could not be reserved"
    }
    start_server
}

# Which file goes to which group: the table it serves, largest first. Catalogs, sequences and views
# that the restore fills are never the same twice and stay behind.
plan_layers() {
    [ "$layers" -gt 1 ] || return 0
    sql "$database" -At >"$work/layers" 2>"$work/out" <<'SQL' || {
WITH relation AS (
    SELECT c.oid, c.relkind, c.relnamespace, pg_relation_filepath(c.oid) AS path, pg_relation_size(c.oid) AS bytes,
           coalesce(i.indrelid, c.oid) AS heap
    FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid
    WHERE c.relkind IN ('r', 'i', 't') AND c.relpersistence = 'p' AND c.oid >= 16384
          AND pg_relation_filepath(c.oid) LIKE 'base/%'
), served AS (
    SELECT r.path, r.bytes, coalesce(o.oid, r.heap) AS served
    FROM relation r LEFT JOIN pg_class o ON o.reltoastrelid = r.heap
), grouped AS (
    SELECT s.path, s.bytes, sum(s.bytes) OVER (PARTITION BY s.served) AS total, n.nspname || '.' || c.relname AS name
    FROM served s JOIN pg_class c ON c.oid = s.served JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND s.bytes > 0
)
SELECT path || ' ' || bytes || ' ' || dense_rank() OVER (ORDER BY total DESC, name COLLATE "C")
FROM grouped ORDER BY total DESC, name COLLATE "C", path COLLATE "C";
SQL
        cat "$work/out" >&2
        fail "the layers could not be planned"
    }
}

# next_layer: the files that follow go to another layer, unless only the last one for tables is left.
next_layer() {
    if [ "$layer" -lt $((layers - 1)) ]; then
        layer=$((layer + 1))
        filled=0
    fi
}

# take FILE BYTES: moves one file of a table into the current layer.
take() {
    if [ "$layer_bytes" -gt 0 ] && [ "$filled" -gt 0 ] && [ $((filled + $2)) -gt "$layer_bytes" ]; then
        next_layer
        [ "$filled" -eq 0 ] || fail "the tables do not fit into the $layers layers of $layer_bytes bytes: raise image.layers or registry.max_layer in the project"
    fi
    folder=$target/layers/$layer/decant/pgdata/${1%/*}
    [ -d "$folder" ] || mkdir -p "$folder"
    mv "$pgdata/$1" "$folder/"
    filled=$((filled + $2))
}

# spread_templates: the databases nobody works in, without what a session left there.
spread_templates() {
    own=$(sed -n '1s|^base/\([0-9]*\)/.*|\1|p' "$work/layers")
    mkdir -p "$target/layers/1/decant/pgdata/base"
    for folder in "$pgdata"/base/[0-9]*; do
        name=${folder##*/}
        # Without any table nobody can say which database is the image's: all stay together.
        if [ -z "$own" ] || [ "$name" = "$own" ]; then
            continue
        fi
        mv "$folder" "$target/layers/1/decant/pgdata/base/"
        [ -e "$target/layers/1/decant/pgdata/base/$name/pg_internal.init" ] || continue
        mkdir "$folder"
        mv "$target/layers/1/decant/pgdata/base/$name/pg_internal.init" "$folder/"
    done
}

# spread_layers: moves the files to their layers and gives all of them one time, so that equal
# content is an equal layer.
spread_layers() {
    if [ "$layers" -gt 1 ]; then
        layer=0
        while [ "$layer" -lt "$layers" ]; do
            layer=$((layer + 1))
            mkdir -p "$target/layers/$layer/decant"
        done
        layer=1
        if [ "$layers" -gt 2 ]; then
            spread_templates
            layer=2
        fi
        filled=0
        before=1
        segment=1073741824
        while read -r path bytes group; do
            if [ "$group" != "$before" ]; then
                before=$group
                [ "$filled" -eq 0 ] || next_layer
            fi
            part=0
            while [ "$bytes" -gt 0 ]; do
                name=$path
                [ "$part" -eq 0 ] || name=$path.$part
                if [ "$bytes" -gt "$segment" ]; then size=$segment; else size=$bytes; fi
                take "$name" "$size"
                part=$((part + 1))
                bytes=$((bytes - size))
            done
        done <"$work/layers"
        mv "$pgdata" "$target/relations.tsv" "$target/manifest.txt" "$target/layers/$layers/decant/"
        chmod 755 "$target/layers" "$target/layers"/* "$target/layers"/*/decant
    fi
    TZ=UTC0 find "$target"/* -exec touch -t 200001010000.00 {} +
}

stop_server() {
    echo "CHECKPOINT;" | sql postgres
    pg_ctl -D "$pgdata" -m fast -w -t 600 stop >"$work/out" 2>&1 || {
        cat "$work/out" >&2
        show_server_log
        fail "the server did not stop"
    }
    running=
    state=$(LC_ALL=C pg_controldata "$pgdata" | sed -n 's/^Database cluster state: *//p')
    [ "$state" = "shut down" ] || fail "the cluster is not cleanly shut down but '$state'"
}

# Who may come in, and the few settings in which a cluster made by initdb differs from one that
# the official image made for itself.
write_configuration() {
    method=scram-sha-256
    # Up to 13 passwords set later are MD5 hashes; this method accepts both kinds.
    [ "$version" -ge 1400 ] || method=md5
    cat >"$pgdata/pg_hba.conf" <<CONF
# TYPE  DATABASE     USER  ADDRESS       METHOD
local   all          all                 trust
host    all          all   127.0.0.1/32  trust
host    all          all   ::1/128       trust
local   replication  all                 trust
host    replication  all   127.0.0.1/32  trust
host    replication  all   ::1/128       trust
host    all          all   all           $method
CONF
    cat >>"$pgdata/postgresql.conf" <<'CONF'

# Reachable from outside of the container; WAL sizes as usual (initdb chose them for the small
# WAL segments of this cluster).
listen_addresses = '*'
min_wal_size = '80MB'
max_wal_size = '1GB'
CONF
}

shrink() {
    rm -rf "$pgdata/postmaster.opts" "$pgdata/postmaster.pid" "$pgdata/current_logfiles" \
        "$pgdata/log" "$pgdata/pg_log" "$pgdata/pg_stat_tmp"/* "$pgdata/pg_dynshmem"/* \
        "$pgdata/base/pgsql_tmp"
    chmod 700 "$pgdata"
}

write_manifest() {
    wal=$pgdata/pg_wal
    [ -d "$wal" ] || wal=$pgdata/pg_xlog
    {
        echo "server: PostgreSQL $version_text"
        echo "database: $database"
        echo "encoding: $encoding"
        echo "collate: $collate"
        echo "ctype: $ctype"
        echo "superuser: $user"
        echo "tables: ${DECANT_TABLES:-$total}"
        echo "rows: ${DECANT_ROWS:-unknown}"
        echo "snapshot: ${DECANT_SNAPSHOT_HASH:-unknown}"
        echo "pgdata_kb: $(du -sk "$pgdata" | cut -f1)"
        echo "wal_kb: $(du -sk "$wal" | cut -f1)"
        [ ! -e "$work/warnings" ] || cat "$work/warnings"
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
    # The restore must not depend on what the build's environment says about connections.
    unset PGSERVICE PGPASSWORD PGOPTIONS PGPORT PGHOSTADDR PGSSLMODE
    export PGHOST="$work" PGUSER=postgres PGCLIENTENCODING=UTF8

    begin check
    read_snapshot
    check_versions
    check_decompressor
    mkdir -p "$pgdata"
    [ -z "$(ls -A "$pgdata")" ] || fail "$pgdata is not empty"
    begin initdb
    create_cluster
    # From here on messages are read by this script; initdb took the image's own language.
    export LC_ALL=C
    begin start
    start_server
    check_extensions
    begin schema
    create_roles
    create_database
    run_optional before.sql
    restore_section pre-data 1
    begin load
    load_tables
    run_optional image.sql
    reserve_file_numbers
    begin indexes
    if [ "$layers" -eq 1 ]; then restore_post_data "$jobs"; else restore_post_data 1; fi
    begin after
    run_optional after.sql
    begin vacuum
    vacuum_database
    begin finish
    set_password
    write_relation_map
    plan_layers
    stop_server
    write_configuration
    shrink
    write_manifest
    sed 's/^/DECANT fact /' "$target/manifest.txt"
    spread_layers
}

main
