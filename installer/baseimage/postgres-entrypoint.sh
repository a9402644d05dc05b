#!/bin/bash
# SPDX-License-Identifier: MIT
# Entry point of the base image that Decant makes from installed packages when the official image cannot be
# pulled. It honours the official image's contract: POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB (each also
# as *_FILE), POSTGRES_INITDB_ARGS, POSTGRES_HOST_AUTH_METHOD, PGDATA and /docker-entrypoint-initdb.d.
set -Eeuo pipefail

# from_file NAME: takes the value of NAME from the file named in NAME_FILE
from_file()
{
    local name=$1 file_name="${1}_FILE"
    [[ -n ${!file_name:-} ]] || return 0
    if [[ -n ${!name:-} ]]; then
        echo "Both $name and $file_name are set; only one may be." >&2
        exit 1
    fi
    export "$name"="$(<"${!file_name}")"
    unset "$file_name"
}

initialise()
{
    from_file POSTGRES_PASSWORD
    from_file POSTGRES_USER
    from_file POSTGRES_DB
    export POSTGRES_USER=${POSTGRES_USER:-postgres}
    export POSTGRES_DB=${POSTGRES_DB:-$POSTGRES_USER}
    local method=${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}
    if [[ -z ${POSTGRES_PASSWORD:-} && $method != trust ]]; then
        echo "The database is empty and POSTGRES_PASSWORD is not set." >&2
        exit 1
    fi
    # shellcheck disable=SC2086  # the arguments are meant to be split
    initdb --username="$POSTGRES_USER" --pwfile=<(printf '%s\n' "${POSTGRES_PASSWORD:-}") \
        ${POSTGRES_INITDB_ARGS:-}
    printf '\nhost all all all %s\n' "$method" >>"$PGDATA/pg_hba.conf"
    PGUSER=$POSTGRES_USER pg_ctl --pgdata="$PGDATA" --options="-c listen_addresses='' -p 5432" --wait start
    load_scripts
    PGUSER=$POSTGRES_USER pg_ctl --pgdata="$PGDATA" --mode=fast --wait stop
    unset PGPASSWORD
    printf '\nPostgreSQL init process complete; ready for start up.\n\n'
}

run_sql()
{
    psql -v ON_ERROR_STOP=1 --no-password --no-psqlrc --username="$POSTGRES_USER" "$@"
}

load_scripts()
{
    if [[ $POSTGRES_DB != postgres ]]; then
        run_sql --dbname=postgres --set=db="$POSTGRES_DB" <<<'CREATE DATABASE :"db";'
    fi
    local file
    for file in /docker-entrypoint-initdb.d/*; do
        case $file in
        *.sh)
            if [[ -x $file ]]; then
                "$file"
            else
                # shellcheck source=/dev/null
                . "$file"
            fi
            ;;
        *.sql) run_sql --dbname="$POSTGRES_DB" --file="$file" ;;
        *.sql.gz) gunzip -c "$file" | run_sql --dbname="$POSTGRES_DB" ;;
        *.sql.xz) xzcat "$file" | run_sql --dbname="$POSTGRES_DB" ;;
        *.sql.zst) zstd -dc "$file" | run_sql --dbname="$POSTGRES_DB" ;;
        esac
    done
}

if [[ ${1:0:1} == - ]]; then
    set -- postgres "$@"
fi
if [[ ${1:-} == postgres ]]; then
    if ((EUID == 0)); then
        mkdir -p "$PGDATA" /var/run/postgresql
        chmod 700 "$PGDATA" || :
        find "$PGDATA" /var/run/postgresql ! -user postgres -exec chown postgres {} +
        exec setpriv --reuid=postgres --regid=postgres --init-groups -- "${BASH_SOURCE[0]}" "$@"
    fi
    mkdir -p "$PGDATA"
    chmod 700 "$PGDATA" || :
    if [[ -s $PGDATA/PG_VERSION ]]; then
        printf '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n'
    else
        initialise
    fi
fi
exec "$@"
